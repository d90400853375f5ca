package scoring

// Explanation is a trace made readable: the same tree in words, with its citations.
type Explanation struct {
	Rule        string
	Label       Text
	Formula     Text
	Value       string // exact, as in the trace; empty when the step has none
	Shown       Text   // the value as a reader expects it, rounded
	Unit        Unit
	Source      *Source // the record the step is about; nil when it is about the person
	Inputs      []ExplainedInput
	NoteCode    string // code of the note, "" without one
	Note        *Text  // why there is no value, or what limited it
	Cite        []Text
	Parameters  []Parameter // open questions that touched the step, with the answer in force
	Unconfirmed bool        // the rule is a reading or from a secondary source; parameters carry their own mark
	Steps       []Explanation
}

// ExplainedInput is an input of a step with its name in words.
type ExplainedInput struct {
	Name   Text
	Value  string // exact
	Shown  Text   // rounded
	Unit   Unit
	Source *Source
}

// Source names the record a value comes from.
type Source struct {
	Type  SourceType
	ID    string
	Label string
}

// SourceType is the kind of record a value comes from.
type SourceType string

const (
	SourceItem      SourceType = "WORK_ITEM"
	SourcePerson    SourceType = "PERSON"
	SourceJudgement SourceType = "JUDGEMENT"
	SourceCause     SourceType = "OBJECTIVE_CAUSE"

	SourceResult         SourceType = "RESULT"
	SourceUnit           SourceType = "UNIT"
	SourceTask           SourceType = "ASSIGNED_TASK"
	SourceFinding        SourceType = "FINDING"
	SourceComplaint      SourceType = "COMPLAINT"
	SourceConclusion     SourceType = "CONCLUSION"
	SourceForceMajeure   SourceType = "FORCE_MAJEURE"
	SourceMeasurement    SourceType = "MEASUREMENT"
	SourceUnitAssessment SourceType = "UNIT_ASSESSMENT"
	SourceDocument       SourceType = "DOCUMENT"
)

// Values lists every source type.
func (SourceType) Values() []string {
	return []string{string(SourceItem), string(SourcePerson), string(SourceJudgement), string(SourceCause), string(SourceResult), string(SourceUnit),
		string(SourceTask), string(SourceFinding), string(SourceComplaint), string(SourceConclusion), string(SourceForceMajeure),
		string(SourceMeasurement), string(SourceUnitAssessment), string(SourceDocument)}
}
