package view

import (
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/discipline"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
)

// DossierTerms is what a dossier proposes beyond its kind; what its kind does not ask for is
// nil or empty.
type DossierTerms struct {
	Form         *discipline.Form
	Act          string
	Fault        *year.FaultKind
	ActOn        *calendar.Date
	DiscoveredOn *calendar.Date
	NoLimit      string
	Deferrals    []string
	Asked        bool
	Decided      bool
	Unit         *ent.Unit
	Title        string
	Role         *scoring.PostRole
}

// Terms shapes what is proposed; nil where the kind says all. unit is that of the new post.
func Terms(t schema.Terms, unit *ent.Unit) *DossierTerms {
	if t.Act == "" && t.Title == "" {
		return nil
	}
	out := &DossierTerms{Act: t.Act, ActOn: t.ActOn, DiscoveredOn: t.DiscoveredOn, NoLimit: t.NoLimit,
		Deferrals: append([]string{}, t.Deferrals...), Asked: t.Asked, Decided: t.Decided, Unit: unit, Title: t.Title}
	if t.Form != "" {
		form := discipline.Form(t.Form)
		out.Form, out.Fault = &form, &t.Fault
	}
	if t.Role != "" {
		out.Role = &t.Role
	}
	return out
}
