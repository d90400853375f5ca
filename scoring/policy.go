package scoring

import (
	"slices"
	"strings"
)

// policy is what Score looks up while computing, taken from the ruleset once.
type policy struct {
	generalMax, resultMax               Fraction
	qualityDeduction, progressDeduction Decimal
	leastShare                          Decimal
	unitResultMet, unitResultMissed     Decimal
	componentCeiling                    Fraction

	judged map[string][]Decimal // ratios an authority may record, by component
	kinds  map[WorkKind]kindRule
	means  map[PostRole]meanRule // those in force
	known  []meanRule            // all of the file
	bands  []bandFrom
	notes  map[string]*Note

	points map[string]Decimal // of the components of the means, as pointsOf names them

	latenessUnit   string
	dueOnDayOff    string
	capComponents  bool
	roundThreshold bool
	byPoints       bool // a component weighs its points, not the same as the others
	excuseWhole    bool // a confirmed cause excuses everything of its item
	excludeExtra   bool // a month of sudden work alone is left out of the mean
}

// kindRule says where work of a kind counts (Art. 18.1.d).
type kindRule struct {
	Kind      WorkKind   `yaml:"kind"`
	Assigned  bool       `yaml:"assigned"` // in the total assigned
	Result    bool       `yaml:"result"`   // in the result, once accepted
	Cite      []Citation `yaml:"cite"`
	Certainty Certainty  `yaml:"certainty"`
}

// meanRule says which components a role's result is the mean of (Art. 16).
type meanRule struct {
	Rule       string     `yaml:"rule"`
	Roles      []PostRole `yaml:"roles"`
	Components []string   `yaml:"components"`
	Option     string     `yaml:"option,optional"` // of leaderMean, under which it replaces the others
	Cite       []Citation `yaml:"cite,optional"`   // texts of before stated it at the rule alone
	Certainty  Certainty  `yaml:"certainty,optional"`
}

type bandFrom struct {
	band Band
	from *Fraction
}

// valueNames are the numbers the engine takes from a ruleset.
var valueNames = []string{
	"generalMax", "resultMax", "qualityDeduction", "progressDeduction", "leastShare", "componentCeiling",
	"unitResultMet", "unitResultMissed", "organisingMet", "organisingMissed", "unityMet", "unityMissed",
}

// frameNames are the numbers a frame states itself; a unit's regulation adds the others.
var frameNames = []string{"generalMax", "resultMax"}

// pointsOf begins the name of the points a component has in a mean: "points.MEAN_STAFF.QUALITY".
const pointsOf = "points."

// KnownValue reports whether the engine of months takes a number of that name.
func KnownValue(name string) bool {
	return slices.Contains(valueNames, name) || strings.HasPrefix(name, pointsOf)
}

func (f *rulesetFile) policy() policy {
	number := make(map[string]Decimal, len(f.Values))
	for _, v := range f.Values {
		number[v.Name] = v.Number
	}
	p := policy{
		generalMax:        number["generalMax"].Fraction(),
		resultMax:         number["resultMax"].Fraction(),
		qualityDeduction:  number["qualityDeduction"],
		progressDeduction: number["progressDeduction"],
		leastShare:        number["leastShare"],
		unitResultMet:     number["unitResultMet"],
		unitResultMissed:  number["unitResultMissed"],
		componentCeiling:  number["componentCeiling"].Fraction(),
		judged: map[string][]Decimal{
			ruleUnitResult: {number["unitResultMet"], number["unitResultMissed"]},
			ruleOrganising: {number["organisingMet"], number["organisingMissed"]},
			ruleUnity:      {number["unityMet"], number["unityMissed"]},
		},
	}
	p.points = number
	p.index(f)
	return p
}

func (p *policy) index(f *rulesetFile) {
	p.kinds = make(map[WorkKind]kindRule, len(f.WorkKinds))
	for _, k := range f.WorkKinds {
		p.kinds[k.Kind] = k
	}
	p.known = f.Means
	p.notes = make(map[string]*Note, len(f.Notes))
	for i := range f.Notes {
		p.notes[f.Notes[i].Code] = &f.Notes[i]
	}
	for _, b := range f.Bands {
		p.bands = append(p.bands, bandFrom{b.Band, fractionOf(b.From)})
	}
}

func fractionOf(d *Decimal) *Fraction {
	if d == nil {
		return nil
	}
	f := d.Fraction()
	return &f
}

// choose takes over the options in force.
func (p *policy) choose(r *Ruleset) {
	p.latenessUnit = r.Choice("latenessUnit")
	p.dueOnDayOff = r.Choice("dueOnDayOff")
	p.capComponents = r.Choice("componentCap") == capOne
	p.roundThreshold = r.Choice("thresholdOn") == thresholdRounded
	p.byPoints = r.Choice("resultFormula") == formulaPoints
	p.excuseWhole = r.Choice("excusedPortion") == excuseWhole
	p.excludeExtra = r.Choice("onlySuddenWork") == monthExcluded
	p.means = make(map[PostRole]meanRule)
	for _, option := range []string{"", r.Choice("leaderMean")} {
		p.chooseMeans(option)
	}
}

// chooseMeans puts the means of an option into force; none for an option without its own.
func (p *policy) chooseMeans(option string) {
	for _, m := range p.known {
		for _, role := range m.Roles {
			if m.Option == option {
				p.means[role] = m
			}
		}
	}
}
