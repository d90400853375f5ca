package scoring

// Text is one sentence or name in the two languages of the platform.
type Text struct {
	Vi string `yaml:"vi" json:"vi"`
	En string `yaml:"en" json:"en"`
}

// Citation points at the place in a document that a rule, a value or a reading of a
// silence rests on. Article, Clause and Point are as the document numbers them
// ("14", "2", "a"); Place names any other spot, such as a form or a chapter.
type Citation struct {
	Document string `yaml:"document"` // key in Ruleset.Documents
	Article  string `yaml:"article,optional"`
	Clause   string `yaml:"clause,optional"`
	Point    string `yaml:"point,optional"`
	Place    *Text  `yaml:"place,optional"`
}

// Certainty says how firmly a value or a reading stands.
type Certainty string

const (
	Confirmed   Certainty = "CONFIRMED"   // read in the text of the act
	Unconfirmed Certainty = "UNCONFIRMED" // a reading of a silence, or a secondary source
)

// Values lists every certainty.
func (Certainty) Values() []string { return []string{string(Confirmed), string(Unconfirmed)} }
