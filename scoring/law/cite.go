package law

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
)

// checkCitations wants every value, reading and rule to cite a document of the file.
func (p *Policy) checkCitations() error {
	var err error
	p.eachCitation(func(of string, cite []scoring.Citation) {
		if err != nil {
			return
		}
		if len(cite) == 0 {
			err = fmt.Errorf("%s: no citation", of)
		}
		for _, c := range cite {
			if _, known := p.Documents[c.Document]; !known {
				err = fmt.Errorf("%s: no document %q", of, c.Document)
			}
		}
	})
	return err
}

func (p *Policy) eachCitation(see func(of string, cite []scoring.Citation)) {
	for _, v := range p.Values {
		see("values: "+v.Name, v.Cite)
	}
	for _, q := range p.Parameters {
		see("parameters: "+q.Name, q.Cite)
	}
	for _, it := range p.Items {
		see("items: "+it.Code, it.Cite)
	}
	for _, b := range p.KPIBands {
		see("kpiBands: "+b.Name, b.Cite)
	}
	for _, r := range p.Rules {
		see("rules: "+r.Code, r.Cite)
	}
	for _, n := range p.Norms {
		see("norms: "+n.Code, n.Cite)
	}
	for _, e := range p.Exceptions {
		see("exceptions: "+string(e.Subject), e.Cite)
	}
}

// CitationsOf returns where a rule of the traces stands in the act.
func (p *Policy) CitationsOf(rule string) []scoring.Citation {
	if r := p.rule(rule); r != nil {
		return r.Cite
	}
	return nil
}
