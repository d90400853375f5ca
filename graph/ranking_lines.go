package graph

import (
	"bytes"
	"context"
	"strconv"

	"entgo.io/contrib/entgql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/graph/view"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
)

// emptyPage is what gqlgen walks over when a page is written by hand.
var emptyPage = &view.RankingConnection{
	PageInfo: &entgql.PageInfo[string]{}, Edges: []*view.RankingEdge{}, Count: func() (int, error) { return 0, nil },
}

// writeRanking writes a page of a ranking by hand, line by line as the database sends it; it
// returns nil when the page is to be read the ordinary way.
func (r *Resolver) writeRanking(ctx context.Context, list *workflow.List, q store.RankingQuery, size int) (*view.RankingConnection, error) {
	into := handOf(ctx)
	if into == nil {
		return nil, nil
	}
	shape, usual := rankingShapeOf(ctx)
	if !usual {
		return nil, nil
	}
	p := &rankingLines{shape: shape, list: list, size: size, previous: q.After != nil}
	if err := r.Store.RankingLines(ctx, list.Scope, q, p.add); err != nil {
		return nil, err
	}
	count := func() (int, error) { return r.Store.RankingCount(ctx, list.Scope, list.Query) }
	return emptyPage, p.write(into, count)
}

// rankingLines is a page being written: the edges so far, and the first and the last line.
type rankingLines struct {
	shape       rankingShape
	list        *workflow.List
	size        int
	previous    bool
	read        int
	line        store.Line
	edges       bytes.Buffer
	first, last []byte
}

func (p *rankingLines) add(array []byte) {
	if p.read++; p.read > p.size {
		return // the line that tells of a next page
	}
	if p.read == 1 {
		p.first = bytes.Clone(array)
	} else {
		p.edges.WriteByte(',')
	}
	p.last = append(p.last[:0], array...)
	p.line = p.line.Read(array)
	p.edges.WriteByte('{')
	for i, f := range p.shape.edge {
		writeKey(&p.edges, i, f)
		if f.Name == "node" {
			p.node()
		} else {
			p.cursor(&p.edges, array)
		}
	}
	p.edges.WriteByte('}')
}

func (p *rankingLines) node() {
	p.edges.WriteByte('{')
	for i, f := range p.shape.node {
		writeKey(&p.edges, i, f)
		if value := lineValues[f.Name]; value.at == store.LineRank && !p.list.Whole {
			p.edges.WriteString("null")
		} else {
			value.write(&p.edges, p.line[value.at])
		}
	}
	p.edges.WriteByte('}')
}

func (p *rankingLines) write(b *bytes.Buffer, count func() (int, error)) error {
	b.WriteByte('{')
	for i, f := range p.shape.page {
		writeKey(b, i, f)
		switch f.Name {
		case "edges":
			b.WriteByte('[')
			b.Write(p.edges.Bytes())
			b.WriteByte(']')
		case "pageInfo":
			p.info(b)
		case "totalCount":
			n, err := count()
			if err != nil {
				return err
			}
			b.WriteString(strconv.Itoa(n))
		}
	}
	b.WriteByte('}')
	return nil
}

func (p *rankingLines) info(b *bytes.Buffer) {
	b.WriteByte('{')
	for i, f := range p.shape.info {
		writeKey(b, i, f)
		switch f.Name {
		case "hasNextPage":
			b.WriteString(strconv.FormatBool(p.read > p.size))
		case "hasPreviousPage":
			b.WriteString(strconv.FormatBool(p.previous))
		case "startCursor":
			p.cursor(b, p.first)
		case "endCursor":
			p.cursor(b, p.last)
		}
	}
	b.WriteByte('}')
}

// cursor writes the place of a line, null where there is none.
func (p *rankingLines) cursor(b *bytes.Buffer, array []byte) {
	if array == nil {
		b.WriteString("null")
		return
	}
	line := store.Line{}.Read(array)
	row := &ent.BoardRow{PersonCode: textOf(line[store.LineCode]), NameKey: textOf(line[store.LineNameKey])}
	row.Ord, _ = strconv.Atoi(string(line[store.LineOrd]))
	if total, any := pointsOf(line[store.LineTotal]); any {
		row.Total = &total
	}
	cursor(p.list.Mark(row)).MarshalGQL(b)
}
