package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/demo"
)

// playsEveryNorm asks over the API: of each norm one passes and one fails only the condition
// played, and both are told so.
func (s *site) playsEveryNorm() {
	affairs := s.login("noivu", demoPassword)
	played := map[string]bool{}
	for _, c := range demo.Eligibilities {
		played[c.Norm] = true
		for code, met := range map[string]bool{c.Passes: true, c.Fails: false} {
			want, unmet := "QUALIFIES", 0
			switch {
			case !met && c.Lacks:
				want, unmet = "OPEN", 1
			case !met:
				want, unmet = "DOES_NOT_QUALIFY", 1
			}
			found := s.asked(affairs, c.Norm, code)
			if found["verdict"] != want || found["unmet"] != float64(unmet) || s.told(found, c.Condition) != want {
				s.t.Errorf("%s should be %s for %s by %s: %v", code, want, c.Norm, c.Condition, found)
			}
		}
	}
	norms := affairs.ask(`query($p: ID!) { norms(period: $p) { code } }`, vars{"p": demo.YearID})
	for _, n := range list(norms.at(s.t, "norms")) {
		if code := n.(map[string]any)["code"].(string); !played[code] {
			s.t.Errorf("nobody plays %s", code)
		}
	}
}

// asked is what a norm says of a person today, or what the run of the year found of a unit.
func (s *site) asked(by *client, norm, code string) map[string]any {
	told := `verdict unmet explanation { root { children { rule noteCode } } }`
	if strings.HasPrefix(code, "CB") {
		a := by.ask(fmt.Sprintf(`query($p: ID!, $w: ID!, $n: String!) { eligibility(person: $w, period: $p, norm: $n) { %s } }`, told),
			vars{"p": demo.YearID, "w": "pe_" + code, "n": norm})
		if a.code() != "" {
			s.t.Errorf("%s of %s: %s", norm, code, a.Raw)
			return nil
		}
		return a.at(s.t, "eligibility").(map[string]any)
	}
	a := by.ask(fmt.Sprintf(`query($p: ID!, $u: ID!, $n: String!) { proposals(period: $p, unit: $u, norm: $n, first: 50) { edges { node { unit { code } %s } } } }`, told),
		vars{"p": demo.YearID, "u": "un_" + code, "n": norm})
	for _, e := range list(a.at(s.t, "proposals.edges")) {
		node := e.(map[string]any)["node"].(map[string]any)
		if node["unit"].(map[string]any)["code"] == code {
			return node
		}
	}
	return nil
}

// told is what the explanation says of a condition.
func (s *site) told(found map[string]any, condition string) any {
	explanation, _ := found["explanation"].(map[string]any)
	if explanation == nil {
		return nil
	}
	steps := list(explanation["root"].(map[string]any)["children"])
	i := slices.IndexFunc(steps, func(step any) bool { return step.(map[string]any)["rule"] == condition })
	if i < 0 {
		return nil
	}
	return steps[i].(map[string]any)["noteCode"]
}
