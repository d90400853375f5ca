package graph

import (
	"context"
	"encoding/json"
	"strings"

	"entgo.io/contrib/entgql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/graph/view"
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
	if written, err := r.writeRanking(ctx, list, q, *size); written != nil || err != nil {
		return written, err
	}
	rows, err := r.Store.Ranking(ctx, list.Scope, q)
	if err != nil {
		return nil, err
	}
	page := connection(list, rows, *size, after != nil)
	page.Count = func() (int, error) { return r.Store.RankingCount(ctx, list.Scope, list.Query) }
	return page, nil
}

func connection(list *workflow.List, rows []*ent.BoardRow, size int, previous bool) *view.RankingConnection {
	c := &view.RankingConnection{PageInfo: &entgql.PageInfo[string]{HasNextPage: len(rows) > size, HasPreviousPage: previous}, Edges: []*view.RankingEdge{}}
	for _, row := range list.Hide(rows[:min(size, len(rows))]) {
		c.Edges = append(c.Edges, &view.RankingEdge{Node: &view.RankingRow{BoardRow: row}, Cursor: cursor(list.Mark(row))})
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c
}

// cursor is the place of a line, opaque to clients.
func cursor(m store.Mark) entgql.Cursor[string] {
	text, _ := json.Marshal(m) // plain data always marshals
	return entgql.Cursor[string]{ID: string(text)}
}

func readMark(after *string) (*store.Mark, error) {
	if after == nil {
		return nil, nil
	}
	var c entgql.Cursor[string]
	var m store.Mark
	if c.UnmarshalGQL(*after) != nil || json.Unmarshal([]byte(c.ID), &m) != nil || m.Code == "" || strings.ContainsRune(m.Code+m.NameKey, 0) {
		return nil, noCursor()
	}
	return &m, nil
}
