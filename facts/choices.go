package facts

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/rulechoice"
	"github.com/congtam/congtam/ent/unitregulation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Choices is everything the province and its public service units ever chose, oldest first:
// read once, it answers for any day.
type Choices struct {
	rules       []*ent.RuleChoice
	regulations []*ent.UnitRegulation
}

// ChoicesOf reads them, in two statements.
func ChoicesOf(ctx context.Context, client *ent.Client) (*Choices, error) {
	rules, err := client.RuleChoice.Query().Order(ent.Asc(rulechoice.FieldValidFrom, rulechoice.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	regulations, err := client.UnitRegulation.Query().Order(ent.Asc(unitregulation.FieldIssuedOn)).All(ctx)
	return &Choices{rules, regulations}, err
}

// On leaves what is in force on a day. The library may hold laws of other days too.
func (c *Choices) On(library *law.Library, day calendar.Date) *Rules {
	r := &Rules{library: library.On(day), day: day, regulations: map[string]*ent.UnitRegulation{}, first: map[string]calendar.Date{},
		people: map[string]*law.Policy{}, units: map[string]*law.Policy{}, filled: map[string]*scoring.Ruleset{}}
	for _, one := range c.rules {
		if one.ValidFrom <= day && (one.ValidTo == nil || *one.ValidTo >= day) {
			r.choices = append(r.choices, one)
		}
	}
	for _, one := range c.regulations {
		if one.IssuedOn <= day {
			r.regulations[one.UnitID] = one
			if _, known := r.first[one.UnitID]; !known {
				r.first[one.UnitID] = one.IssuedOn
			}
		}
	}
	return r
}

// Holds reports whether a choice is in force on the day, and no later one answers the same
// question.
func (r *Rules) Holds(id string) bool {
	held := false
	for _, c := range r.choices {
		switch {
		case c.ID == id:
			held = true
		case held && c.Parameter != "" && r.answersSame(id, c):
			held = false
		}
	}
	return held
}

func (r *Rules) answersSame(id string, later *ent.RuleChoice) bool {
	for _, c := range r.choices {
		if c.ID == id {
			return c.Policy == later.Policy && c.Parameter == later.Parameter
		}
	}
	return false
}
