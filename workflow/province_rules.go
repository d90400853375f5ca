package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/demo"
)

// rules loads what the province and its public service units chose.
func (l *loading) rules(ctx context.Context) error {
	const by = "Sở Nội vụ"
	for _, c := range demo.Choices {
		if err := l.add(ctx, choiceRows, "rc_"+c.Layer, c.Policy, c.Layer, c.From.String(), nil, "Quyết định số 11/QĐ-UBND", by); err != nil {
			return err
		}
	}
	for _, q := range demo.Trials {
		if err := l.add(ctx, choiceRows, "rc_"+q.Layer, q.Policy, q.Layer, q.From.String(), q.To.String(), q.Document, by); err != nil {
			return err
		}
	}
	for _, r := range demo.Regulations {
		if err := l.add(ctx, regulationRows, "ug_"+r.Unit, unitID(r.Unit), r.Number, r.On.String(), r.Layer); err != nil {
			return err
		}
	}
	if err := l.confirmations(ctx); err != nil {
		return err
	}
	o := demo.Outstanding
	return l.add(ctx, capRows, "cd_"+o.Unit, demo.YearID, unitID(o.Unit), "PEOPLE", "OUTSTANDING_RATIO", "AGENCY", o.Document, o.Reason,
		"Chủ tịch Ủy ban nhân dân tỉnh", at(demo.Today-1, 10))
}

// confirmations loads who answers for the values and readings that the law leaves in doubt: a
// second person, so that whoever uses them can withdraw.
func (l *loading) confirmations(ctx context.Context) error {
	parts, err := demo.Confirmations()
	if err != nil {
		return err
	}
	a := demo.Adoption
	for i, c := range parts {
		if err := l.add(ctx, confirmationRows, fmt.Sprintf("cf_%04d", i+1), c.Law, c.Section, c.Name, c.Hash, "IN_FORCE", a.Document, a.On.String(),
			a.By, a.Account, at(a.On, 9)); err != nil {
			return err
		}
	}
	return nil
}
