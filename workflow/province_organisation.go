package workflow

import (
	"context"
	"fmt"
	"time"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// Identifiers of a demonstration follow from codes, so that every loading gives the same.
func unitID(code string) string   { return "un_" + code }
func personID(code string) string { return "pe_" + code }

func (l *loading) units(ctx context.Context) error {
	l.paths = map[string]string{}
	below := map[string]int{}
	for _, u := range l.province.Units {
		var above any
		if u.Parent != "" {
			above = unitID(u.Parent)
		}
		below[u.Parent]++
		path := l.paths[u.Parent] + fmt.Sprintf("%04d", below[u.Parent])
		l.paths[u.Code] = path
		id, from := unitID(u.Code), demo.Founded.String()
		if err := l.add(ctx, unitRows, id, u.Code, u.Name, string(u.Kind), path, from, above); err != nil {
			return err
		}
		if err := l.add(ctx, placeRows, "up_"+u.Code, id, above, path, from); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) people(ctx context.Context) error {
	groups := map[string]string{}
	for i := range l.province.People {
		someone := &l.province.People[i]
		gender := "MALE"
		if someone.Female {
			gender = "FEMALE"
		}
		if err := l.add(ctx, personRows, personID(someone.Code), someone.Code, someone.Name, viet.NameKey(someone.Name),
			viet.Fold(someone.Name+" "+someone.Code), gender, someone.Birth.String(), string(someone.Subject)); err != nil {
			return err
		}
		for n, held := range someone.Posts {
			if err := l.post(ctx, groups, someone, n, held); err != nil {
				return err
			}
		}
		for _, away := range someone.Leaves {
			if err := l.add(ctx, leaveRows, "le_"+someone.Code, personID(someone.Code), away.Kind, away.From.String(), away.To.String(), away.Document); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *loading) post(ctx context.Context, groups map[string]string, someone *demo.Person, n int, held demo.Post) error {
	group, known := groups[held.PeerGroup]
	if !known {
		group = fmt.Sprintf("pg_%02d", len(groups)+1)
		groups[held.PeerGroup] = group
		if err := l.add(ctx, groupRows, group, held.PeerGroup, viet.Fold(held.PeerGroup)); err != nil {
			return err
		}
	}
	id := fmt.Sprintf("po_%s_%d", someone.Code, n+1)
	if err := l.add(ctx, postRows, id, personID(someone.Code), unitID(held.Unit), group, held.Title, string(held.Role), held.Primary,
		held.Secondment, held.From.String(), dayOrNil(held.To), held.Note); err != nil {
		return err
	}
	for i, unit := range held.Charges {
		if err := l.add(ctx, chargeRows, fmt.Sprintf("ch_%s_%d", id[3:], i+1), id, unitID(unit), held.From.String(), "Thông báo phân công số 01/TB"); err != nil {
			return err
		}
	}
	return nil
}

func dayOrNil(d *calendar.Date) any {
	if d == nil {
		return nil
	}
	return d.String()
}

func (l *loading) products(ctx context.Context) error {
	for _, w := range l.province.Products {
		if err := l.add(ctx, productRows, productID(w.Agency, w.Number), unitID(w.Agency), w.Name, viet.Fold(w.Name), w.Output,
			w.Group, int64(w.GroupMax), int64(w.Points), int64(w.Coefficient), w.Standard, demo.Founded.String()); err != nil {
			return err
		}
	}
	return nil
}

func productID(agency string, number int) string { return fmt.Sprintf("wp_%s_%02d", agency, number) }

// periods opens the year with its parts and, for work due later, January of the next.
func (l *loading) periods(ctx context.Context) error {
	for _, p := range demo.Parts() {
		if err := l.add(ctx, periodRows, p.ID, string(p.Kind), demo.Year, p.Number, p.From.String(), p.To.String()); err != nil {
			return err
		}
	}
	for n := 1; n <= 13; n++ {
		from, to := calendar.On(demo.Year, time.Month(n), 1), calendar.On(demo.Year, time.Month(n+1), 1)-1
		if err := l.add(ctx, periodRows, demo.MonthID(n), string(scoring.Month), from.Year(), int(from.Month()), from.String(), to.String()); err != nil {
			return err
		}
	}
	return nil
}
