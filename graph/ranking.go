package graph

import (
	"context"
	"encoding/json"

	"entgo.io/contrib/entgql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/graph/view"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
)

// rankingPage reads a page of a published list: one statement for the lines, and another
// only if the count is asked for.
func (r *Resolver) rankingPage(ctx context.Context, f workflow.RankingFilter, first *int, after *string) (*view.RankingConnection, error) {
	size, err := pageSize(first)
	if err != nil {
		return nil, err
	}
	list, err := r.Workflow.List(ctx, f)
	if err != nil {
		return nil, err
	}
	q := list.Query
	if q.After, err = readMark(after); err != nil {
		return nil, err
	}
	q.Limit = *size + 1 // one more tells whether there is a next page
	rows, err := r.Store.Ranking(ctx, list.Scope, q)
	if err != nil {
		return nil, err
	}
	page := connection(list.Hide(rows), *size, after != nil)
	page.Count = func() (int, error) { return r.Store.RankingCount(ctx, list.Scope, list.Query) }
	return page, nil
}

func connection(rows []*ent.BoardRow, size int, previous bool) *view.RankingConnection {
	c := &view.RankingConnection{PageInfo: &entgql.PageInfo[string]{HasNextPage: len(rows) > size, HasPreviousPage: previous}, Edges: []*view.RankingEdge{}}
	for _, row := range rows[:min(size, len(rows))] {
		c.Edges = append(c.Edges, &view.RankingEdge{Node: &view.RankingRow{BoardRow: row}, Cursor: cursor(row)})
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c
}

// cursor is the place of a line, opaque to clients.
func cursor(row *ent.BoardRow) entgql.Cursor[string] {
	text, _ := json.Marshal(workflow.MarkOf(row)) // plain data always marshals
	return entgql.Cursor[string]{ID: string(text)}
}

func readMark(after *string) (*store.Mark, error) {
	if after == nil {
		return nil, nil
	}
	var c entgql.Cursor[string]
	var m store.Mark
	if c.UnmarshalGQL(*after) != nil || json.Unmarshal([]byte(c.ID), &m) != nil || m.Code == "" {
		return nil, &workflow.Error{Code: workflow.Invalid, Field: "after",
			Text: scoring.Text{Vi: "Vị trí trang không hợp lệ.", En: "Not a cursor of this list."}}
	}
	return &m, nil
}
