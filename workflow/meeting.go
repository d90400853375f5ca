package workflow

import (
	"context"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
)

const meetingArticle = art + "Điều 21 khoản 1 điểm b, khoản 2 điểm b"

// NewMeeting asks to call the meeting that comments on the people of a unit.
type NewMeeting struct {
	Period    string
	Unit      string
	Kind      meeting.Kind
	Place     string
	BeganAt   time.Time // when it begins
	Chair     string    // persons, both among the participants
	Secretary string
}

// CreateMeeting calls a meeting: its participants are those the decree names, by the posts
// of the day, and it comments on everybody of the unit who waits for one.
func (s *Service) CreateMeeting(ctx context.Context, in NewMeeting) (*ent.Meeting, error) {
	d, _, err := s.directoryIn(ctx, in.Period)
	if err != nil {
		return nil, err
	}
	u := d.Unit(in.Unit)
	if u == nil || !access.From(ctx).StaffScope().Covers(u.Path) {
		return nil, notFound()
	}
	if err := require(ctx, access.CreateMeeting, d.unitTarget(in.Unit)); err != nil {
		return nil, err
	}
	place, err := written("place", in.Place)
	if err != nil {
		return nil, err
	}
	people, err := s.participants(ctx, d, u, in.Kind)
	if err != nil {
		return nil, err
	}
	if err := checkOfficers(people, in.Chair, in.Secretary); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.CreateMeeting, Subject: in.Unit}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Meeting, error) {
		waiting, err := s.awaitingMeeting(ctx, tx, d, u, in)
		if err != nil {
			return nil, err
		}
		if len(waiting) == 0 {
			return nil, badState("Không còn công chức nào của đơn vị chờ họp nhận xét, đánh giá.",
				"Nobody of the unit waits for a meeting.").Under(meetingArticle)
		}
		m, err := tx.Meeting.Create().SetPeriodID(in.Period).SetUnitID(u.ID).SetAgencyID(d.Agency(u.ID).ID).SetKind(in.Kind).
			SetPlace(place).SetBeganAt(in.BeganAt.UTC()).SetChairID(in.Chair).SetSecretaryID(in.Secretary).
			SetParticipants(people).SetMatters([]schema.MeetingMatter{}).SetCalledBy(access.From(ctx).Name).Save(ctx)
		if err != nil {
			return nil, err
		}
		for _, r := range waiting {
			if err := tx.AnnualRating.UpdateOne(r).SetMeetingID(m.ID).AddVersion(1).Exec(ctx); err != nil {
				return nil, err
			}
		}
		return m, nil
	})
}

// awaitingMeeting lists the years a meeting has to comment on: at an agency's own meeting
// of leaders its head and deputies, elsewhere everybody of the unit and below.
func (s *Service) awaitingMeeting(ctx context.Context, tx *ent.Tx, d *Directory, u *ent.Unit, in NewMeeting) ([]*ent.AnnualRating, error) {
	if err := s.lockPeriod(ctx, tx, in.Period, true); err != nil {
		return nil, err
	}
	rows, err := tx.AnnualRating.Query().Where(annualrating.PeriodID(in.Period), annualrating.AgencyID(d.Agency(u.ID).ID),
		annualrating.PersonIDNotNil(), annualrating.MeetingIDIsNil(),
		annualrating.StateIn(annualrating.StatePREPARED, annualrating.StateSELF_RATED)).All(access.Elevated(ctx))
	var waiting []*ent.AnnualRating
	for _, r := range rows {
		if d.discussedAt(u, in.Kind, r) {
			waiting = append(waiting, r)
		}
	}
	return waiting, err
}

// MeetingParticipants lists who would have to be at a meeting of a unit, for whoever may
// call it.
func (s *Service) MeetingParticipants(ctx context.Context, unitID string, kind meeting.Kind) ([]schema.Participant, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u := d.Unit(unitID)
	if u == nil || !access.From(ctx).StaffScope().Covers(u.Path) {
		return nil, notFound()
	}
	if err := require(ctx, access.CreateMeeting, d.unitTarget(unitID)); err != nil {
		return nil, err
	}
	return s.participants(ctx, d, u, kind)
}

// YearActions lists what the viewer may begin with the year of a unit: preparing it for an
// agency, calling a meeting.
func (s *Service) YearActions(ctx context.Context, unitID string) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u, v, verbs := d.Unit(unitID), access.From(ctx), []access.Verb{}
	if u == nil {
		return nil, notFound()
	}
	if d.Agency(unitID) == u && u.Kind.Employs() && access.May(v, access.PrepareRatings, d.unitTarget(unitID)) {
		verbs = append(verbs, access.PrepareRatings)
	}
	if u.Kind != scoring.Province && access.May(v, access.CreateMeeting, d.unitTarget(unitID)) {
		verbs = append(verbs, access.CreateMeeting)
	}
	return verbs, nil
}

// MeetingActions lists what the viewer may do with a meeting now.
func (s *Service) MeetingActions(ctx context.Context, m *ent.Meeting) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	verbs := Offered(access.From(ctx), ent.TypeMeeting, string(m.State), d.unitTarget(m.UnitID), false)
	if verbs == nil {
		verbs = []access.Verb{}
	}
	return verbs, nil
}

// stepMeeting makes one change of a meeting; do adds to it what the verb is about.
func (s *Service) stepMeeting(ctx context.Context, verb access.Verb, id string, version int, do func(context.Context, *ent.Tx, *ent.Meeting, *ent.MeetingUpdateOne) error) (*ent.Meeting, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	m, err := s.store.Meeting.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, verb, d.unitTarget(m.UnitID)); err != nil {
		return nil, err
	}
	return write(ctx, s, access.Act{Verb: verb, Subject: id}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Meeting, error) {
		next, err := Next(ent.TypeMeeting, verb, string(m.State))
		if err != nil {
			return nil, err
		}
		u := tx.Meeting.UpdateOne(m).Where(meeting.VersionEQ(version), meeting.StateEQ(m.State)).
			SetState(meeting.State(next.To)).AddVersion(1)
		if err := do(ctx, tx, m, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}
