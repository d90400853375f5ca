// Package view holds the shapes of the API that are not records: lines of rankings,
// explanations, forms and reports of imports, made from what other rooms return.
package view

import (
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
)

// SignedIn is what signing in gives an API client.
type SignedIn struct {
	AccessToken  string
	RefreshToken string
	ExpiresAt    time.Time
	Viewer       *access.Viewer
}

// Page is a page of the web application.
type Page string

// pages lists the pages with a verb whose users need them, in the order of the menu.
var pages = []struct {
	page Page
	need []access.Verb
}{
	{"MY_MONTH", []access.Verb{access.SaveAssessment}},
	{"TEAM_MONTH", []access.Verb{access.AcceptDelivery}},
	{"CLOSING", []access.Verb{access.ClosePeriod}},
	{"RANKING", []access.Verb{access.ReadResult}},
	{"CAPS", []access.Verb{access.RecordCapDecision, access.ClosePeriod}},
	{"RATINGS", []access.Verb{access.SaveSelfRating, access.PrepareRatings, access.DecideRatings, access.CreateMeeting}},
	{"PROPOSALS", []access.Verb{access.OpenDossier, access.ConfirmDossier, access.RecordCapDecision}},
	{"DOSSIERS", []access.Verb{access.OpenDossier, access.ConfirmDossier, access.ExportDossiers}},
	{"IMPORTS", []access.Verb{access.CheckImport}},
	{"STAFF", []access.Verb{access.RecordLeave}},
	{"CATALOGUE", []access.Verb{access.AssignWork, access.ConfirmImport}},
	{"TASKS", []access.Verb{access.AssignTask, access.ReportTask}},
	{"UNITS", []access.Verb{access.SaveUnitAssessment, access.ConfirmUnitAssessment, access.RecordFinding}},
	{"CRITERIA", []access.Verb{access.SaveCriterion, access.PublishCriterion, access.RecordMeasurement}},
	{"PETITIONS", []access.Verb{access.FilePetition, access.AnswerPetition, access.ReceivePetition}},
	{"OVERDUE", []access.Verb{access.ExportOverdue}},
	{"DELEGATIONS", []access.Verb{access.RecordDelegation}},
	{"RULES", []access.Verb{access.StartWhatIf}},
	{"ACCOUNTS", []access.Verb{access.CreateAccount}},
}

// Pages lists the pages the viewer has a use for.
func Pages(v *access.Viewer) []Page {
	shown := []Page{"MY_WORK"}
	for _, p := range pages {
		for _, verb := range p.need {
			if access.Somewhere(v, verb) {
				shown = append(shown, p.page)
				break
			}
		}
	}
	if v.Has(access.Auditor) || v.Has(access.Administrator) {
		shown = append(shown, "AUDIT")
	}
	return shown
}

// LeaderComponent is a leader's component that a person judges.
type LeaderComponent string

// LeaderJudgement is a judgement on one.
type LeaderJudgement struct {
	Component LeaderComponent
	Ratio     scoring.Decimal
	Reason    string
	Document  string
}

// Confirmer is who has to act on a form.
type Confirmer struct {
	Names  []string
	Office scoring.Text
}

// CriterionScore is a general criterion with its points.
type CriterionScore struct {
	Code      string
	Group     scoring.Text
	Label     scoring.Text
	Max       scoring.Decimal
	Self      *scoring.Decimal
	Confirmed *scoring.Decimal
}

// Criteria lists the criteria of a form with their points.
func Criteria(f *workflow.Form) []CriterionScore {
	var all []CriterionScore
	for _, g := range f.Ruleset.GeneralCriteria {
		for _, c := range g.Criteria {
			one := CriterionScore{Code: c.Code, Group: scoring.Text{Vi: g.Code + ". " + g.Label.Vi, En: g.Code + ". " + g.Label.En}, Label: c.Label, Max: c.Max}
			if f.Stored != nil {
				one.Self, one.Confirmed = points(f.Stored.SelfPoints, c.Code), points(f.Stored.ConfirmedPoints, c.Code)
			}
			all = append(all, one)
		}
	}
	return all
}

func points(of map[string]scoring.Decimal, code string) *scoring.Decimal {
	p, ok := of[code]
	if !ok {
		return nil
	}
	return &p
}

// Sum adds the points of all criteria.
func Sum(of map[string]scoring.Decimal) scoring.Decimal {
	var sum scoring.Decimal
	for _, p := range of {
		sum += p
	}
	return sum
}

// Judgements lists the judgements of a form in the order of the decree: d, đ, e.
func Judgements(f *workflow.Form) []LeaderJudgement {
	all := []LeaderJudgement{}
	if f.Stored == nil {
		return all
	}
	for _, component := range []LeaderComponent{"UNIT_RESULT", "ORGANISING", "UNITY"} {
		if j, ok := f.Stored.Judgements[string(component)]; ok {
			all = append(all, LeaderJudgement{component, j.Ratio, j.Reason, j.Document})
		}
	}
	return all
}

// StatusCount is how many results ended in a status.
type StatusCount struct {
	Status scoring.Status `sql:"status"`
	Count  int            `sql:"count"`
}

// ColumnCorrection is a corrected match of one field.
type ColumnCorrection struct {
	Field  string
	Letter *string
}

// Corrections turns corrected matches into field → letter, "" for none.
func Corrections(in []*ColumnCorrection) map[string]string {
	columns := map[string]string{}
	for _, c := range in {
		columns[c.Field] = ""
		if c.Letter != nil {
			columns[c.Field] = *c.Letter
		}
	}
	return columns
}

// ImportField is a field a column can fill.
type ImportField struct {
	Code     string
	Label    scoring.Text
	Required bool
}

// ImportColumn is a heading and the field it was matched to.
type ImportColumn struct {
	Letter  string
	Heading string
	Field   *ImportField
	Exact   bool
}

// ImportProblem is something wrong, or worth a look, in a file.
type ImportProblem struct {
	Row     int
	Column  string
	Heading string
	Value   string
	Code    string
	Message scoring.Text
	Warning bool
}

// Columns lists the columns of a checked file.
func Columns(l exchange.Layout) []ImportColumn {
	fields := map[string]*ImportField{}
	for _, f := range exchange.Fields(l.Kind) {
		one := field(f)
		fields[f.Name] = &one
	}
	var all []ImportColumn
	for _, c := range l.Columns {
		all = append(all, ImportColumn{Letter: c.Letter, Heading: c.Heading, Field: fields[c.Field], Exact: c.Exact})
	}
	return all
}

// Fields describes fields for the API.
func Fields(of []exchange.FieldInfo) []ImportField {
	var all []ImportField
	for _, f := range of {
		all = append(all, field(f))
	}
	return all
}

func field(f exchange.FieldInfo) ImportField {
	return ImportField{Code: f.Name, Label: scoring.Text{Vi: f.Vi, En: f.En}, Required: f.Required}
}

// Problems lists errors before remarks, each by row; at most n.
func Problems(of []exchange.Problem, n int) []ImportProblem {
	all := []ImportProblem{}
	for _, warning := range []bool{false, true} {
		for _, p := range of {
			if p.Warning == warning && len(all) < n {
				all = append(all, ImportProblem{p.Row, p.Column, p.Heading, p.Value, string(p.Code), scoring.Text{Vi: p.Vi, En: p.En}, p.Warning})
			}
		}
	}
	return all
}
