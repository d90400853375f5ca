package workflow_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// procedure is the year of people and the meetings that comment on it.
var procedure = []stateful{years, assemblies}

var years = stateful{ent.TypeAnnualRating,
	[]string{"NOT_RATED", "PREPARED", "SELF_RATED", "DISCUSSED", "OPINED", "PROPOSED", "DECIDED", "NOTIFIED", "SUPERSEDED"},
	func(o *wt.Organisation, state string) string {
		forgetRatings(o)
		return o.Rating(wt.Head, annualrating.State(state), steps(o)).ID
	},
	map[access.Verb]change{
		access.SaveSelfRating: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SaveSelfRating(o.As(wt.Head), workflow.SelfRating{Rating: id, Version: v})
			return err
		},
		access.SubmitSelfRating: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SubmitSelfRating(o.As(wt.Head), selfRated(id, v))
			return err
		},
		access.AdoptMinutes: func(o *wt.Organisation, id string, _ int) error {
			m := heldWith(o, id)
			_, err := o.Service.AdoptMinutes(o.As(wt.HR), workflow.Adoption{Meeting: m.ID, InFavour: 1, Version: m.Version})
			return err
		},
		access.RecordPartyOpinion: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RecordPartyOpinion(o.As(wt.HR), workflow.PartyOpinion{Rating: id, Opinion: "Nhất trí", Document: "NX 1", Version: v})
			return err
		},
		access.ProposeRatings: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ProposeRatings(o.As(wt.HR), []workflow.Proposed{{Rating: id, Level: scoring.Good, Version: v}})
			return err
		},
		access.DecideRatings: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.DecideRatings(o.As(wt.Director), decides(o, "QĐ "+id, workflow.Decided{Rating: id, Level: scoring.Good, Version: v}))
			return err
		},
		access.NotifyRatings: func(o *wt.Organisation, id string, _ int) error {
			r := o.Store.AnnualRating.GetX(o.System(), id)
			_, err := o.Service.NotifyRatings(o.As(wt.Director), notice(*r.DecisionID))
			return err
		},
		access.PrintRating: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.PrintRating(o.As(wt.Director), id, workflow.DOCX)
			return err
		},
		access.AcknowledgeRating: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.AcknowledgeRating(o.As(wt.Head), id, v)
			return err
		},
		access.ReplaceRating: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReplaceRating(o.As(wt.Authority), replacement(o, id, scoring.Completed, v))
			return err
		},
	}}

var assemblies = stateful{ent.TypeMeeting, []string{"CALLED", "HELD", "ADOPTED"},
	func(o *wt.Organisation, state string) string { return o.Meeting(meeting.State(state)).ID },
	map[access.Verb]change{
		access.RecordAttendance: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RecordAttendance(o.As(wt.Head), workflow.AttendanceList{Meeting: id, Version: v})
			return err
		},
		access.SaveMinutes: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SaveMinutes(o.As(wt.Head), workflow.MinutesDraft{Meeting: id, Version: v})
			return err
		},
		access.AdoptMinutes: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.AdoptMinutes(o.As(wt.Head), workflow.Adoption{Meeting: id, InFavour: 1, Version: v})
			return err
		},
		access.FileRecord: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.FileRecord(o.As(wt.HR), id, o.File(wt.HR, "a.pdf", wt.PDF).ID, v)
			return err
		},
	}}

// steps are those that a decided year has behind it.
func steps(o *wt.Organisation) func(*ent.AnnualRatingCreate) {
	made := o.RatingDecision("QĐ " + schema.NewID("x"))
	return func(c *ent.AnnualRatingCreate) {
		c.SetProposedRating(scoring.Good).SetDecidedRating(scoring.Good).SetDecisionID(made.ID)
	}
}

func forgetRatings(o *wt.Organisation) {
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		old, err := tx.AnnualRating.Query().Order(ent.Desc(annualrating.FieldID)).All(ctx)
		for _, r := range old {
			err = errors.Join(err, tx.AnnualRating.DeleteOne(r).Exec(ctx))
		}
		return err
	})
}

// heldWith is a meeting that waits to be adopted and comments on one year; who it is about
// is absent, so that Form 02 may be missing.
func heldWith(o *wt.Organisation, id string) *ent.Meeting {
	m := o.Meeting(meeting.StateHELD)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.AnnualRating.UpdateOneID(id).SetMeetingID(m.ID).Exec(ctx); err != nil {
			return err
		}
		return tx.Meeting.UpdateOneID(m.ID).SetMatters([]schema.MeetingMatter{{RatingID: id, Conclusion: "Nhất trí"}}).
			SetParticipants([]schema.Participant{{PersonID: o.People[wt.Staff].ID, Attendance: schema.Present},
				{PersonID: o.People[wt.Head].ID, Attendance: schema.Absent, Note: "ốm"}}).Exec(ctx)
	})
	return m
}

func selfRated(id string, version int) workflow.SelfRating {
	level := scoring.Good
	return workflow.SelfRating{Rating: id, Level: &level, Strengths: "Hoàn thành công việc", Version: version}
}

func decides(o *wt.Organisation, number string, items ...workflow.Decided) workflow.NewRatingDecision {
	return workflow.NewRatingDecision{Unit: o.Units["SNV"].ID, Number: number, DecidedOn: o.Service.Today(), Items: items}
}

func notice(decision string) workflow.Notification {
	return workflow.Notification{Decision: decision, Number: "TB 1", Publication: annualrating.PublicationELECTRONIC}
}

var replacements int

func replacement(o *wt.Organisation, id string, level scoring.Band, version int) workflow.Replacement {
	replacements++
	return workflow.Replacement{Rating: id, Level: level, Number: fmt.Sprint("QĐ-TT ", replacements), DecidedOn: o.Service.Today(),
		Reason: "phát hiện khuyết điểm", Version: version}
}
