package main

import (
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/ent/whatif"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// The demonstration, from the command line to the pages' own questions.
func TestTheDemonstrationOpensForEveryRoleOnItsOwnDay(t *testing.T) {
	t.Parallel()
	dsn := "sqlite:" + t.TempDir() + "/demo.db"
	for _, repeat := range []string{"", "--if-empty"} { // a second start finds everything in place
		args := []string{"congtam", "--db", dsn, "demo", "--staff", "1"}
		if repeat != "" {
			args = append(args, repeat)
		}
		wt.Must(t, command().Run(t.Context(), args))
	}
	if err := command().Run(t.Context(), []string{"congtam", "--db", dsn, "demo"}); err == nil {
		t.Error("a database that is not empty is filled again")
	}
	a := wt.Got(open(t.Context(), config{db: dsn}))(t)
	t.Cleanup(a.close)
	server := httptest.NewServer(a.handler())
	t.Cleanup(server.Close)
	s := &site{t: t, app: a, url: server.URL}
	today := demo.Today.String()
	if day := s.anonymous().get("demonstration", `{ demonstration }`, nil); day != today {
		t.Errorf("a stranger sees the demonstration of %v", day)
	}
	var roles []access.Role
	for _, d := range demoAccounts {
		c := s.login(d.username, demoPassword)
		me := c.ask(`{ viewer { today mustChangePassword roles } }`, nil)
		if me.at(t, "viewer.today") != today || me.at(t, "viewer.mustChangePassword") != false {
			t.Errorf("%s sees %s", d.username, me.Raw)
		}
		for _, role := range list(me.at(t, "viewer.roles")) {
			roles = append(roles, access.Role(role.(string)))
		}
	}
	for _, role := range access.Roles {
		if !slices.Contains(roles, role) {
			t.Errorf("no account is %s", role)
		}
	}
	s.followsOneMonth()
	s.followsTheYear()
	s.triesTheCapBase()
	s.playsEveryNorm()
}

// triesTheCapBase asks who of the demonstration's year would change if the cap counted from
// "good or better": people with their names, and why.
func (s *site) triesTheCapBase() {
	affairs := s.login("noivu", demoPassword)
	start := `mutation($p: ID!, $u: ID!) { startWhatIf(input: {period: $p, unit: $u, assumptions: [{policy: "ND335_2025_CS_YEAR", parameter: "capBase", option: "GOOD_OR_BETTER"}]}) { id } }`
	id := affairs.text("startWhatIf.id", start, vars{"p": demo.YearID, "u": "un_" + demo.Top})
	ctx := access.As(s.t.Context(), access.System("test"))
	if w := wt.Got(s.app.computed(ctx, id))(s.t); w.State != whatif.StateDONE {
		s.t.Fatalf("the what-if ended as %s", w.State)
	}
	a := affairs.ask(`query($i: ID!) { node(id: $i) { ... on WhatIf { effects(kind: LEVEL, first: 50) { totalCount edges { node { person { code fullName } levelBefore levelAfter rule step { vi } } } } } } }`, vars{"i": id})
	named := 0
	for _, e := range list(a.at(s.t, "node.effects.edges")) {
		node := e.(map[string]any)["node"].(map[string]any)
		person, _ := node["person"].(map[string]any)
		if person != nil && person["fullName"] != "" && node["levelBefore"] == "GOOD" && node["levelAfter"] == "EXCELLENT" && node["step"] != nil {
			named++
		}
	}
	if named == 0 {
		s.t.Errorf("nobody is named: %s", a.Raw)
	}
}

// followsOneMonth reads a division's month down to the explanation of its first line.
func (s *site) followsOneMonth() {
	head := s.login("truongphong", demoPassword)
	month := fmt.Sprintf("pd_%d%02d", demo.Year, demo.LastClosed)
	first := head.text("ranking.edges.0.node.id", `query($p: ID!) { ranking(period: $p, unit: "un_S002-01", first: 1) { edges { node { id } } } }`, vars{"p": month})
	a := head.ask(`query($r: ID!) { node(id: $r) { ... on Result { explanation { root { children { source { id } children { source { id } children { source { id } } } } } } } } }`, vars{"r": first})
	if !strings.Contains(a.Raw, `"wi_`) {
		s.t.Errorf("the explanation does not name the work: %s", a.Raw)
	}
}

// followsTheYear reads how the director of S002 is bounded by the department, and why the
// department is not excellent: down to the division that failed.
func (s *site) followsTheYear() {
	chairman := s.login("chutich", demoPassword)
	ranking := chairman.ask(`query($p: ID!) { ranking(period: $p, unit: "un_S002", first: 60) { edges { node { id personCode rating } } } }`, vars{"p": demo.YearID})
	var director string
	for _, e := range list(ranking.at(s.t, "ranking.edges")) {
		if node := e.(map[string]any)["node"].(map[string]any); node["personCode"] == "CB000116" && node["rating"] == "GOOD" {
			director = node["id"].(string)
		}
	}
	for id, want := range map[string]string{director: "HEAD_NOT_ABOVE_UNIT", s.unitResult("S002"): "un_S002-05"} {
		a := chairman.ask(`query($r: ID!) { node(id: $r) { ... on Result { explanation { root { children { rule } } } }
			... on UnitResult { explanation { root { children { children { children { inputs { source { id } } } } } } } } } }`, vars{"r": id})
		if !strings.Contains(a.Raw, want) {
			s.t.Errorf("the explanation of the year does not name %s: %s", want, a.Raw)
		}
	}
}

func (s *site) unitResult(code string) string {
	ctx := access.As(s.t.Context(), access.System("test"))
	return wt.Got(s.app.store.UnitResult.Query().Where(unitresult.PeriodID(demo.YearID), unitresult.HasUnitWith(unit.Code(code))).OnlyID(ctx))(s.t)
}

func TestTheDayOfADemonstrationNeverEnds(t *testing.T) {
	t.Parallel()
	now := time.Now()
	clock := demonstrationClock(demo.Today, func() time.Time { return now })
	for _, passed := range []time.Duration{0, 13*time.Hour + 59*time.Minute, 14 * time.Hour, 100 * time.Hour} {
		began := now
		now = now.Add(passed)
		if local := clock().In(vietnam); local.Format("2006-01-02") != demo.Today.String() || local.Hour() < 10 {
			t.Errorf("after %s it is %s", passed, local)
		}
		now = began
	}
}
