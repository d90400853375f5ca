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
	"github.com/congtam/congtam/scoring/conformance"
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
	table, err := cases()
	if err != nil {
		return err
	}
	return os.WriteFile("README.md", slices.Concat(before, []byte(begin+table+end), after), 0o644)
}

// cases lists every case with who it is, where and when; neighbours with one text share a
// line. The first column is the code in the list of vectors.
func cases() (string, error) {
	units := map[string]string{}
	for _, someone := range demo.New(1).People {
		units[someone.Code] = someone.Posts[0].Unit
	}
	b := bytes.NewBufferString("| code | case | who | unit | months | points |\n|---|---|---|---|---|---|\n")
	for i := 0; i < len(demo.Cases); {
		c, n := demo.Cases[i], 1
		for i+n < len(demo.Cases) && demo.Cases[i+n].Text == c.Text {
			n++
		}
		last := demo.Cases[i+n-1]
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s | %s |\n", c.Vector, c.Text, span(c.Code, last.Code), units[c.Code], months(c.From, c.To), span(c.Points, last.Points))
		i += n
	}
	b.WriteString("\nWhat the year finds, before the cap on “excellent” and by it:\n\n| code | case | who or which unit | of | found |\n|---|---|---|---|---|\n")
	for _, o := range demo.Outcomes {
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", o.Vector, o.Text, o.Code, cmp.Or(units[o.Code], "–"), found(o))
	}
	b.WriteString(quarters() + caps() + holds() + products() + indicators() + tracked() + conditions())
	rest, err := proved()
	return b.String() + rest, err
}

// quarters lists what the runs of quarters find.
func quarters() string {
	b := bytes.NewBufferString("\nWhat quarters find while a rule is tried, and before:\n\n| code | case | who | quarter | found |\n|---|---|---|---|---|\n")
	for _, q := range demo.Quarterlies {
		note := q.Note
		if q.Absent {
			note = "no " + note
		}
		parts := slices.DeleteFunc([]string{q.Total, string(q.Rating), note}, func(s string) bool { return s == "" })
		fmt.Fprintf(b, "| %s | %s | %s | %d | %s |\n", q.Vector, q.Text, q.Code, q.Quarter, strings.Join(parts, ", "))
	}
	return b.String()
}

// caps lists where the cap on "excellent" is felt.
func caps() string {
	b := bytes.NewBufferString("\nThe cap of an agency (**Trần xuất sắc**):\n\n| code | case | agency | good or better | most | accepted | kept for a tie |\n|---|---|---|---|---|---|---|\n")
	for _, c := range demo.Caps {
		fmt.Fprintf(b, "| %s | %s | %s | %d | %d | %d | %d |\n", c.Vector, c.Text, c.Unit, c.Base, c.Most, c.Accepted, c.Waiting)
	}
	for _, c := range demo.Adopted {
		fmt.Fprintf(b, "| %s | %s | %s | | | | |\n", c.Vector, c.Text, c.Unit)
	}
	return b.String()
}

// holds lists what the late agency waits for.
func holds() string {
	b := bytes.NewBufferString("\nWhat holds up the late commune " + demo.Late + ":\n\n| code | case | said as |\n|---|---|---|\n")
	for _, h := range demo.Holds {
		fmt.Fprintf(b, "| %s | %s | %s |\n", h.Vector, h.Text, h.Kind)
	}
	return b.String()
}

// tracked lists the criteria that give no points.
func tracked() string {
	b := bytes.NewBufferString("\nIndicators that are followed without points (page of the unit, **Số liệu**):\n\n| code | indicator | unit | measured | target | met |\n|---|---|---|---|---|---|\n")
	for _, t := range demo.TrackedCriteria {
		met := map[bool]string{true: "met", false: "missed"}[t.Met]
		if t.Value == "" {
			met = "no value, not 0 %"
		}
		fmt.Fprintf(b, "| %s | %s %s | %s | %s | %s | %s |\n", t.Vector, t.Code, t.Name, t.Unit, reading(t.Measured), t.Target, met)
	}
	return b.String()
}

// conditions lists who meets and who fails each condition of the norms.
func conditions() string {
	b := bytes.NewBufferString("\nEvery condition of the norms on decisions, with one who meets them all and one who fails this alone:\n\n" +
		"| code | norm | condition | meets all | fails only this |\n|---|---|---|---|---|\n")
	for _, e := range demo.Eligibilities {
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", e.Vector(), e.Norm, e.Condition, cmp.Or(e.Passes, "–"), e.Fails)
	}
	return b.String()
}

// proved lists the vectors that no register can hold, because the program refuses them, or
// because they are a matter of a calendar, of another year or of another place, with the case
// of the pack that proves each.
func proved() (string, error) {
	pack := conformance.Pack()
	b := bytes.NewBufferString("\nWhat no register of this year can hold – it is refused, or a matter of the calendar, of another year or of another place – is proved by " +
		"`go run ./server conformance`, in `scoring/conformance/cases`:\n\n| code | case | in the pack |\n|---|---|---|\n")
	for _, code := range demo.Vectors {
		if slices.Contains(demo.Played(), code) {
			continue
		}
		file, c, err := conformance.Find(pack, code)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", code, cmp.Or(c.Title, c.Source), file)
	}
	return b.String(), nil
}

// products lists the catalogue of an agency with the coefficients that follow from it.
func products() string {
	b := bytes.NewBufferString("\nThe catalogue, each product measured by the first, the standard product (Art. 13):\n\n" +
		"| code | product | group, at most | points | coefficient |\n|---|---|---|---|---|\n")
	all := demo.New(1).Products
	for _, p := range all {
		if p.Agency == all[0].Agency {
			fmt.Fprintf(b, "| %s | %s | %d, %s | %s | %s |\n", p.Vector, p.Name, p.Group, p.GroupMax, p.Points, p.Coefficient)
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
		if !c.InForce || c.Item == "" {
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
