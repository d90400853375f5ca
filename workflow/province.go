package workflow

import (
	"context"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/viet"
)

// demonstrationDay is the setting that makes a database a demonstration: its own today.
const demonstrationDay = "DEMONSTRATION_DAY"

// DemonstrationDay returns the day a demonstration counts as today, nil where the database
// holds real people.
func DemonstrationDay(ctx context.Context, s *store.Store) (*calendar.Date, error) {
	found, err := s.Setting.Get(access.As(ctx, access.System("start")), demonstrationDay)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	day, err := calendar.Parse(found.Value)
	return &day, err
}

// LoadProvince fills an empty database with the registers of a demonstration, in one act
// whose line of the history holds the number of rows and one hash over all. Only the
// program itself may: there is no way to it over the API. It writes no result.
func (s *Service) LoadProvince(ctx context.Context, p *demo.Province) error {
	if v := access.From(ctx); v == nil || !v.IsSystem() {
		return forbidden()
	}
	tally := access.NewTally()
	act := access.Act{Verb: access.LoadProvince, Bulk: true, Tally: tally}
	_, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (none struct{}, err error) {
		filled, err := tx.Unit.Query().Exist(ctx)
		if err != nil {
			return none, err
		}
		if filled {
			return none, badState("Cơ sở dữ liệu đã có dữ liệu.", "The database is not empty.")
		}
		if err := tx.Setting.Create().SetID(demonstrationDay).SetValue(demo.Today.String()).Exec(ctx); err != nil {
			return none, err
		}
		l := &loading{store: s.store, tx: tx, tally: tally, province: p, folded: map[string]string{}}
		return none, s.store.Spacious(ctx, tx, func() error { return l.everything(ctx) })
	})
	if err != nil {
		return err
	}
	return s.store.Analyze(ctx)
}

// loading is a province on its way into the registers.
type loading struct {
	store    *store.Store
	tx       *ent.Tx
	tally    *access.Tally
	province *demo.Province
	paths    map[string]string // of units, by code
	rows     [len(registers)][][]any
	waiting  int
	text     []byte
	folded   map[string]string // work is named after a few products
}

// fold folds a text that comes again and again.
func (l *loading) fold(text string) string {
	folded, known := l.folded[text]
	if !known {
		folded = viet.Fold(text)
		l.folded[text] = folded
	}
	return folded
}

const batch = 4000 // rows that wait to be written

// add takes a row of a register; rows are written in batches.
func (l *loading) add(ctx context.Context, register int, values ...any) error {
	l.text = l.text[:0]
	for _, v := range values {
		if v != nil {
			l.text = append(append(l.text, 1), store.Text(v)...)
		} else {
			l.text = append(l.text, 0)
		}
	}
	l.tally.Add(registers[register].Name, l.text)
	l.rows[register] = append(l.rows[register], values)
	if l.waiting++; l.waiting < batch {
		return nil
	}
	return l.flush(ctx)
}

// flush writes what waits, in the order in which registers refer to each other.
func (l *loading) flush(ctx context.Context) error {
	l.waiting = 0
	for i, rows := range l.rows {
		if len(rows) == 0 {
			continue
		}
		if err := l.store.Load(ctx, l.tx, registers[i], rows); err != nil {
			return err
		}
		l.rows[i] = rows[:0]
	}
	return nil
}

// everything loads the organisation, and then month by month what was done.
func (l *loading) everything(ctx context.Context) error {
	for _, step := range []func(context.Context) error{l.units, l.people, l.products, l.periods, l.rules, l.criteria, l.drafts, l.wholes, l.year, l.unitYears, l.records, l.flush} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// at is an instant of a day in Vietnam.
func at(day calendar.Date, hour int) time.Time {
	return time.Date(day.Year(), day.Month(), day.Time().Day(), hour, 0, 0, 0, zone)
}
