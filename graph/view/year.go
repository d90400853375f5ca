package view

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Norm is a decision that can follow from ratings.
type Norm struct {
	Code        string
	Label       scoring.Text
	About       string
	Effect      law.Effect
	Kind        *law.Kind // of the dossier it leads to; nil where it only rates
	Citations   []scoring.Text
	Unconfirmed bool
}

// Norms lists the norms of a policy in force on a day, each once.
func Norms(p *law.Policy, on calendar.Date) []Norm {
	words := p.Dictionary()
	var list []Norm
	for _, n := range p.Norms {
		if !n.InForce(on) {
			continue
		}
		one := Norm{Code: n.Code, Label: n.Label, About: n.About, Effect: n.Effect, Kind: kindOf(n), Unconfirmed: n.Certainty == scoring.Unconfirmed}
		for _, c := range n.Cite {
			one.Citations = append(one.Citations, words.Words(c))
		}
		list = append(list, one)
	}
	return list
}

func kindOf(n law.Norm) *law.Kind {
	if n.Kind == "" {
		return nil
	}
	return &n.Kind
}
