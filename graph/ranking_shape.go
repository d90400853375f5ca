package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/store"
)

// rankingShape is what a query asks of a ranking, object by object.
type rankingShape struct{ page, edge, node, info []graphql.CollectedField }

// What can be written by hand; anything else is answered the ordinary way.
var (
	pageWritten = map[string]bool{"edges": true, "pageInfo": true, "totalCount": true}
	edgeWritten = map[string]bool{"node": true, "cursor": true}
	infoWritten = map[string]bool{"hasNextPage": true, "hasPreviousPage": true, "startCursor": true, "endCursor": true}
)

// rankingShapeOf reads the shape; false when it is unusual.
func rankingShapeOf(ctx context.Context) (s rankingShape, usual bool) {
	s.page = selected(ctx, graphql.GetFieldContext(ctx).Field, "RankingConnection")
	if !only(s.page, pageWritten) {
		return s, false
	}
	for _, f := range s.page {
		switch f.Name {
		case "edges":
			s.edge = selected(ctx, f, "RankingEdge")
		case "pageInfo":
			s.info = selected(ctx, f, "PageInfo")
		}
	}
	for _, f := range s.edge {
		if f.Name == "node" {
			s.node = selected(ctx, f, "RankingRow")
		}
	}
	for _, f := range s.node {
		if _, known := lineValues[f.Name]; !known {
			return s, false
		}
	}
	return s, s.node != nil && only(s.edge, edgeWritten) && only(s.info, infoWritten)
}

// only reports whether fields are among some, each once.
func only(fields []graphql.CollectedField, known map[string]bool) bool {
	seen := map[string]bool{}
	for _, f := range fields {
		if !known[f.Name] || seen[f.Name] {
			return false
		}
		seen[f.Name] = true
	}
	return true
}

// lineValue says which value of a line a field shows, and how it is written.
type lineValue struct {
	at    int
	write func(*bytes.Buffer, []byte)
}

var lineValues = map[string]lineValue{
	"id": {store.LineResult, writeText}, "rank": {store.LineRank, writeNumber},
	"personId": {store.LinePerson, writeText}, "personCode": {store.LineCode, writeText}, "personName": {store.LineName, writeText},
	"unitName": {store.LineUnit, writeText}, "agencyName": {store.LineAgency, writeText}, "title": {store.LineTitle, writeText},
	"role": {store.LineRole, writeText}, "peerGroupName": {store.LinePeerGroup, writeOptional}, "status": {store.LineStatus, writeText},
	"band": {store.LineBand, writeText}, "rating": {store.LineRating, writeText}, "decided": {store.LineDecided, writeText}, "outcome": {store.LineOutcome, writeText},
	"total": {store.LineTotal, writePoints}, "general": {store.LineGeneral, writePoints},
	"result": {store.LineResultPoints, writePoints}, "previousTotal": {store.LinePrevious, writePoints},
}

func writeNumber(b *bytes.Buffer, value []byte) { b.Write(value) }

// writeText writes a text, or null. Databases escape control characters in ways of their own.
func writeText(b *bytes.Buffer, value []byte) {
	if bytes.IndexByte(value, '\\') < 0 {
		b.Write(value)
		return
	}
	graphql.MarshalString(textOf(value)).MarshalGQL(b)
}

func writeOptional(b *bytes.Buffer, value []byte) {
	if string(value) == `""` {
		value = []byte("null")
	}
	writeText(b, value)
}

func writePoints(b *bytes.Buffer, value []byte) {
	p, any := pointsOf(value)
	if !any {
		b.WriteString("null")
		return
	}
	text, _ := p.AppendText(append(b.AvailableBuffer(), '"'))
	b.Write(append(text, '"'))
}

// textOf reads a text that the database wrote.
func textOf(value []byte) (text string) {
	_ = json.Unmarshal(value, &text)
	return text
}

// pointsOf reads points in hundredths; false for null.
func pointsOf(value []byte) (scoring.Points, bool) {
	if string(value) == "null" {
		return 0, false
	}
	n, err := strconv.ParseInt(string(value), 10, 64)
	return scoring.Points(n), err == nil
}
