package decision

import (
	"slices"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// notDisciplined: no decision within the months before the day, or in its year where
// the norm names no number.
func (a *asker) notDisciplined(c law.Condition) (Verdict, string) {
	for _, d := range a.facts.Discipline {
		if a.stillCounts(d.On, c) {
			return No, string(d.Form)
		}
	}
	return Yes, "0"
}

func (a *asker) stillCounts(on calendar.Date, c law.Condition) bool {
	if c.Number == nil {
		return on.Year() == a.facts.On.Year()
	}
	months := int(c.Number.Fraction().Points() / 100)
	until := calendar.On(on.Year(), on.Month()+0, on.Time().Day())
	until = calendar.Of(until.Time().AddDate(0, months, 0))
	return on <= a.facts.On && a.facts.On < until
}

// advancedWorker is the honour the higher one rests on; it is asked, not assumed.
func (a *asker) advancedWorker(c law.Condition) (Verdict, string) {
	c.Norm = string(law.AdvancedWorker)
	return a.other(c)
}

// other asks the norm that a condition names.
func (a *asker) other(c law.Condition) (Verdict, string) {
	for _, n := range a.policy.Norms {
		if n.Code == c.Norm && n.About == "PERSON" && n.InForce(a.facts.On) {
			answer := a.answer(n)
			return answer.Holds, string(answer.Holds)
		}
	}
	return Open, ""
}

func (a *asker) share(c law.Condition, count func(Collective) *int) (Verdict, string) {
	m := a.facts.Collective
	if m == nil || m.Members <= 0 || count(*m) == nil || c.Number == nil {
		return Open, ""
	}
	f := scoring.NewFraction(int64(*count(*m)), int64(m.Members))
	return verdict(f.Cmp(c.Number.Fraction()) >= 0), f.String()
}

func (a *asker) hasFighter(law.Condition) (Verdict, string) {
	m := a.facts.Collective
	if m == nil || m.Fighters == nil {
		return Open, ""
	}
	return verdict(*m.Fighters > 0), strconv.Itoa(*m.Fighters)
}

// nobodyFrom: no member disciplined by the form of that weight or a heavier one.
func (a *asker) nobodyFrom(c law.Condition) (Verdict, string) {
	m := a.facts.Collective
	if m == nil || c.Number == nil {
		return Open, ""
	}
	weight := slices.Index(Form("").Values(), string(m.Heaviest))
	return verdict(scoring.NewFraction(int64(weight), 1).Cmp(c.Number.Fraction()) < 0), string(m.Heaviest)
}

func (a *asker) unitRated(c law.Condition) (Verdict, string) {
	m := a.facts.Collective
	if m == nil || m.Rating == nil {
		return Open, ""
	}
	return verdict(!law.Worse(*m.Rating, *c.Band)), string(*m.Rating)
}
