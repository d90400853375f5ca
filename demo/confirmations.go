package demo

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	lawdraft "github.com/congtam/congtam/scoring/draft"
	"github.com/congtam/congtam/scoring/law"
)

// Confirmation is a value or a reading that a text marks as unconfirmed and the province
// answers for.
type Confirmation struct {
	Law string // id of the text
	lawdraft.Part
}

// Adoption is the document by which the province adopted its readings of the law, and who
// recorded them.
var Adoption = struct {
	Document, By, Account string
	On                    calendar.Date
}{"Quyết định số 13/QĐ-UBND", "Trưởng phòng Công chức, viên chức, Sở Nội vụ", "ac_confirming", calendar.On(Year, 1, 5)}

// Confirmations are all that the texts in use leave in doubt: those of the acts, and of the
// layers the province and its units laid over them. The rule for leaders by quarters is only
// tried: what rests on it stays unofficial.
func Confirmations() ([]Confirmation, error) {
	texts, err := adopted()
	var all []Confirmation
	for _, text := range texts {
		parts, err := lawdraft.Parts(text.Source())
		if err != nil {
			return nil, err
		}
		for _, p := range parts {
			if p.Unconfirmed() {
				all = append(all, Confirmation{text.ID(), p})
			}
		}
	}
	return all, err
}

// adopted are the acts the program carries, and the layers in use.
func adopted() (texts []lawdraft.Law, err error) {
	months, err := scoring.Embedded()
	if err != nil {
		return nil, err
	}
	policies, err := law.Embedded()
	if err != nil {
		return nil, err
	}
	for _, r := range months.All() {
		texts = append(texts, lawdraft.Law{Month: r})
	}
	for _, p := range policies.All() {
		laid := slices.ContainsFunc(Choices, func(c Choice) bool { return c.Layer == p.ID }) ||
			slices.ContainsFunc(Regulations, func(r Regulation) bool { return r.Layer == p.ID })
		if len(p.LayerOf) == 0 || laid {
			texts = append(texts, lawdraft.Law{Policy: p})
		}
	}
	return texts, nil
}
