package workflow_test

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitplace"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func registrar(t *testing.T, e *wt.Env) clerk {
	t.Helper()
	return clerk{wt.NewOrganisation(e), t, wt.HomeAffairs}
}

func (c clerk) unitNow(code string) *ent.Unit {
	c.t.Helper()
	return wt.Got(c.Store.Unit.Query().Where(unit.Code(code)).WithPlaces(func(q *ent.UnitPlaceQuery) {
		q.Order(ent.Asc(unitplace.FieldValidFrom))
	}).Only(c.System()))(c.t)
}

func TestAUnitMovesWithItsSubtreeFromADayOnAndItsHistoryStays(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		b := c.load(lines(unitsHead, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;"))
		if counted(b) != "0 new, 1 changed, 0 unchanged" {
			t.Errorf("a move is %s", counted(b))
		}
		above := c.unitNow("STC").Path
		for _, code := range []string{"SNV-CC", "SNV-CC-1"} {
			u := c.unitNow(code)
			if !strings.HasPrefix(u.Path, above) || len(u.Edges.Places) != 2 {
				t.Fatalf("%s stands at %s with %d places on record", code, u.Path, len(u.Edges.Places))
			}
			before, now := u.Edges.Places[0], u.Edges.Places[1]
			if before.Path != c.Units[code].Path || before.ValidTo == nil || before.ValidTo.String() != "2026-11-30" ||
				now.Path != u.Path || now.ValidFrom.String() != "2026-12-01" || now.ValidTo != nil {
				t.Errorf("%s stood at %v, stands at %v", code, before, now)
			}
		}
		if !strings.HasPrefix(c.unitNow("SNV-CC-1").Path, c.unitNow("SNV-CC").Path) {
			t.Error("the subtree was torn apart")
		}
		if again := c.check(lines(unitsHead, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;")); counted(again) != "0 new, 0 changed, 1 unchanged" {
			t.Errorf("the same move a second time is %s", counted(again))
		}
	})
}

func TestWhatIsNewBelowAMovingUnitMovesWithIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		c.load(lines(unitsHead, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;", "MOI;Tổ mới;Phòng;SNV-CC;01/12/2026;"))
		above, below := c.unitNow("SNV-CC"), c.unitNow("MOI")
		if !strings.HasPrefix(below.Path, above.Path) || below.Edges.Places[0].Path != below.Path {
			t.Errorf("the new unit stands at %s, the moved one at %s", below.Path, above.Path)
		}
	})
}

// A path in old lists of results must never mean another unit: whoever heads the new unit
// would see the old one's people.
func TestThePlaceOfAUnitThatLeftIsNotGivenToAnother(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		c.load(lines(unitsHead, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;"))
		c.load(lines(unitsHead, "MOI;Phòng mới;Phòng;SNV;01/12/2026;"))
		if got := c.unitNow("MOI").Path; got == c.Units["SNV-CC"].Path {
			t.Errorf("the new unit stands where SNV-CC stood: %s", got)
		}
	})
}

func TestATreeThatCannotBeIsRefusedByRowAndColumn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		for row, want := range map[string]string{
			"SNV;Đơn vị SNV;Sở;SNV-CC;01/12/2026;":             "2 D UNIT_CYCLE",
			"SNV-CC;Đơn vị SNV-CC;Phòng;SNV-CC-1;01/12/2026;":  "2 D UNIT_CYCLE",
			"MOI;Phòng mới;Phòng;KHONG-CO;01/12/2026;":         "2 D UNKNOWN_UNIT",
			"SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/01/2026;":       "2 E MOVE_WITHOUT_DATE",
			"SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/06/2025;":       "2 E MOVE_WITHOUT_DATE",
			strings.Repeat("M", 51) + ";X;Phòng;SNV;1/1/2026;": "2 A TOO_LONG",
		} {
			if got := c.outcome(lines(unitsHead, row)); got != want {
				t.Errorf("%s: %q, should be %q", row, got, want)
			}
		}
	})
}

// scopes says which rows somebody may load; "" is all of them.
var scopes = []struct{ who, row, want string }{
	{wt.HomeAffairs, "A;Sở A;Sở;UBND;01/12/2026;", ""},
	{wt.Administrator, "A;Sở A;Sở;UBND;01/12/2026;", ""},
	{wt.HR, "A;Phòng A;Phòng;SNV;01/12/2026;", ""},
	{wt.HR, "A;Phòng A;Phòng;STC;01/12/2026;", "2 A OUT_OF_SCOPE"},
	{wt.HR, "A;Sở A;Sở;UBND;01/12/2026;", "2 A OUT_OF_SCOPE"},
	{wt.HR, "A;Tỉnh A;Tỉnh;;01/12/2026;", "2 A OUT_OF_SCOPE"},
	{wt.HR, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;", "2 A OUT_OF_SCOPE"}, // out of it
	{wt.HR, "STC-NS;Đơn vị STC-NS;Phòng;SNV;01/12/2026;", "2 A OUT_OF_SCOPE"}, // into it
	{wt.Head, "A;Tổ A;Phòng;SNV-TC;01/12/2026;", forbidden},                   // heads load work only
	{wt.Director, "SNV;Đơn vị khác;Sở;UBND;01/01/2026;", forbidden},
}

func TestUnitsAreLoadedOnlyWhereOneLoadsRegisters(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, s := range scopes {
			if got := (clerk{o, t, s.who}).outcome(lines(unitsHead, s.row)); got != s.want {
				t.Errorf("%s loads %s: %q, should be %q", s.who, s.row, got, s.want)
			}
		}
		for _, who := range []string{wt.Auditor, wt.Authority, wt.Stranger} {
			_, err := clerk{o, t, who}.tryCheck(lines(unitsHead, scopes[0].row))
			expect(t, who+" sends a file", err, forbidden)
		}
		for _, who := range []string{wt.Staff, wt.Deputy} { // they send evidence, and load none of it
			_, err := clerk{o, t, who}.tryCheck(lines(unitsHead, scopes[0].row))
			expect(t, who+" sends a list", err, "INVALID")
			_, err = e.Service.CheckImport(o.As(who), workflow.ImportRequest{File: o.File(who, "a.pdf", wt.PDF).ID})
			expect(t, who+" loads a file", err, forbidden)
		}
	})
}
