package workflow

import (
	"context"
	"fmt"
	"time"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/viet"
)

// Places of the registers; each refers only to those before it.
const (
	unitRows = iota
	placeRows
	groupRows
	personRows
	postRows
	chargeRows
	leaveRows
	productRows
	periodRows
	workRows
	deliveryRows
	formRows
)

var registers = [...]store.Table{
	unitRows:    {Name: "units", Columns: []string{"id", "code", "name", "kind", "path", "valid_from", "parent_id"}},
	placeRows:   {Name: "unit_places", Columns: []string{"id", "unit_id", "parent_id", "path", "valid_from"}},
	groupRows:   {Name: "peer_groups", Columns: []string{"id", "name", "name_folded"}},
	personRows:  {Name: "persons", Columns: []string{"id", "code", "full_name", "name_key", "name_folded", "gender", "birth_date", "subject_kind"}},
	postRows:    {Name: "posts", Columns: []string{"id", "person_id", "unit_id", "peer_group_id", "title", "role", "primary", "valid_from", "valid_to", "note"}},
	chargeRows:  {Name: "charges", Columns: []string{"id", "post_id", "unit_id", "valid_from", "document"}},
	leaveRows:   {Name: "leaves", Columns: []string{"id", "person_id", "kind", "valid_from", "valid_to", "document"}},
	productRows: {Name: "work_products", Columns: []string{"id", "agency_id", "name", "name_folded", "output", "complexity_group", "group_maximum", "points", "coefficient", "standard", "valid_from"}},
	periodRows:  {Name: "periods", Columns: []string{"id", "kind", "year", "number", "starts_on", "ends_on"}},
	workRows: {Name: "work_items", Columns: []string{"id", "person_id", "unit_id", "period_id", "product_id", "content", "content_folded", "output",
		"kind", "coefficient", "assigned_qty", "due_on", "state", "cancel_reason", "created_at"}},
	deliveryRows: {Name: "deliveries", Columns: []string{"id", "work_item_id", "person_id", "unit_id", "period_id", "qty", "delivered_on", "state",
		"return_reason", "quality_failure", "decided_by", "decided_at", "created_at"}},
	formRows: {Name: "period_assessments", Columns: []string{"id", "person_id", "unit_id", "period_id", "state", "self_points", "confirmed_points",
		"judgements", "strengths", "shortcomings", "reason", "confirmed_by", "confirmed_at"}},
}

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
		held.From.String(), dayOrNil(held.To), held.Note); err != nil {
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

// periods opens the months of the year and, for work due later, January of the next.
func (l *loading) periods(ctx context.Context) error {
	for n := 1; n <= 13; n++ {
		from, to := calendar.On(demo.Year, time.Month(n), 1), calendar.On(demo.Year, time.Month(n+1), 1)-1
		if err := l.add(ctx, periodRows, periodID(n), string(scoring.Month), from.Year(), int(from.Month()), from.String(), to.String()); err != nil {
			return err
		}
	}
	return nil
}

// periodID names the month with a number; the thirteenth is January of the next year.
func periodID(month int) string {
	from := calendar.On(demo.Year, time.Month(month), 1)
	return fmt.Sprintf("pd_%d%02d", from.Year(), int(from.Month()))
}
