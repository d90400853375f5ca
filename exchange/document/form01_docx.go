package document

import (
	"fmt"
	"strings"
	"time"
)

// DOCX fills the form's template, to be finished in Word.
func (f Form01) DOCX(made time.Time) ([]byte, error) {
	assigned, accepted := f.convertedTotals()
	with := filling{
		values: map[string]string{
			"period": f.Period, "max": quantity(f.max()), "selfTotal": number(f.selfTotal()),
			"general": orBlank(inPoints(points(f.General))), "result": orBlank(inPoints(points(f.Result))), "total": orBlank(inPoints(points(f.Total))),
			"strengths": orBlank(f.Strengths), "shortcomings": orBlank(f.Shortcomings), "comment": orBlank(f.Comment),
			"assignedConverted": quantity(assigned), "acceptedConverted": quantity(accepted),
		},
		parts: map[string]bool{"annex": f.hasAnnex(), "unconfirmed": f.Unconfirmed, "changed": f.differs(), "judgements": len(f.Judgements) > 0, "work": len(f.Work) > 0},
		rows:  f.criteriaRows(),
	}
	with.common(f.Agency, f.Person, f.Self, f.Authority)
	for _, j := range f.Judgements {
		with.rows = append(with.rows, filledRow{"judgement", map[string]string{"label": j.Label, "percent": j.Percent, "reason": j.Reason}})
	}
	for i, w := range f.Work {
		with.rows = append(with.rows, filledRow{"work", map[string]string{
			"number": fmt.Sprint(i + 1), "content": w.Content, "coefficient": quantity(w.Coefficient),
			"assigned": quantity(w.Assigned), "assignedConverted": quantity(w.AssignedConverted),
			"accepted": quantity(w.Accepted), "acceptedConverted": quantity(w.AcceptedConverted),
			"due": shortDay(&w.Due), "delivered": shortDay(w.Delivered), "failures": fmt.Sprint(w.Failures),
		}})
	}
	return fillTemplate(form01Template, with, made)
}

func (f Form01) criteriaRows() (all []filledRow) {
	for _, g := range f.Criteria {
		all = append(all, filledRow{"group", map[string]string{"number": g.Number, "label": g.Label, "max": quantity(g.Max)}})
		for i, c := range g.Criteria {
			all = append(all, filledRow{"criterion", map[string]string{
				"number": fmt.Sprint(i + 1), "label": c.Label, "max": quantity(c.Max), "self": number(c.Self)}})
			if c.changed() {
				all = append(all, filledRow{"changed", map[string]string{
					"label": fmt.Sprintf("%s.%d. %s", g.Number, i+1, c.Label), "self": number(c.Self), "confirmed": number(c.Confirmed)}})
			}
		}
	}
	return all
}

// common adds what every form has: the agency, the person and two signatures.
func (with *filling) common(a Agency, who Person, self, authority Signature) {
	with.values["unofficial"] = Unofficial
	with.values["agency.superior"] = strings.ToUpper(a.Superior)
	with.values["agency.name"] = strings.ToUpper(a.Name)
	with.values["person.name"] = who.Name
	with.values["person.title"] = who.Title
	with.values["person.unit"] = who.Unit
	for side, s := range map[string]Signature{"self": self, "authority": authority} {
		with.values[side+".placeAndDay"] = placeAndDay(s.Place, s.On)
		with.values[side+".name"] = s.Name
	}
}

// orBlank leaves dots to fill in by hand where nothing is known.
func orBlank(text string) string {
	if text == "" {
		return "…………………………………………"
	}
	return text
}
