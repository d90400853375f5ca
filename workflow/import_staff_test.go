package workflow_test

import (
	"fmt"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// staffRow is a row about somebody of the organisation.
func staffRow(name, unit, from string) string {
	return fmt.Sprintf("%s;Nguyễn Thị %s;Công chức;%s;Chức vụ %s;Công chức;%s;;;", wt.Code(name), name, unit, name, from)
}

func (c clerk) postsOf(code string) []*ent.Post {
	c.t.Helper()
	return wt.Got(c.Store.Post.Query().Where(post.HasPersonWith(person.Code(code))).WithUnit().
		Order(ent.Asc(post.FieldValidFrom)).All(c.System()))(c.t)
}

func TestAPersonMovesByDateAndTheEarlierPostStaysOnRecord(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		c.load(lines(staffHead, staffRow(wt.Staff, "SNV-CC", "15/11/2026")))
		posts := c.postsOf(wt.Code(wt.Staff))
		if len(posts) != 2 {
			t.Fatalf("%d posts on record", len(posts))
		}
		if before := posts[0]; before.Edges.Unit.Code != "SNV-TC" || before.ValidTo == nil || before.ValidTo.String() != "2026-11-14" {
			t.Errorf("the earlier post is %v", before)
		}
		if now := posts[1]; now.Edges.Unit.Code != "SNV-CC" || now.ValidFrom.String() != "2026-11-15" || now.ValidTo != nil {
			t.Errorf("the new post is %v", now)
		}
		older := c.check(lines(staffHead, staffRow(wt.Staff, "SNV-TC", "01/01/2026")))
		if counted(older) != "0 new, 0 changed, 1 unchanged" {
			t.Errorf("the older file reopens the post: %s", counted(older))
		}
	})
}

func TestAStaffFileThatCannotBeIsRefusedByRowAndColumn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		for rows, want := range map[string]string{
			staffRow(wt.Staff, "KHONG-CO", "01/12/2026"):                                                    "2 D UNKNOWN_UNIT",
			staffRow(wt.Staff, "SNV-CC", "01/06/2025"):                                                      "2 G TWO_PRIMARY_POSTS",
			staffRow("moi", "SNV-CC", "01/06/2026") + "\n" + staffRow("moi", "SNV-TC", "01/07/2026"):        "3 A TWO_PRIMARY_POSTS",
			"X1;Người " + strings.Repeat("dài ", 80) + ";Công chức;SNV;Chuyên viên;Công chức;01/12/2026;;;": "2 B TOO_LONG",
			strings.Repeat("X", 51) + ";Người mới;Công chức;SNV;Chuyên viên;Công chức;01/12/2026;;;":        "2 A TOO_LONG",
			"X1;Người mới;Công chức;SNV;" + strings.Repeat("Chuyên viên ", 15) + ";Công chức;01/12/2026;;;": "",
		} {
			if got := c.outcome(lines(staffHead, rows)); got != want {
				t.Errorf("%.60s: %q, should be %q", rows, got, want)
			}
		}
	})
}

// What a check lets through, confirming can write: no limit of the database is stricter,
// in letters or in bytes.
func TestTheLongestTextsAFileMayHoldAreWritten(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		for i, column := range []string{"%s;Tên;Công chức;SNV;Chức;Công chức;01/12/2026;;;", "X1;%s;Công chức;SNV;Chức;Công chức;01/12/2026;;;",
			"X2;Tên;Công chức;SNV;%s;Công chức;01/12/2026;;;", "X3;Tên;Công chức;SNV;Chức;Công chức;01/12/2026;;%s;"} {
			letters := longest(func(n int) bool { return c.outcome(lines(staffHead, fmt.Sprintf(column, long(n)))) == "" })
			if letters < 40 {
				t.Fatalf("column %d takes only %d letters", i, letters)
			}
			_, err := c.tryLoad(lines(staffHead, fmt.Sprintf(column, long(letters))))
			expect(t, fmt.Sprintf("%d letters in column %d", letters, i), err, "")
		}
	})
}

func long(n int) string { return strings.Repeat("ệ", n) }

// longest finds the largest number below 4096 that is still allowed.
func longest(allowed func(int) bool) int {
	return sort.Search(4096, func(n int) bool { return !allowed(n + 1) })
}

var staffScopes = []struct{ who, row, want string }{
	{wt.HR, staffRow("moi", "SNV-TC", "01/12/2026"), ""},
	{wt.HR, staffRow("moi", "STC-NS", "01/12/2026"), "2 D OUT_OF_SCOPE"},
	{wt.HR, staffRow(wt.FarStaff, "SNV-TC", "01/12/2026"), "2 A OUT_OF_SCOPE"},   // takes somebody of another agency
	{wt.FarHR, staffRow(wt.Staff, "STC-NS", "01/12/2026"), "2 A OUT_OF_SCOPE"},   // the same, the other way
	{wt.HomeAffairs, staffRow(wt.FarStaff, "SNV-TC", "01/12/2026"), ""},          // who is above both may
	{wt.Director, staffRow(wt.Staff, "SNV-TC", "01/01/2026"), forbidden},         // heads load work only
	{wt.Head, "MOI;Em họ;Công chức;SNV-TC;Phó;Cấp phó;01/12/2026;;;", forbidden}, // and appoint nobody
}

func TestStaffIsLoadedOnlyWhereOneLoadsRegisters(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, s := range staffScopes {
			if got := (clerk{o, t, s.who}).outcome(lines(staffHead, s.row)); got != s.want {
				t.Errorf("%s loads %s: %q, should be %q", s.who, s.row, got, s.want)
			}
		}
	})
}

func TestFiveThousandRowsAreLoadedWithProgress(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		var rows []string
		for i := range 5000 {
			rows = append(rows, fmt.Sprintf("CB%05d;Lê Văn %d;Công chức;SNV-TC;Chuyên viên;Công chức;01/03/2026;;;", i, i))
		}
		began := time.Now()
		b := c.check(lines(staffHead, rows...))
		for b = range wt.Got(e.Service.WatchImport(c.As(c.name), b.ID))(t) {
		}
		b = wt.Got(e.Service.ConfirmImport(c.As(c.name), b.ID, nil, b.Version))(t)
		seen, last := map[int]bool{}, b
		for last = range wt.Got(e.Service.WatchImport(c.As(c.name), b.ID))(t) {
			seen[last.Done] = true
		}
		if last.State != "APPLIED" || counted(last) != "5000 new, 0 changed, 0 unchanged" {
			t.Errorf("the import is %s: %s", last.State, counted(last))
		}
		if took := time.Since(began); took > 90*time.Second {
			t.Errorf("5,000 rows took %s", took)
		}
		if n := wt.Got(e.Store.Person.Query().Where(person.CodeHasPrefix("CB")).Count(c.System()))(t); n != 5000 {
			t.Errorf("%d people were stored", n)
		}
	})
}

func TestAnImportThatAStoppedServerLeftBehindIsFinished(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		gone := clerk{c.Organisation, t, wt.HR}.check(lines(staffHead, staffRow("b", "SNV-TC", "01/12/2026")))
		left := c.check(lines(staffHead, staffRow("a", "SNV-TC", "01/12/2026")))
		for _, b := range []*ent.ImportBatch{gone, left} {
			c.leave(b, "APPLYING")
		}
		_, err := e.Service.SetAccountDisabled(c.As(wt.Administrator), c.AccountID(wt.HR), true, "nghỉ việc", 1)
		wt.Must(t, err)
		restarted := e.Another()
		wt.Must(t, restarted.ResumeImports(access.As(t.Context(), access.System("server"))))
		restarted.Wait()
		if b := wt.Got(e.Store.ImportBatch.Get(c.System(), left.ID))(t); b.State != "APPLIED" || len(c.postsOf("A")) != 1 {
			t.Errorf("the import left behind is %s", b.State)
		}
		if b := wt.Got(e.Store.ImportBatch.Get(c.System(), gone.ID))(t); b.State != "CHECKED" || len(c.postsOf("B")) != 0 {
			t.Errorf("the import of a disabled account is %s", b.State)
		}
	})
}
