package scoring

import "fmt"

// checkCitations wants every citation to point at a document of the file.
func (f *rulesetFile) checkCitations() error {
	for _, group := range f.citations() {
		if len(group.cite) == 0 {
			return fmt.Errorf("%s: no citation", group.of)
		}
		for _, c := range group.cite {
			if _, known := f.Documents[c.Document]; !known {
				return fmt.Errorf("%s: no document %q", group.of, c.Document)
			}
		}
	}
	return nil
}

type cited struct {
	of   string
	cite []Citation
}

func (f *rulesetFile) citations() []cited {
	var all []cited
	for _, v := range f.Values {
		all = append(all, cited{"values: " + v.Name, v.Cite})
	}
	for _, b := range f.Bands {
		all = append(all, cited{"bands: " + string(b.Band), b.Cite})
	}
	for _, g := range f.GeneralCriteria {
		all = append(all, cited{"generalCriteria: " + g.Code, g.Cite})
	}
	for _, k := range f.WorkKinds {
		all = append(all, cited{"workKinds: " + string(k.Kind), k.Cite})
	}
	for _, m := range f.Means {
		if m.Cite != nil {
			all = append(all, cited{"means: " + m.Rule, m.Cite})
		}
	}
	for _, p := range f.Parameters {
		all = append(all, cited{"parameters: " + p.Name, p.Cite})
	}
	for _, r := range f.Rules {
		all = append(all, cited{"rules: " + r.Code, r.Cite})
	}
	for _, n := range f.Notes {
		all = append(all, cited{"notes: " + n.Code, n.Cite})
	}
	return all
}

// citationsOf returns the citations of a rule or a note.
func (r *Ruleset) citationsOf(code string) []Citation {
	if rule := find(r.Rules, func(rule Rule) bool { return rule.Code == code }); rule != nil {
		return rule.Cite
	}
	if note := r.policy.notes[code]; note != nil {
		return note.Cite
	}
	return nil
}

// Words writes a citation as a reader expects it: "điểm a khoản 2 Điều 14 Nghị định
// 335/2025/NĐ-CP", "Decree 335/2025/NĐ-CP, Art. 14.2.a".
func (r *Ruleset) Words(c Citation) Text {
	document := r.Documents[c.Document]
	vi, en := document.Title.Vi, document.Title.En
	if c.Place != nil {
		vi, en = c.Place.Vi+", "+vi, en+", "+c.Place.En
	}
	if c.Article != "" {
		vi, en = "Điều "+c.Article+" "+vi, en+", Art. "+c.Article
	}
	if c.Clause != "" {
		vi, en = "khoản "+c.Clause+" "+vi, en+"."+c.Clause
	}
	if c.Point != "" {
		vi, en = "điểm "+c.Point+" "+vi, en+"."+c.Point
	}
	return Text{vi, en}
}
