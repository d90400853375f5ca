package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/demo"
)

// wholes loads the products that several people share.
func (l *loading) wholes(ctx context.Context) error {
	for _, g := range l.province.Groups {
		whole := demo.Work{Ware: g.Ware}
		if err := l.add(ctx, wholeRows, g.ID, unitID(g.Agency), productID(g.Agency, g.Ware+1), whole.Content(), whole.Output(),
			int64(whole.Coefficient()), int64(g.Quantity), at(g.Given, 8)); err != nil {
			return err
		}
	}
	return nil
}

// cause loads an objective cause with the answer of the competent level (Art. 14.2).
func (l *loading) cause(ctx context.Context, someone *demo.Person, month int, by string, w *demo.Work, i int, c demo.Cause) error {
	var returned any
	if c.Delivery > 0 {
		returned = deliveryID(w, c.Delivery)
	}
	document, reason := c.Answer, ""
	if c.State == "REFUSED" {
		document, reason = "", c.Answer
	}
	return l.add(ctx, causeRows, fmt.Sprintf("oc_%s_%d", w.ID[3:], i+1), w.ID, personID(someone.Code), unitID(w.Unit), demo.MonthID(month), c.Text,
		dayOrNil(c.From), dayOrNil(c.To), returned, c.State, document, reason, someone.Name, by, at(w.Due+4, 15), at(w.Due+3, 9))
}

func deliveryID(w *demo.Work, n int) string { return fmt.Sprintf("de_%s_%d", w.ID[3:], n) }

func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}
