package workflow

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/capdecision"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
)

// judgedLimit is one application of a cap: its evidence and what became of everybody.
type judgedLimit struct {
	unit   *ent.Unit // the agency, or the authority over agencies
	about  excellence.Subject
	policy *law.Policy
	facts  excellence.Facts
	result excellence.Result
}

// apply runs the cap over a set with the decisions recorded on it. Facts the law does not
// allow stop it: a higher ratio without a decision must not pass silently.
func apply(unit *ent.Unit, about excellence.Subject, p *law.Policy, f excellence.Facts) (judgedLimit, error) {
	if problems := excellence.Check(p, f); len(problems) > 0 {
		return judgedLimit{}, fmt.Errorf("cap of %s: %s: %s", unit.Code, problems[0].Field, problems[0].Message.En)
	}
	return judgedLimit{unit: unit, about: about, policy: p, facts: f, result: excellence.Apply(p, f)}, nil
}

// places returns what became of everybody, by code.
func (l judgedLimit) places() map[string]excellence.Place {
	by := make(map[string]excellence.Place, len(l.result.Places))
	for _, p := range l.result.Places {
		by[p.Ref] = p
	}
	return by
}

func (l judgedLimit) sheet() []byte {
	text, err := json.Marshal(l.facts)
	if err != nil {
		panic(err) // no type of the facts can fail to marshal
	}
	return text
}

func (l judgedLimit) hash() string {
	sum := sha256.Sum256(l.result.Trace.Canonical())
	return hex.EncodeToString(sum[:])
}

// scopes are the caps with their arithmetic.
func (l judgedLimit) scopes() []schema.CapScope {
	list := make([]schema.CapScope, len(l.result.Scopes))
	for i, s := range l.result.Scopes {
		list[i] = schema.CapScope{Kind: s.Kind, Name: s.Name, Ratio: s.Ratio, Members: s.Tally.Members, Rated: s.Tally.All,
			GoodOrBetter: s.Tally.GoodOrBetter, Undecided: s.Tally.Undecided,
			Most: s.Max, Accepted: s.Accepted, Reserved: s.Reserved, Left: s.Left}
	}
	return list
}

func (l judgedLimit) ties() []schema.CapTie {
	list := make([]schema.CapTie, len(l.result.Ties))
	for i, t := range l.result.Ties {
		list[i] = schema.CapTie{Scopes: t.Scopes, Proposed: t.Proposed, Rule: t.Rule}
	}
	return list
}

// keepLimits stores caps with their evidence.
func (c *computation) keepLimits(ctx context.Context, tx *ent.Tx, limits []judgedLimit) error {
	rows := make([]*ent.ExcellenceLimitCreate, len(limits))
	for i, l := range limits {
		c.policies[l.policy.Hash] = l.policy
		rows[i] = tx.ExcellenceLimit.Create().SetRunID(c.run.ID).SetPeriodID(c.run.PeriodID).SetUnitID(l.unit.ID).SetAbout(l.about).
			SetRulesetHash(l.policy.Hash).SetScopes(l.scopes()).SetTies(l.ties()).SetReserve(l.result.Reserve).
			SetProvisional(l.result.Provisional).SetSheet(l.sheet()).SetTrace(l.result.Trace.Canonical()).SetHash(l.hash())
	}
	for some := range slices.Chunk(rows, chunk) {
		if err := tx.ExcellenceLimit.CreateBulk(some...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// capDecisions reads what was decided on the caps of a period, by unit.
func capDecisions(ctx context.Context, client *ent.Client, p *ent.Period) (map[string][]*ent.CapDecision, error) {
	rows, err := client.CapDecision.Query().Where(capdecision.PeriodID(p.ID)).WithPerson().WithRatedUnit().WithPeerGroup().
		Order(ent.Asc(capdecision.FieldRecordedAt, capdecision.FieldID)).All(ctx)
	by := map[string][]*ent.CapDecision{}
	for _, d := range rows {
		by[d.UnitID] = append(by[d.UnitID], d)
	}
	return by, err
}

// decided lays recorded decisions over the facts of a cap.
func decided(f *excellence.Facts, unit *ent.Unit, about excellence.Subject, decisions []*ent.CapDecision) {
	for _, d := range decisions {
		if d.About != about {
			continue
		}
		switch d.Kind {
		case capdecision.KindOUTSTANDING_RATIO:
			f.Outstanding = append(f.Outstanding, outstanding(unit, d))
			continue
		case capdecision.KindPOOLING:
			f.Pooling = d.Document
			continue
		}
		for i := range f.Candidates {
			if f.Candidates[i].Ref != decidedOn(d) {
				continue
			}
			f.Candidates[i].Withdrawn = f.Candidates[i].Withdrawn || d.Kind == capdecision.KindWITHDRAWN
			if d.Kind == capdecision.KindTIE_BROKEN {
				f.Candidates[i].Chosen = d.Document
			}
		}
	}
}

func decidedOn(d *ent.CapDecision) string {
	switch {
	case d.Edges.Person != nil:
		return d.Edges.Person.Code
	case d.Edges.RatedUnit != nil:
		return d.Edges.RatedUnit.Code
	}
	return ""
}

func outstanding(unit *ent.Unit, d *ent.CapDecision) excellence.Outstanding {
	o := excellence.Outstanding{Scope: excellence.Agency, Name: unit.Name, Document: d.Document}
	if d.Scope != nil {
		o.Scope = *d.Scope
	}
	switch o.Scope {
	case excellence.PeerGroup:
		o.Name = d.Edges.PeerGroup.Name
	case excellence.Authority:
		o.Name = ""
	}
	if d.Ratio != nil {
		o.Ratio = law.Of(d.Ratio.Fraction())
	}
	return o
}
