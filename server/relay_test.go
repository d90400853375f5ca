package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entgo.io/contrib/entgql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// connections are the lists of the API: the field with its own arguments, and what of a
// line is asked for, as the pages of the web application do. Statements counts what a page
// costs the database, finding out who asks included.
var connections = []struct {
	name, arguments, node string
	statements            int
}{
	{"ranking", `period: $p`, `id rank personCode personName personId unitName agencyName title total general result band previousTotal`, 2},
	{"ranking", `period: $p, orderBy: NAME`, `id personName`, 2},
	{"ranking", `period: $p, orderBy: CODE`, `id personCode`, 2},
	{"ranking", `period: $p, orderBy: TOTAL_ASC`, `id total`, 2},
	{"ranking", `period: $p, unit: $u, search: "nguoi", band: [GOOD, EXCELLENT]`, `id`, 3},
	{"people", ``, `id code fullName subjectKind hasAccount currentPost { title unit { name } }`, 6},
	{"people", `unit: $u, search: "nguoi"`, `id`, 5},
	{"accounts", ``, `id username disabled person { fullName } grants { role unit { name } } availableActions`, 6},
	{"workProducts", ``, `id name agency { name } points coefficient`, 4},
	{"workItems", `period: $p`, `id content person { fullName } unit { name } product { name } acceptedQty deliveries { qty state evidenceFiles { file { name } } } availableActions`, 10},
	{"importBatches", ``, `id fileName state period { label { vi } } agency { name } availableActions`, 3},
	{"proposals", `period: $p, unit: $u`, `id norm label { vi } condition { vi } verdict unmet dossiers { id state } person { fullName } unit { name } availableActions`, 7},
	{"dossiers", `filter: {period: $p, unit: $u}`, `id kind state verdict title { vi } papers { document } person { fullName } unit { name } availableActions`, 7},
	{"annualRatings", `period: $p, unit: $u`, `id stage title computedRating self { level } outcome { decidedRating } person { fullName } unit { name } authority { names } availableActions`, 7},
	{"records", `unit: $u`, `id kind number sha256 person { fullName } unit { name }`, 5},
	{"auditEvents", ``, `id seq actor verb reason`, 3},
}

const crowd = 23

// crowded is an organisation with enough of everything for several pages.
func crowded(t *testing.T, o *wt.Organisation) {
	t.Helper()
	o.OneOfEach()
	var board []ent.BoardRow
	norms, _ := o.Policies.ByID("DECISIONS_2025")
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		hr, run := o.AccountID(wt.HR), tx.Run.Query().FirstX(ctx)
		for _, p := range tx.Proposal.Query().AllX(ctx) { // one of the norms there are
			tx.Proposal.DeleteOne(p).ExecX(ctx)
		}
		for i := range crowd {
			code, name := fmt.Sprintf("N%02d", i), fmt.Sprintf("Người %d", i%7)
			p := tx.Person.Create().SetCode(code).SetFullName(name).SetNameKey(viet.NameKey(name)).SetNameFolded(viet.Fold(name + code)).
				SetSubjectKind(scoring.CivilServant).SaveX(ctx)
			tx.Post.Create().SetPersonID(p.ID).SetUnitID(o.Units["SNV-TC"].ID).SetTitle("Chuyên viên").SetRole(scoring.Staff).SetValidFrom(wt.Begin).SaveX(ctx)
			tx.Account.Create().SetUsername(viet.Fold(code)).SetPasswordHash("none").SetPersonID(p.ID).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
			tx.WorkProduct.Create().SetAgencyID(o.Units["SNV"].ID).SetName(name + code).SetNameFolded(viet.Fold(name + code)).SetComplexityGroup(1 + i%3).
				SetGroupMaximum(wt.Dec("10")).SetPoints(wt.Dec("5")).SetCoefficient(wt.Dec("1")).SetValidFrom(wt.Begin).SaveX(ctx)
			tx.WorkItem.Create().SetPersonID(p.ID).SetUnitID(o.Units["SNV-TC"].ID).SetPeriodID(o.Month.ID).SetContent(name).SetContentFolded("x").
				SetKind(scoring.Planned).SetCoefficient(wt.Dec("1")).SetAssignedQty(wt.Dec("1")).SetDueOn(wt.Due).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
			tx.ImportBatch.Create().SetAccountID(hr).SetCreatedBy("x").SetFileID("x").SetFileName("x").SetFileHash("x").SetKind(importbatch.KindUNITS).
				SetReport([]byte("{}")).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
			if _, err := o.Ledger.Append(ctx, tx, signInAct, "", o.Clock.Now()); err != nil {
				return err
			}
			tx.Proposal.Create().SetRunID(run.ID).SetPeriodID(o.Month.ID).SetPersonID(p.ID).SetUnitID(o.Units["SNV-TC"].ID).
				SetAgencyID(o.Units["SNV"].ID).SetNorm("HIGHER_POSITION").SetEffect("ELIGIBLE").SetVerdict("OPEN").SetCondition("NOT_PROSECUTED").
				SetRulesetHash(norms.Hash).SetSheet([]byte("{}")).SetVisibility("CURRENT").SaveX(ctx)
			tx.Dossier.Create().SetKind("HIGHER_POSITION").SetNorm("HIGHER_POSITION").SetOrigin("HAND").SetPeriodID(o.Month.ID).SetPersonID(p.ID).
				SetUnitID(o.Units["SNV-TC"].ID).SetAgencyID(o.Units["SNV"].ID).SetVerdict("OPEN").SetCondition("NOT_PROSECUTED").SetRulesetHash(norms.Hash).
				SetSheet([]byte("{}")).SetPapers([]schema.Paper{{Code: "POSITION_PLAN"}}).SetOpenedBy("x").SetOpenedAt(o.Clock.Now()).SaveX(ctx)
			tx.AnnualRating.Create().SetPeriodID(o.Month.ID).SetPersonID(p.ID).SetUnitID(o.Units["SNV-TC"].ID).SetAgencyID(o.Units["SNV"].ID).
				SetTitle("Chuyên viên").SetRole(scoring.Staff).SetStatus(scoring.Proposed).SaveX(ctx)
			tx.Record.Create().SetKind("NOTICE").SetOrigin("WRITTEN").SetPeriodID(o.Month.ID).SetPersonID(p.ID).SetUnitID(o.Units["SNV-TC"].ID).
				SetSubject(p.ID).SetNumber(1).SetName("a.pdf").SetMediaType("application/pdf").SetSize(1).SetSha256("h").SetContent([]byte("a")).
				SetMadeBy("x").SetMadeAt(o.Clock.Now()).SaveX(ctx)
			board = append(board, line(o, p, i))
		}
		return nil
	})
	wt.Must(t, o.Store.ClearBoards(t.Context(), o.Store, o.Month.ID, []string{"*"}))
	for _, scope := range []string{"*", o.Units["SNV"].ID} {
		for i := range board {
			board[i].Scope = scope
		}
		wt.Must(t, o.Store.WriteBoards(t.Context(), o.Store, board))
	}
}

func line(o *wt.Organisation, p *ent.Person, i int) ent.BoardRow {
	row := ent.BoardRow{PeriodID: o.Month.ID, Ord: i + 1, ResultID: "rs_" + p.Code, PersonID: p.ID, PersonCode: p.Code, PersonName: p.FullName,
		NameKey: p.NameKey, NameFolded: p.NameFolded, UnitPath: o.Units["SNV-TC"].Path, Role: scoring.Staff, Status: scoring.NoData}
	if i < crowd-3 { // the last three have no points
		total, rank, band := scoring.Points(9000-100*(i/2)), i/2*2+1, scoring.Good
		row.Total, row.Rank, row.Band, row.Status = &total, &rank, &band, scoring.Scored
	}
	return row
}

func query(name, arguments, node string) string {
	if arguments != "" {
		arguments += ", "
	}
	return `query($p: ID!, $u: ID!, $n: Int, $after: ` + cursorType(name) + `) { node(id: $p) { id } unit: node(id: $u) { id } ` + name + `(` + arguments +
		`first: $n, after: $after) { edges { cursor node { ` + node + ` } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
}

func cursorType(name string) string {
	if name == "ranking" {
		return "String"
	}
	return "Cursor"
}

func TestPagesOfEveryListFollowWithoutGapOrRepetition(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		crowded(t, o)
		for _, l := range connections {
			c, q := s.as(reader(l.name)), query(l.name, l.arguments, "id")
			v := vars{"p": o.Month.ID, "u": o.Units["SNV"].ID, "n": 100}
			all := nodes(t, c.get(l.name, q, v))
			if len(all) < 3 {
				t.Errorf("%s(%s) has only %d elements", l.name, l.arguments, len(all))
			}
			for _, size := range []int{1, 4, 7} {
				if got := follow(t, c, l.name, q, v, size); !slices.Equal(got, all) {
					t.Errorf("%s(%s) in pages of %d: %d elements, not the %d in order", l.name, l.arguments, size, len(got), len(all))
				}
			}
			for _, first := range []int{0, -1, 101} {
				v["n"] = first
				if code := c.refused(q, v); code != "INVALID" {
					t.Errorf("%s(first: %d) is %s", l.name, first, code)
				}
			}
			v["n"] = 5
			forged := forge(l.name)
			for _, garbage := range []string{"x", "", "bm90IGEgY3Vyc29y", forged} {
				v["after"] = garbage
				if code := c.refused(q, v); code != "INVALID" {
					t.Errorf("%s(after: %q) is %s", l.name, garbage, code)
				}
			}
		}
	})
}

// forge makes a cursor with a value of a kind that the list does not go by.
func forge(list string) string {
	var text strings.Builder
	switch list {
	case "people", "accounts":
		entgql.Cursor[string]{ID: "x", Value: 7}.MarshalGQL(&text)
	case "ranking":
		entgql.Cursor[string]{ID: `{"c":"a\u0000b"}`}.MarshalGQL(&text)
	case "workItems", "importBatches", "proposals", "dossiers", "annualRatings", "records":
		entgql.Cursor[string]{ID: "x\x00"}.MarshalGQL(&text)
	default:
		entgql.Cursor[string]{ID: "x", Value: "y"}.MarshalGQL(&text)
	}
	return strings.Trim(text.String(), `"`)
}

// reader is somebody who sees all of a list.
func reader(list string) string {
	if list == "accounts" || list == "auditEvents" {
		return wt.Administrator
	}
	return wt.HomeAffairs
}

func nodes(t *testing.T, page any) []string {
	var all []string
	for _, edge := range list(at(t, page, "edges")) {
		all = append(all, at(t, edge, "node.id").(string))
	}
	return all
}

func follow(t *testing.T, c *client, name, q string, v vars, size int) []string {
	var all []string
	v = vars{"p": v["p"], "u": v["u"], "n": size}
	for {
		page := c.get(name, q, v)
		found := nodes(t, page)
		all = append(all, found...)
		if len(found) > size || len(all) > 500 {
			t.Fatalf("%s: a page of %d has %d elements", name, size, len(found))
		}
		if at(t, page, "pageInfo.hasNextPage") != true {
			return all
		}
		if len(found) != size || at(t, page, "pageInfo.endCursor") != at(t, page, fmt.Sprintf("edges.%d.cursor", size-1)) {
			t.Fatalf("%s: a page that is not the last has %d of %d elements", name, len(found), size)
		}
		v["after"] = at(t, page, "pageInfo.endCursor")
	}
}

// Two statements of each figure find the two nodes that stand beside the list in the query.
func TestAPageOfAListCostsAConstantNumberOfStatements(t *testing.T) {
	wt.EachDSN(t, func(t *testing.T, dsn string) {
		s, o, statements := counted(t, dsn)
		crowded(t, o)
		for _, l := range connections {
			c, v := s.as(reader(l.name)), vars{"p": o.Month.ID, "u": o.Units["SNV"].ID, "n": 1}
			c.get(l.name, query(l.name, l.arguments, l.node), v) // the organisation and the policies are read once and kept
			for _, size := range []int{8, 20} {
				v["n"] = size
				statements.Take()
				c.get(l.name, query(l.name, l.arguments, l.node), v)
				if sent := statements.Take(); len(sent)-2 != l.statements {
					t.Errorf("%d lines of %s(%s) cost %d statements, should be %d:\n%s", size, l.name, l.arguments, len(sent)-2, l.statements, sent)
				}
			}
			if l.name == "ranking" && l.statements > 4 {
				t.Error("a page of a ranking may cost four statements")
			}
		}
	})
}
