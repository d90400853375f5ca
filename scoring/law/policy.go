package law

import (
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Policy is one act, or the part of an act, in force for some subjects from a day on,
// with the layers laid over it. It is immutable.
type Policy struct {
	ID         string
	Engine     Engine
	Title      scoring.Text
	Issuer     scoring.Text
	Subjects   []Subject
	From       calendar.Date
	To         *calendar.Date           // last day in force; nil while open-ended
	Ends       map[string]calendar.Date // last day for some subjects, where it is earlier
	Exceptions []Exception              // who it still binds after To
	NeedsLayer bool                     // the act leaves the numbers to a layer
	LayerOf    []string                 // for a layer: the policies it can lie on
	Unfed      *scoring.Text            // for a layer: the fact it asks for that nothing provides; it can be tried, not chosen
	Fills      string                   // for a regulation of a unit: the frame of months its numbers fill
	Layers     []string                 // ids of the layers laid over the policy, lowest first
	Hash       string                   // SHA-256 over the source and those of the layers, in hex

	Documents  map[string]scoring.Document
	Values     []scoring.Value
	Parameters []scoring.Parameter
	Items      []Item
	KPIBands   []ShareBand // by the share of the target, lowest first
	Rules      []Rule
	Norms      []Norm

	choices map[string]string // a layer's answers to the parameters of its policy
	cases   []strictyaml.Node // worked cases of the file, in the language of conformance
	source  []byte
	makings []making // layers and answers since it was parsed
	words   *words
}

// Engine is the part of the arithmetic a policy feeds.
type Engine string

// The engines.
const (
	EngineUnit     Engine = "UNIT"     // rating of units, with their cap
	EngineYear     Engine = "YEAR"     // periods and years of people, with their cap
	EngineLevels   Engine = "LEVELS"   // rating by conditions without points (Decree 90/2020)
	EngineSupport  Engine = "SUPPORT"  // support staff (handbook, chapter III)
	EngineDecision Engine = "DECISION" // what follows from a rating

	EngineDiscipline Engine = "DISCIPLINE" // forms of discipline and their limitation
	EngineProcedure  Engine = "PROCEDURE"  // deadlines of the procedure
	EngineDossier    Engine = "DOSSIER"    // papers that a decision about a person or a unit needs
)

// Values lists every engine.
func (Engine) Values() []string {
	return []string{string(EngineUnit), string(EngineYear), string(EngineLevels), string(EngineSupport),
		string(EngineDecision), string(EngineDiscipline), string(EngineProcedure), string(EngineDossier)}
}

// Subject is what a policy applies to: a kind of person or a kind of organisation.
type Subject string

// Values lists every subject.
func (Subject) Values() []string {
	return append(scoring.SubjectKind("").Values(), "STATE_ADMIN_ORG", "PUBLIC_SERVICE_UNIT")
}

// Exception keeps a closed policy alive for some subjects and one year.
type Exception struct {
	Subject Subject            `yaml:"subject"`
	Year    int                `yaml:"year"`
	If      string             `yaml:"if"` // NO_UNIT_REGULATION
	Cite    []scoring.Citation `yaml:"cite"`
}

// Item is one criterion of a unit (Arts. 6, 7). The decree names it; its points come
// from the act or from a layer, and are missing, not zero, until then.
type Item struct {
	Code      string             `yaml:"code"`
	Group     string             `yaml:"group"` // GENERAL or RESULT
	Label     scoring.Text       `yaml:"label"`
	Max       *scoring.Decimal   `yaml:"max,optional"`
	Cite      []scoring.Citation `yaml:"cite"`
	Certainty scoring.Certainty  `yaml:"certainty"`
}

// ShareBand says what part of its points an indicator gives from a share of its target on.
type ShareBand struct {
	Name      string             `yaml:"name"`
	From      scoring.Decimal    `yaml:"from"`  // share of the target, 0 to 1
	Share     scoring.Decimal    `yaml:"share"` // of the points, 0 to 1
	Label     scoring.Text       `yaml:"label"`
	Cite      []scoring.Citation `yaml:"cite"`
	Certainty scoring.Certainty  `yaml:"certainty"`
}

// Rule says where a rule code of the traces stands in the act.
type Rule struct {
	Code       string             `yaml:"code"`
	Cite       []scoring.Citation `yaml:"cite"`
	Certainty  scoring.Certainty  `yaml:"certainty"`
	Parameters []string           `yaml:"parameters,optional"`
}

// Source returns the text the policy was parsed from, layers not included.
func (p *Policy) Source() []byte { return p.source }

// Cases returns the worked cases of the policy's own file, layers not included.
func (p *Policy) Cases() []strictyaml.Node { return p.cases }

// Number returns a value of the policy, and whether the policy has it.
func (p *Policy) Number(name string) (scoring.Fraction, bool) {
	for i := range p.Values {
		if p.Values[i].Name == name {
			return p.Values[i].Number.Fraction(), true
		}
	}
	return scoring.Fraction{}, false
}

// Must returns a value every policy of the engine has; Parse made sure of it.
func (p *Policy) Must(name string) scoring.Fraction {
	f, _ := p.Number(name)
	return f
}

// Dated returns the value in force on a day, of those written as "name@2026-07-01".
func (p *Policy) Dated(name string, on calendar.Date) (scoring.Fraction, bool) {
	var best *scoring.Value
	latest := ""
	for i := range p.Values {
		base, from, dated := strings.Cut(p.Values[i].Name, "@")
		if dated && base == name && from <= on.String() && from > latest {
			best, latest = &p.Values[i], from
		}
	}
	if best == nil {
		return scoring.Fraction{}, false
	}
	return best.Number.Fraction(), true
}

// Choice returns the option in force for a question the law leaves open, or "".
func (p *Policy) Choice(parameter string) string {
	for i := range p.Parameters {
		if p.Parameters[i].Name == parameter {
			return p.Parameters[i].Chosen
		}
	}
	return ""
}

// InForce reports whether the policy binds on the day.
func (p *Policy) InForce(on calendar.Date) bool {
	return on >= p.From && (p.To == nil || on <= *p.To)
}

// Unconfirmed lists the values, items and rules that no named person has confirmed:
// while there are any, a result is not for official use.
func (p *Policy) Unconfirmed() []string {
	var names []string
	for _, v := range p.Values {
		names = appendIf(names, "values: "+v.Name, v.Certainty)
	}
	for _, it := range p.Items {
		names = appendIf(names, "items: "+it.Code, it.Certainty)
	}
	for _, b := range p.KPIBands {
		names = appendIf(names, "kpiBands: "+b.Name, b.Certainty)
	}
	for _, r := range p.Rules {
		names = appendIf(names, "rules: "+r.Code, r.Certainty)
	}
	for _, n := range p.Norms {
		names = appendIf(names, "norms: "+n.Code, n.Certainty)
	}
	return names
}

func appendIf(names []string, name string, c scoring.Certainty) []string {
	if c == scoring.Unconfirmed {
		return append(names, name)
	}
	return names
}
