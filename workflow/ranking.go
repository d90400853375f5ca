package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/viet"
)

// RankingFilter chooses a published list and lines of it.
type RankingFilter struct {
	Period    string
	Unit      *string // nil: the widest list the viewer may see
	PeerGroup *string
	Bands     []scoring.Band
	Ratings   []scoring.Band       // of a year, after the cap
	Outcomes  []excellence.Outcome // of a year
	Search    string
	Order     store.Order
}

// List is a published list as far as the viewer may see it.
type List struct {
	Unit  string // whose list it is; "" of the whole installation
	Query store.RankingQuery
	Scope access.Scope
	// Whole says that the viewer may see everybody on the list, and so the ranks in it.
	Whole bool
}

// List finds the list that a filter means, in at most one statement.
func (s *Service) List(ctx context.Context, f RankingFilter) (*List, error) {
	v := access.From(ctx)
	scope := v.PointsScope()
	unit, path, err := s.listUnit(ctx, v, scope, f.Unit)
	if err != nil {
		return nil, err
	}
	group := ""
	if f.PeerGroup != nil {
		group = *f.PeerGroup
	}
	of := unit
	if of == store.BoardAll {
		of = ""
	}
	return &List{
		Unit: of, Scope: scope, Whole: scope.Covers(path),
		Query: store.RankingQuery{Period: f.Period, Board: store.Board(unit, group), Bands: f.Bands,
			Ratings: f.Ratings, Outcomes: f.Outcomes, Search: viet.Fold(f.Search), Order: f.Order, Partial: !scope.Covers(path)},
	}, nil
}

// listUnit returns the unit whose list is meant, and its path; without one, the widest
// subtree the viewer may see.
func (s *Service) listUnit(ctx context.Context, v *access.Viewer, scope access.Scope, wanted *string) (unit, path string, err error) {
	switch {
	case wanted != nil:
		u, err := s.store.Unit.Get(ctx, *wanted)
		if err != nil {
			return "", "", translate(err)
		}
		return u.ID, u.Path, nil
	case !scope.Whole && len(scope.Paths) == 1:
		return v.Units[scope.Paths[0]], scope.Paths[0], nil
	}
	return store.BoardAll, "", nil
}

// Hide removes ranks within a list that the viewer does not see whole.
func (l *List) Hide(rows []*ent.BoardRow) []*ent.BoardRow {
	if !l.Whole {
		for _, r := range rows {
			r.Rank = nil
		}
	}
	return rows
}

const exportPage = 1000

// ExportRanking writes a ranking to a spreadsheet or, as PDF, on paper. Filter, count and reason are in the
// history before anybody can fetch the file.
func (s *Service) ExportRanking(ctx context.Context, f RankingFilter, reason string, format Format) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	list, err := s.List(ctx, f)
	if err != nil {
		return nil, err
	}
	if err := requireSomewhere(ctx, access.ExportRanking); err != nil {
		return nil, err
	}
	p, err := s.store.Period.Get(ctx, f.Period)
	if err != nil {
		return nil, translate(err)
	}
	rows, err := s.allRows(ctx, list)
	if err != nil {
		return nil, err
	}
	notes := []string{
		"Người xuất: " + access.From(ctx).Name, "Lý do: " + reason, "Số dòng: " + fmt.Sprint(len(rows)),
	}
	doubtful, err := s.PeriodDoubtful(ctx, p, f.Unit)
	if err != nil {
		return nil, err
	}
	if doubtful {
		notes = append(notes, "Chưa dùng chính thức: kết quả dựa trên giá trị hoặc cách hiểu chưa được xác nhận.")
	}
	content, err := s.rankingAs(ctx, format, d, list, p, rows, notes)
	if err != nil {
		return nil, err
	}
	filter := fmt.Sprintf("%s; kỳ %s; danh sách %s; mức điểm %v; xếp loại %v; tỷ lệ %v; tìm «%s»; %d dòng", reason, Label(p).Vi,
		list.Query.Board, f.Bands, f.Ratings, f.Outcomes, f.Search, len(rows))
	act := access.Act{Verb: access.ExportRanking, Reason: limit(filter, 1000)}
	return s.keepFile(ctx, act, fileName("xep-hang", p, "", format), mediaTypes[format], content)
}

func (s *Service) allRows(ctx context.Context, list *List) ([]*ent.BoardRow, error) {
	q := list.Query
	q.Limit = exportPage
	var all []*ent.BoardRow
	for {
		page, err := s.store.Ranking(ctx, list.Scope, q)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < exportPage {
			return list.Hide(all), nil
		}
		last := list.Mark(page[len(page)-1])
		q.After = &last
	}
}

// Mark returns the place of a line, for the page after it.
func (l *List) Mark(r *ent.BoardRow) store.Mark {
	m := store.Mark{Total: r.Total, Code: r.PersonCode}
	if l.Query.Order == store.ByName {
		m.NameKey = r.NameKey
	}
	if l.Whole {
		m.Ord = r.Ord
	}
	return m
}
