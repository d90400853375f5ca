package workflow

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// year loads what everybody did, month by month.
func (l *loading) year(ctx context.Context) error {
	for month := time.January; month <= time.December; month++ {
		for i := range l.province.People {
			someone := &l.province.People[i]
			m := l.province.Month(someone, month)
			if err := l.work(ctx, someone, int(month), m.By, m.Work); err != nil {
				return err
			}
			if m.Form == nil {
				continue
			}
			if err := l.form(ctx, int(month), m.By, m.Form); err != nil {
				return err
			}
		}
	}
	for i := range l.province.People {
		someone := &l.province.People[i]
		if err := l.work(ctx, someone, 13, "", l.province.After(someone)); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) work(ctx context.Context, someone *demo.Person, month int, by string, work []demo.Work) error {
	for _, w := range work {
		state := "OPEN"
		if w.Cancelled != "" {
			state = "CANCELLED"
		}
		given := at(min(calendar.On(demo.Year, time.Month(month), 1), demo.Today), 8)
		content, agency := w.Content(), strings.SplitN(w.Unit, "-", 2)[0]
		var product any = productID(agency, w.Ware+1)
		if w.Outside != "" {
			product = nil
		}
		if err := l.add(ctx, workRows, w.ID, personID(someone.Code), unitID(w.Unit), demo.MonthID(month), product, content,
			l.fold(content), w.Output(), string(w.Kind), int64(w.Coefficient()), int64(w.Assigned), w.Due.String(), state, w.Cancelled, given,
			textOrNil(w.Group), textOrNil(w.TakenFrom), w.HandedWith, w.HandedFor); err != nil {
			return err
		}
		for i, d := range w.Deliveries {
			if err := l.delivery(ctx, someone, month, by, &w, i, d); err != nil {
				return err
			}
		}
		for i, c := range w.Causes {
			if err := l.cause(ctx, someone, month, by, &w, i, c); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *loading) delivery(ctx context.Context, someone *demo.Person, month int, by string, w *demo.Work, i int, d demo.Delivery) error {
	var decidedAt any = at(d.On, 16)
	if d.State == "REPORTED" {
		by, decidedAt = "", nil
	}
	return l.add(ctx, deliveryRows, deliveryID(w, i+1), w.ID, personID(someone.Code), unitID(w.Unit), demo.MonthID(month),
		int64(d.Quantity), d.On.String(), d.State, d.Reason, d.State == "RETURNED", d.Evidence, by, decidedAt, at(d.On, 9))
}

func (l *loading) form(ctx context.Context, month int, by string, f *demo.Form) error {
	own, err := json.Marshal(f.Points)
	if err != nil {
		return err
	}
	values := []any{f.ID, personID(f.Person), unitID(f.Unit), demo.MonthID(month), f.State, string(own), nil, nil, f.Strengths, f.Shortcomings, f.Reason, "", nil}
	switch f.State {
	case "NO_DATA":
		values[5], values[11], values[12] = "{}", by, l.confirmedAt(month)
	case "CONFIRMED":
		judgements, err := judgements(f, by)
		if err != nil {
			return err
		}
		values[6], values[7], values[11], values[12] = string(own), judgements, by, l.confirmedAt(month)
	}
	return l.add(ctx, formRows, values...)
}

// confirmedAt is two days after a month, or today while it is under way.
func (l *loading) confirmedAt(month int) time.Time {
	return at(min(calendar.On(demo.Year, time.Month(month)+1, 1)+1, demo.Today), 9)
}

// judgements are those of a leader, nil for others.
func judgements(f *demo.Form, by string) (any, error) {
	if f.Organising == nil {
		return nil, nil
	}
	text, err := json.Marshal(map[string]schema.Judgement{
		facts.Organising: judgementBy(by, f.Organising), facts.Unity: judgementBy(by, f.Unity),
	})
	return string(text), err
}

func judgementBy(by string, j *demo.Judgement) schema.Judgement {
	return schema.Judgement{Ratio: scoring.Decimal(j.Ratio), Reason: j.Reason, By: by}
}
