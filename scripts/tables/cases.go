package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/congtam/congtam/demo"
)

const begin, end = "<!-- cases: written by `make generate` -->\n", "<!-- end of cases -->\n"

// writeCases puts the table of the demonstration's cases into the README.
func writeCases() error {
	text, err := os.ReadFile("README.md")
	if err != nil {
		return err
	}
	before, rest, found := bytes.Cut(text, []byte(begin))
	_, after, closed := bytes.Cut(rest, []byte(end))
	if !found || !closed {
		return fmt.Errorf("README.md has no place for the cases")
	}
	return os.WriteFile("README.md", slices.Concat(before, []byte(begin+cases()+end), after), 0o644)
}

// cases lists every case with who it is, where and when; neighbours with one text share a line.
func cases() string {
	units := map[string]string{}
	for _, someone := range demo.New(1).People {
		units[someone.Code] = someone.Posts[0].Unit
	}
	b := bytes.NewBufferString("| case | who | unit | months | points |\n|---|---|---|---|---|\n")
	for i := 0; i < len(demo.Cases); {
		c, n := demo.Cases[i], 1
		for i+n < len(demo.Cases) && demo.Cases[i+n].Text == c.Text {
			n++
		}
		last := demo.Cases[i+n-1]
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", c.Text, span(c.Code, last.Code), units[c.Code], months(c.From, c.To), span(c.Points, last.Points))
		i += n
	}
	b.WriteString("\nWhat the year finds, before the cap on “excellent” and by it:\n\n| case | who or which unit | of | found |\n|---|---|---|---|\n")
	for _, o := range demo.Outcomes {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", o.Text, o.Code, cmp.Or(units[o.Code], "–"), found(o))
	}
	b.WriteString(products() + indicators())
	b.WriteString("\nEvery condition of the norms on decisions, with one who meets them all and one who fails this alone:\n\n| norm | condition | meets all | fails only this |\n|---|---|---|---|\n")
	for _, e := range demo.Eligibilities {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", e.Norm, e.Condition, cmp.Or(e.Passes, "–"), e.Fails)
	}
	return b.String()
}

// products lists the catalogue of an agency with the coefficients that follow from it.
func products() string {
	b := bytes.NewBufferString("\nThe catalogue, each product measured by the first, the standard product (Art. 13):\n\n" +
		"| product | group, at most | points | coefficient |\n|---|---|---|---|\n")
	all := demo.New(1).Products
	for _, p := range all {
		if p.Agency == all[0].Agency {
			fmt.Fprintf(b, "| %s | %d, %s | %s | %s |\n", p.Name, p.Group, p.GroupMax, p.Points, p.Coefficient)
		}
	}
	return b.String()
}

// indicators lists what was measured of some units.
func indicators() string {
	b := bytes.NewBufferString("\nIndicators in force (Art. 7.2), with what was measured of three units in the year:\n\n" +
		"| indicator | target | S001 | S001-01 | S002-03 |\n|---|---|---|---|---|\n")
	province := demo.New(1)
	measured := map[string]map[string]demo.Measured{}
	for _, u := range province.Units {
		if year := province.UnitYear(u); year != nil {
			measured[u.Code] = map[string]demo.Measured{}
			for _, m := range year.Indicators(u) {
				measured[u.Code][m.Code] = m
			}
		}
	}
	for _, c := range demo.Criteria() {
		if !c.InForce {
			continue
		}
		fmt.Fprintf(b, "| %s %s | %s |", c.Code, c.Name, c.Target)
		for _, unit := range []string{"S001", "S001-01", "S002-03"} {
			fmt.Fprintf(b, " %s |", reading(measured[unit][c.Code]))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func reading(m demo.Measured) string {
	if m.Inapplicable != "" {
		return "inapplicable"
	}
	return fmt.Sprintf("%d of %d", m.Numerator, m.Denominator)
}

// found is the level, or why there is none, and the code in the explanation that says why.
func found(o demo.Outcome) string {
	parts := []string{string(o.Status), string(o.Rating), o.Note}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

func span(from, to string) string {
	if from == to {
		return from
	}
	return from + " – " + to
}

func months(from, to time.Month) string { return span(fmt.Sprint(int(from)), fmt.Sprint(int(to))) }
