package workflow

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring/decision"
)

// digest hashes the evidence and the results of a run in fixed orders, and lists the
// rulesets and policies applied.
type digest struct {
	inputs, results hash.Hash
	rulesets        []string
}

func newDigest() *digest { return &digest{inputs: sha256.New(), results: sha256.New()} }

func (d *digest) line(code string, sheet []byte, ruleset, hash string) {
	fmt.Fprintf(d.inputs, "%s %x %s\n", code, sha256.Sum256(sheet), ruleset)
	fmt.Fprintf(d.results, "%s %s\n", code, hash)
	if !slices.Contains(d.rulesets, ruleset) {
		d.rulesets = append(d.rulesets, ruleset)
	}
}

// people adds results in the order of the staff codes.
func (d *digest) people(rows []*ent.Result) {
	for _, r := range rows {
		d.line(r.Edges.Person.Code, r.Sheet, r.RulesetHash, r.Hash)
	}
}

// year adds what a run finds beside people: units, caps and proposals, each in the order
// of what it is about.
func (d *digest) year(ctx context.Context, client *ent.Client, run string) error {
	units, err := unitResultsOf(ctx, client, run)
	if err != nil {
		return err
	}
	for _, r := range units {
		d.line("unit "+r.Edges.Unit.Code, r.Sheet, r.RulesetHash, r.Hash)
	}
	limits, err := limitsOf(ctx, client, run)
	for _, l := range limits {
		d.line(limitName(l), l.Sheet, l.RulesetHash, l.Hash)
	}
	if err != nil {
		return err
	}
	proposals, err := proposalsOf(ctx, client, run)
	for _, p := range proposals {
		d.line(p.name, p.row.Sheet, p.row.RulesetHash, verdictHash(p.row.Verdict, p.row.Condition))
	}
	return err
}

// namedProposal is a proposal under the code of the person or unit it is about.
type namedProposal struct {
	name string
	row  *ent.Proposal
}

// proposalsOf reads the proposals of a run, by what they are about and norm.
func proposalsOf(ctx context.Context, client *ent.Client, run string) ([]namedProposal, error) {
	rows, err := pages(func(after string) ([]*ent.Proposal, error) {
		return client.Proposal.Query().Where(proposal.RunID(run), proposal.IDGT(after)).WithPerson().WithUnit().
			Order(ent.Asc(proposal.FieldID)).Limit(page).All(ctx)
	}, func(p *ent.Proposal) string { return p.ID })
	list := make([]namedProposal, len(rows))
	for i, r := range rows {
		about := "unit " + r.Edges.Unit.Code
		if r.Edges.Person != nil {
			about = r.Edges.Person.Code
		}
		list[i] = namedProposal{"proposal " + about + " " + r.Norm, r}
	}
	slices.SortFunc(list, func(a, b namedProposal) int { return strings.Compare(a.name, b.name) })
	return list, err
}

func verdictHash(v decision.Verdict, condition string) string { return string(v) + " " + condition }

func limitName(l *ent.ExcellenceLimit) string {
	return fmt.Sprintf("limit %s %s", l.About, l.Edges.Unit.Code)
}

func unitResultsOf(ctx context.Context, client *ent.Client, run string) ([]*ent.UnitResult, error) {
	rows, err := client.UnitResult.Query().Where(unitresult.RunID(run)).WithUnit().All(ctx)
	slices.SortFunc(rows, func(a, b *ent.UnitResult) int { return strings.Compare(a.Edges.Unit.Code, b.Edges.Unit.Code) })
	return rows, err
}

func limitsOf(ctx context.Context, client *ent.Client, run string) ([]*ent.ExcellenceLimit, error) {
	rows, err := client.ExcellenceLimit.Query().Where(excellencelimit.RunID(run)).WithUnit().All(ctx)
	slices.SortFunc(rows, func(a, b *ent.ExcellenceLimit) int {
		return strings.Compare(limitName(a)+a.RulesetHash, limitName(b)+b.RulesetHash)
	})
	return rows, err
}

// sums returns the hash over the evidence, the hash over the results, and the rulesets.
func (d *digest) sums() (inputs, results string, rulesets []string) {
	slices.Sort(d.rulesets)
	return hex.EncodeToString(d.inputs.Sum(nil)), hex.EncodeToString(d.results.Sum(nil)), d.rulesets
}
