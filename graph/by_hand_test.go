package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/store"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestMain(m *testing.M) { wt.Main(m) }

// random makes queries and lines from a seed.
type random struct{ *rand.Rand }

func pick[T any](r random, of ...T) T { return of[r.IntN(len(of))] }

func maybe[T any](r random, of ...T) *T {
	if r.IntN(3) == 0 {
		return nil
	}
	v := pick(r, of...)
	return &v
}

// some takes fields in any order, now and then twice, under another name, or under a condition.
func (r random) some(fields ...string) string {
	r.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
	var all []string
	for i, f := range fields[:1+r.IntN(len(fields))] {
		switch r.IntN(12) {
		case 0:
			f = fmt.Sprintf("other%d: %s", i, f)
		case 1:
			f += " " + f
		case 2:
			all = append(all, "__typename")
		case 3:
			f = "... @include(if: $yes) { " + f + " }"
		case 4:
			all = append(all, "... @skip(if: $yes) { "+f+" }")
		}
		all = append(all, f)
	}
	return strings.Join(all, " ")
}

func (r random) query() string {
	rows := r.some("id", "rank", "personCode", "personName", "personId", "unitName", "agencyName", "title", "role", "peerGroupName",
		"status", "total", "general", "result", "band", "rating", "decided", "outcome", "previousTotal")
	node := pick(r, "node { "+rows+" }", "node { ...line }")
	edges := "edges { " + r.some(node, "cursor") + " }"
	info := "pageInfo { " + r.some("hasNextPage", "hasPreviousPage", "startCursor", "endCursor") + " }"
	return "query($p: ID!, $unit: ID, $first: Int, $order: RankingOrder, $after: String, $band: [Band!], $yes: Boolean!) { " +
		"ranking(period: $p, unit: $unit, first: $first, orderBy: $order, after: $after, band: $band) { " + r.some(edges, info, "totalCount") + " } " +
		"demonstration @include(if: $yes) }\nfragment line on RankingRow { " + rows + " personName @include(if: $yes) }"
}

// lines fill the lists of everybody and of a unit with all that a line can hold.
func (r random) lines(o *wt.Organisation) []ent.BoardRow {
	var all []ent.BoardRow
	points := func() *scoring.Points { return maybe(r, scoring.Points(0), 5, 70, 10000, 8750) }
	for i := range 40 {
		for _, board := range []string{store.BoardAll, o.Units["SNV"].ID} {
			b := ent.BoardRow{PeriodID: o.Month.ID, Scope: board, Ord: i + 1, Rank: maybe(r, i+1), ResultID: fmt.Sprintf("rs_%d", i),
				PersonID: fmt.Sprintf("pe_%d", i), PersonCode: fmt.Sprintf("CB%03d", i), NameKey: fmt.Sprintf("k%03d", i),
				PersonName: pick(r, "Nguyễn Thị Ánh", `"Tư" \ Bảy`, "dòng\nmới\ttab", "a\b\f\x01\u007f", "<b>&\u2028😀", "[1,2], {}", ""),
				UnitPath:   pick(r, o.Units["SNV-TC"].Path, o.Units["SNV-CC"].Path), UnitName: pick(r, "Phòng, Tổ chức", "null"), AgencyID: o.Units["SNV"].ID,
				AgencyName: "Sở Nội vụ", Title: pick(r, "Chuyên viên", ""), Role: pick(r, scoring.Head, scoring.Staff), PeerGroupName: pick(r, "", "Nhóm 1"),
				Status: pick(r, scoring.Scored, scoring.NoData), Band: maybe(r, scoring.Excellent, scoring.Good), Rating: maybe(r, scoring.Completed), Decided: maybe(r, scoring.Good),
				Outcome: maybe(r, excellence.Accepted), Total: points(), General: points(), Result: points(), PreviousTotal: points()}
			all = append(all, b)
		}
	}
	return all
}

// ask sends a query as somebody and returns the answer as it stands.
func ask(t *testing.T, h http.Handler, ctx context.Context, query string, v map[string]any) string {
	body := wt.Got(json.Marshal(map[string]any{"query": query, "variables": v}))(t)
	r := httptest.NewRequestWithContext(ctx, "POST", "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Body.String()
}

func TestARankingWrittenByHandIsTheSameToTheLastByte(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o, r := wt.NewOrganisation(e), random{rand.New(rand.NewPCG(1, 2))}
		e.Seed(func(ctx context.Context, tx *ent.Tx) error { return e.Store.WriteBoards(ctx, tx, r.lines(o)) })
		resolver := &Resolver{Store: e.Store, Workflow: e.Service, Clock: e.Clock.Now}
		ordinary, quick := ordinaryHandler(resolver), NewHandler(resolver)
		end := struct {
			Data struct {
				Ranking struct{ PageInfo struct{ EndCursor *string } }
			}
		}{}
		for range 400 {
			v := map[string]any{"p": o.Month.ID, "yes": pick(r, true, false), "first": pick[any](r, nil, 1, 7, 40, 100, 0), "after": end.Data.Ranking.PageInfo.EndCursor,
				"order": pick[any](r, nil, "TOTAL_DESC", "TOTAL_ASC", "NAME", "CODE"), "band": pick[any](r, nil, []string{"GOOD"}),
				"unit": pick[any](r, nil, nil, o.Units["SNV"].ID, "un_x")}
			ctx, query := o.As(pick(r, wt.HomeAffairs, wt.Director, wt.Head, wt.Staff)), r.query()
			want := ask(t, ordinary, ctx, query, v)
			if got := ask(t, quick, ctx, query, v); got != want {
				t.Fatalf("%s %v\n by hand: %s\nordinary: %s", query, v, got, want)
			}
			end.Data.Ranking.PageInfo.EndCursor = nil
			_ = json.Unmarshal([]byte(want), &end)
		}
	})
}

// The shape of the web application's query must not fall back to the ordinary way.
func TestWhatTheWebApplicationAsksIsWrittenByHand(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o, byHand := wt.NewOrganisation(e), 0
		h := ordinaryHandler(&Resolver{Store: e.Store, Workflow: e.Service, Clock: e.Clock.Now})
		h.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
			out := next(ctx)
			if _, ok := out.(*handWritten); ok {
				byHand++
			}
			return out
		})
		h.AroundRootFields(writeByHand)
		query := `query($p: ID!, $count: Boolean!) { ranking(period: $p, first: 100) { edges { node { ...Line } } pageInfo { hasNextPage endCursor }
			totalCount @include(if: $count) } } fragment Line on RankingRow { id rank personName title total band previousTotal }`
		for _, count := range []bool{true, false} {
			ask(t, h, o.As(wt.HomeAffairs), query, map[string]any{"p": o.Month.ID, "count": count})
		}
		if byHand != 2 {
			t.Errorf("%d pages of 2 were written by hand", byHand)
		}
	})
}
