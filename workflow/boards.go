package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
)

// everybody sees all rows: a publication writes lists whole, whoever reads them.
var everybody = access.Scope{Whole: true}

// board is a list in the making, best first.
type board struct {
	name string
	path string // subtree of the list, "" for the whole
	rows []ent.BoardRow
	last scoring.Fraction
}

// add appends a line; equal exact totals share a rank, and people without points have
// none.
func (b *board) add(st store.Standing) {
	row := st.Row
	row.Scope, row.Ord = b.name, len(b.rows)+1
	if row.Total != nil {
		rank := row.Ord
		if n := len(b.rows); n > 0 && st.TotalExact.Cmp(b.last) == 0 && b.rows[n-1].Rank != nil {
			rank = *b.rows[n-1].Rank
		}
		row.Rank, b.last = &rank, st.TotalExact
	}
	b.rows = append(b.rows, row)
}

// byMerit puts the better of two people first.
func byMerit(a, b store.Standing) int { return meritOf(&a).Compare(meritOf(&b)) }

func meritOf(s *store.Standing) scoring.Merit {
	m := scoring.Merit{Result: s.ResultPart, Converted: s.Converted, Faults: s.Faults, Code: s.Row.PersonCode}
	if s.Row.Total != nil {
		m.Total = &s.TotalExact
	}
	return m
}

// writeBoards writes again every list on which people of the agencies stand.
func (c *computation) writeBoards(ctx context.Context, tx *ent.Tx, agencies []string) error {
	standings, err := c.store.Standings(ctx, tx, everybody, c.run.PeriodID)
	if err != nil {
		return err
	}
	previous, err := c.previousTotals(ctx, tx)
	if err != nil {
		return err
	}
	slices.SortFunc(standings, byMerit)
	boards := slices.DeleteFunc(c.boards(standings, previous), func(b *board) bool { return !c.concerned(b.path, agencies) })
	slices.SortFunc(boards, func(a, b *board) int { return strings.Compare(a.name, b.name) }) // the order of the indexes
	names := make([]string, len(boards))
	for i, b := range boards {
		names[i] = b.name
	}
	if err := c.store.ClearBoards(ctx, tx, c.run.PeriodID, names); err != nil {
		return err
	}
	return c.fillBoards(ctx, tx, boards)
}

const someLines = 2000 // lines of boards gathered for one statement

// fillBoards writes the lines of boards; most boards are of a few people.
func (c *computation) fillBoards(ctx context.Context, tx *ent.Tx, boards []*board) error {
	var waiting []ent.BoardRow
	for i, b := range boards {
		waiting = append(waiting, b.rows...)
		if len(waiting) < someLines && i < len(boards)-1 {
			continue
		}
		if err := c.store.WriteBoards(ctx, tx, waiting); err != nil {
			return err
		}
		waiting = waiting[:0]
	}
	return nil
}

// boards makes the list of the whole, of every unit, and of every peer group within the
// whole and within each unit.
func (c *computation) boards(standings []store.Standing, previous map[string]*scoring.Points) []*board {
	byName, order := map[string]*board{}, []*board{}
	add := func(name, path string, st store.Standing) {
		b := byName[name]
		if b == nil {
			b = &board{name: name, path: path}
			byName[name], order = b, append(order, b)
		}
		b.add(st)
	}
	for _, st := range standings {
		st.Row.PreviousTotal = previous[st.Row.PersonID]
		for _, path := range append([]string{""}, store.Ancestors(st.Row.UnitPath)...) {
			unit := c.boardUnit(path)
			add(store.Board(unit, ""), path, st)
			if st.PeerGroup != "" {
				add(store.Board(unit, st.PeerGroup), path, st)
			}
		}
	}
	return order
}

func (c *computation) boardUnit(path string) string {
	if path == "" {
		return store.BoardAll
	}
	return c.directory.ByPath(path).ID
}

// concerned reports whether a subtree holds, or lies in, one of the agencies.
func (c *computation) concerned(path string, agencies []string) bool {
	return slices.ContainsFunc(agencies, func(id string) bool {
		agency := c.directory.Path(id)
		return strings.HasPrefix(path, agency) || strings.HasPrefix(agency, path)
	})
}

// previousTotals reads the totals of the month before, by person.
func (c *computation) previousTotals(ctx context.Context, tx *ent.Tx) (map[string]*scoring.Points, error) {
	day := calendar.Date(c.period.StartsOn - 1)
	before, err := tx.Period.Query().Where(period.KindEQ(c.period.Kind), period.EndsOn(day)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return c.store.Totals(ctx, tx, everybody, before.ID)
}
