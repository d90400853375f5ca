package scoring

import (
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// EngineVersion changes whenever the same sheet under the same ruleset could give a
// different result or trace.
const EngineVersion = "2"

// Ruleset is one policy in force for some kinds of subject and period from a date on.
// It is immutable once parsed; everything it computes is a pure function of the sheet.
type Ruleset struct {
	ID       string
	Title    Text
	Issuer   Text
	Subjects []SubjectKind
	Periods  []PeriodKind
	From     calendar.Date
	To       *calendar.Date // last day in force; nil while open-ended
	Hash     string         // SHA-256 of Source, in hex

	NeedsLayer bool   // a frame: the numbers come from the regulation of a unit
	Layer      string // id of the layer that fills the frame; empty where the text is whole by itself

	Documents       map[string]Document
	Values          []Value
	Bands           []BandRule // from the highest to the lowest
	GeneralCriteria []CriteriaGroup
	Parameters      []Parameter
	Rules           []Rule
	Inputs          []InputName
	Notes           []Note

	cases  []strictyaml.Node // worked cases of the file, in the language of conformance
	source []byte
	frame  []byte // of a filled frame: the text of the frame itself
	layer  []byte // and of the layer in it
	policy policy
}

// Sources returns the texts the ruleset is made of: its own, then that of the layer that
// fills it.
func (r *Ruleset) Sources() [][]byte {
	if r.Layer == "" {
		return [][]byte{r.source}
	}
	return [][]byte{r.frame, r.layer}
}

// Source returns the text the ruleset was parsed from, with plain line ends. Parsing
// it again gives the same ruleset with the same hash.
func (r *Ruleset) Source() []byte { return r.source }

// Cases returns the worked cases of the file.
func (r *Ruleset) Cases() []strictyaml.Node { return r.cases }

// Choice returns the option in force for a question the law leaves open, or "" if the
// ruleset does not ask it.
func (r *Ruleset) Choice(parameter string) string {
	for i := range r.Parameters {
		if r.Parameters[i].Name == parameter {
			return r.Parameters[i].Chosen
		}
	}
	return ""
}

// Document is an act or a handbook that citations point at.
type Document struct {
	Number string         `yaml:"number"` // "335/2025/NĐ-CP"
	Title  Text           `yaml:"title"`
	Issued *calendar.Date `yaml:"issued,optional"` // nil where the document bears no day
}

// Value is one number of the law.
type Value struct {
	Name      string     `yaml:"name"`
	Label     Text       `yaml:"label"`
	Number    Decimal    `yaml:"number"`
	Unit      Unit       `yaml:"unit"`
	Cite      []Citation `yaml:"cite"`
	Certainty Certainty  `yaml:"certainty"`
}

// BandRule says from how many points on a band begins, that number included.
type BandRule struct {
	Band      Band       `yaml:"band"`
	Label     Text       `yaml:"label"`
	From      *Decimal   `yaml:"from,optional"` // points; nil for the lowest band
	Cite      []Citation `yaml:"cite"`
	Certainty Certainty  `yaml:"certainty"`
}

// CriteriaGroup is one part (I, II, III) of the general criteria of Form 01.
type CriteriaGroup struct {
	Code      string      `yaml:"code"`
	Label     Text        `yaml:"label"`
	Criteria  []Criterion `yaml:"criteria"`
	Cite      []Citation  `yaml:"cite"`
	Certainty Certainty   `yaml:"certainty"`
}

// Max is the most points the group can give: the sum over its criteria.
func (g CriteriaGroup) Max() Decimal {
	var sum Decimal
	for _, c := range g.Criteria {
		sum += c.Max
	}
	return sum
}

// Criterion is one general criterion, scored by the authority (Art. 12.2).
type Criterion struct {
	Code  string  `yaml:"code"`
	Label Text    `yaml:"label"`        // the words of the form
	Max   Decimal `yaml:"max,optional"` // points; none in a frame, which the unit's regulation fills
}

// Parameter is a question the law leaves open, with the readings known for it.
type Parameter struct {
	Name      string     `yaml:"name"`
	Question  Text       `yaml:"question"`
	Options   []Option   `yaml:"options"`
	Chosen    string     `yaml:"default"` // code of the option in force
	Reason    Text       `yaml:"reason"`  // why this default
	Cite      []Citation `yaml:"cite"`
	Certainty Certainty  `yaml:"certainty"`
}

// Option is one reading of a silence of the law.
type Option struct {
	Code      string `yaml:"code"`
	Text      Text   `yaml:"text"`
	Available bool   `yaml:"available"` // false: a known reading that cannot be chosen
}

// Rule describes one rule code of the traces.
type Rule struct {
	Code       string     `yaml:"code"`
	Label      Text       `yaml:"label"`
	Formula    Text       `yaml:"formula"`
	Unit       Unit       `yaml:"unit"`
	Cite       []Citation `yaml:"cite"`
	Certainty  Certainty  `yaml:"certainty"`
	Parameters []string   `yaml:"parameters,optional"` // names of the parameters that touch it
}

// InputName says what an input of a trace is called and counted in.
type InputName struct {
	Name  string `yaml:"name"`
	Label Text   `yaml:"label"`
	Unit  Unit   `yaml:"unit"`
}

// Note is a sentence a step of a trace carries by its code.
type Note struct {
	Code string     `yaml:"code"`
	Text Text       `yaml:"text"`
	Cite []Citation `yaml:"cite"`
}

// Unit is what a number counts; it decides how the number is shown.
type Unit string

const (
	UnitPoints    Unit = "POINTS"
	UnitRatio     Unit = "RATIO"     // shown as a percentage
	UnitConverted Unit = "CONVERTED" // standard products
	UnitProduct   Unit = "PRODUCT"   // products of their own kind
	UnitCount     Unit = "COUNT"
	UnitDate      Unit = "DATE"
	UnitCode      Unit = "CODE" // a band or a status
	UnitNone      Unit = "NONE" // the rule only groups others
)

// Values lists every unit.
func (Unit) Values() []string {
	return []string{string(UnitPoints), string(UnitRatio), string(UnitConverted), string(UnitProduct),
		string(UnitCount), string(UnitDate), string(UnitCode), string(UnitNone)}
}
