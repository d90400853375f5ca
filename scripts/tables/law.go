package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// openQuestions lists what the law leaves open: each ruleset, policy and layer with its
// questions, the readings known, the one in force with its reason, and where it rests.
func openQuestions(b io.Writer, rulesets *scoring.Library, policies *law.Library) {
	fmt.Fprint(b, "# Tham số / Parameters\n\nĐiều pháp luật không nói, theo từng bộ quy tắc. Cách hiểu đang áp dụng có dấu ×; "+
		"mỗi bản giải thích nêu các cách hiểu đã dùng.\n\nWhat the law leaves open. The reading in force is crossed; every explanation shows those that touched it.\n")
	for _, r := range rulesets.All() {
		section(b, r, "", len(r.Values), nil)
	}
	for _, p := range policies.All() {
		place := ""
		if len(p.LayerOf) > 0 {
			place = ", lớp của / layer of " + strings.Join(p.LayerOf, ", ")
		}
		words := p.Dictionary()
		words.From, words.To = p.From, p.To
		section(b, words, place, len(p.Values), p.Unconfirmed())
	}
}

func section(b io.Writer, r *scoring.Ruleset, place string, values int, unconfirmed []string) {
	fmt.Fprintf(b, "\n## %s\n\n%s\\\n%s\n\nTừ / from %s", r.ID, r.Title.Vi, r.Title.En, r.From)
	if r.To != nil {
		fmt.Fprintf(b, " đến / to %s", r.To)
	}
	fmt.Fprintf(b, "%s; %d giá trị / values.\n", place, values)
	if len(unconfirmed) > 0 {
		fmt.Fprintf(b, "\nChưa xác nhận / unconfirmed: %s.\n", strings.Join(unconfirmed, ", "))
	}
	for _, p := range r.Parameters {
		question(b, r, p)
	}
}

func question(b io.Writer, r *scoring.Ruleset, p scoring.Parameter) {
	fmt.Fprintf(b, "\n### %s\n\n%s\\\n%s\n\n", p.Name, p.Question.Vi, p.Question.En)
	for _, o := range p.Options {
		fmt.Fprintf(b, "- %s `%s` %s / %s\n", mark(o, p.Chosen), o.Code, o.Text.Vi, o.Text.En)
	}
	var vi, en []string
	for _, c := range p.Cite {
		words := r.Words(c)
		vi, en = append(vi, words.Vi), append(en, words.En)
	}
	fmt.Fprintf(b, "\nVì sao: %s Căn cứ: %s. %s.\\\nWhy: %s Rests on: %s. %s.\n", p.Reason.Vi, strings.Join(vi, "; "),
		certain(p.Certainty).Vi, p.Reason.En, strings.Join(en, "; "), certain(p.Certainty).En)
}

// mark crosses the reading in force; a known reading that cannot be chosen has a dash.
func mark(o scoring.Option, chosen string) string {
	switch {
	case o.Code == chosen:
		return "[x]"
	case !o.Available:
		return "[–]"
	}
	return "[ ]"
}

func certain(c scoring.Certainty) scoring.Text {
	if c == scoring.Unconfirmed {
		return scoring.Text{Vi: "Chưa xác nhận", En: "Unconfirmed"}
	}
	return scoring.Text{Vi: "Đã xác nhận", En: "Confirmed"}
}
