package document

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
)

// DOCX fills the form's template, to be finished in Word.
func (f Form02) DOCX(made time.Time) ([]byte, error) {
	with := filling{values: map[string]string{
		"year": fmt.Sprint(f.Year), "average": points(f.Average), "handling": orBlank(f.Handling),
		"ratingNote": ratingNote, "handlingNote": handlingNote,
	}, parts: map[string]bool{"unconfirmed": f.Unconfirmed}}
	with.common(f.Agency, f.Person, f.Self, f.Authority)
	with.tick("selfRating", f.SelfRating)
	with.tick("rating", f.Rating)
	for i, m := range f.Months {
		with.rows = append(with.rows, filledRow{"month", map[string]string{"number": fmt.Sprint(i + 1), "total": points(m.Total), "note": m.Note}})
	}
	return fillTemplate(form02Template, with, made)
}

// tick sets the four boxes of a rating.
func (with *filling) tick(name string, chosen scoring.Band) {
	for _, r := range ratings {
		box := "☐"
		if r.band == chosen {
			box = "☒"
		}
		with.values[name+"."+string(r.band)] = box
	}
}
