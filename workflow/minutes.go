package workflow

import (
	"context"
	"slices"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
)

// Attended says how one participant attended.
type Attended struct {
	Person     string
	Attendance schema.Attendance
	Note       string // why absent
}

// AttendanceList is who came to a meeting.
type AttendanceList struct {
	Meeting             string
	People              []Attended
	PartyRepresentative string // name and office of who stands for the party committee
	Version             int
}

// RecordAttendance records who came. Absence needs its reason; an opinion in writing is
// for heads of constituent units (Art. 21.1.b).
func (s *Service) RecordAttendance(ctx context.Context, in AttendanceList) (*ent.Meeting, error) {
	return s.stepMeeting(ctx, access.RecordAttendance, in.Meeting, in.Version,
		func(_ context.Context, _ *ent.Tx, m *ent.Meeting, u *ent.MeetingUpdateOne) error {
			people := slices.Clone(m.Participants)
			for _, a := range in.People {
				i := slices.IndexFunc(people, func(p schema.Participant) bool { return p.PersonID == a.Person })
				if i < 0 {
					return invalid("people", "Có người không thuộc thành phần dự họp.", "Somebody is not a participant of the meeting.").Under(meetingArticle)
				}
				if err := attend(m, &people[i], a); err != nil {
					return err
				}
			}
			party, err := tidy("partyRepresentative", in.PartyRepresentative)
			u.SetParticipants(people).SetPartyRepresentative(party)
			return err
		})
}

func attend(m *ent.Meeting, p *schema.Participant, a Attended) (err error) {
	switch {
	case a.Attendance == schema.Absent && a.Note == "":
		return invalid("people", p.Name+": ghi lý do vắng mặt.", p.Name+": say why absent.").Under(meetingArticle)
	case a.Attendance == schema.Written && (p.Role != scoring.Head || m.Kind != "LEADERS" || p.PersonID == m.ChairID):
		return invalid("people", p.Name+": chỉ người đứng đầu đơn vị cấu thành được gửi ý kiến bằng văn bản.",
			p.Name+": only heads of constituent units may send a written opinion.").Under(meetingArticle)
	}
	p.Attendance = a.Attendance
	p.Note, err = tidy("people", a.Note)
	return err
}

// MinutesDraft is what a meeting said of each person.
type MinutesDraft struct {
	Meeting string
	Matters []schema.MeetingMatter
	EndedAt *time.Time
	Version int
}

// SaveMinutes keeps the minutes while they are written: what was said of each person, what
// the meeting concluded and how it voted.
func (s *Service) SaveMinutes(ctx context.Context, in MinutesDraft) (*ent.Meeting, error) {
	return s.stepMeeting(ctx, access.SaveMinutes, in.Meeting, in.Version,
		func(ctx context.Context, tx *ent.Tx, m *ent.Meeting, u *ent.MeetingUpdateOne) error {
			discussed, err := discussedIn(ctx, tx.Client(), m)
			if err != nil {
				return err
			}
			matters := slices.Clone(m.Matters)
			for _, one := range in.Matters {
				if !slices.ContainsFunc(discussed, func(r *ent.AnnualRating) bool { return r.ID == one.RatingID }) {
					return invalid("matters", "Có người không thuộc cuộc họp này.", "Somebody is not discussed at this meeting.").Under(meetingArticle)
				}
				if err := checkVotes(m, one); err != nil {
					return err
				}
				if one.Conclusion, err = tidy("matters", one.Conclusion); err != nil {
					return err
				}
				matters = append(slices.DeleteFunc(matters, func(x schema.MeetingMatter) bool { return x.RatingID == one.RatingID }), one)
			}
			if in.EndedAt != nil && in.EndedAt.Before(m.BeganAt) {
				return invalid("endedAt", "Giờ kết thúc không được trước giờ bắt đầu.", "The end must not be before the beginning.")
			}
			u.SetMatters(matters).SetNillableEndedAt(in.EndedAt)
			return nil
		})
}

// discussedIn lists the years a meeting comments on, in the order in which they were listed.
func discussedIn(ctx context.Context, client *ent.Client, m *ent.Meeting) ([]*ent.AnnualRating, error) {
	return client.AnnualRating.Query().Where(annualrating.MeetingID(m.ID)).WithPerson().Order(ent.Asc(annualrating.FieldID)).All(access.Elevated(ctx))
}

func checkVotes(m *ent.Meeting, one schema.MeetingMatter) error {
	if one.InFavour < 0 || one.Against < 0 || one.InFavour+one.Against > attending(m) {
		return invalid("matters", "Số phiếu không được vượt số người dự họp.", "There cannot be more votes than people attending.").Under(meetingArticle)
	}
	return nil
}

// attending counts those present and those who sent an opinion.
func attending(m *ent.Meeting) (n int) {
	for _, p := range m.Participants {
		if p.Attendance == schema.Present || p.Attendance == schema.Written {
			n++
		}
	}
	return n
}

// Adoption is how the minutes were adopted.
type Adoption struct {
	Meeting  string
	InFavour int
	Against  int
	Version  int
}

// AdoptMinutes closes a meeting: its minutes are read and adopted there (Art. 21.1.b), kept
// as a paper, and everybody it commented on has been discussed. They change no more.
func (s *Service) AdoptMinutes(ctx context.Context, in Adoption) (*ent.Meeting, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	return s.stepMeeting(ctx, access.AdoptMinutes, in.Meeting, in.Version,
		func(ctx context.Context, tx *ent.Tx, m *ent.Meeting, u *ent.MeetingUpdateOne) error {
			discussed, err := discussedIn(ctx, tx.Client(), m)
			if err != nil {
				return err
			}
			if err := checkAdoption(m, discussed, in); err != nil {
				return err
			}
			for _, r := range discussed {
				if _, err := changeRating(ctx, tx, access.AdoptMinutes, r, r.Version, func(*ent.AnnualRatingUpdateOne) error { return nil }); err != nil {
					return err
				}
			}
			now := s.now()
			u.SetInFavour(in.InFavour).SetAgainst(in.Against).SetAdoptedAt(now)
			if m.EndedAt == nil {
				u.SetEndedAt(now)
				m.EndedAt = &now
			}
			m.InFavour, m.Against = &in.InFavour, &in.Against
			return s.keepMinutes(ctx, tx, d, m, discussed)
		})
}

func checkAdoption(m *ent.Meeting, discussed []*ent.AnnualRating, in Adoption) error {
	if in.InFavour+in.Against > attending(m) || in.InFavour <= in.Against || in.Against < 0 {
		return invalid("inFavour", "Biên bản chỉ được thông qua khi số người nhất trí nhiều hơn số không nhất trí và không vượt số người dự họp.",
			"Minutes are adopted by more votes for than against, and no more than people attending.").Under(meetingArticle)
	}
	for _, p := range m.Participants {
		if p.Attendance == schema.Expected {
			return invalid("people", p.Name+": chưa ghi nhận dự họp hay vắng mặt.", p.Name+": attendance is not recorded.").Under(meetingArticle)
		}
	}
	for _, r := range discussed {
		if err := checkDiscussed(m, r); err != nil {
			return err
		}
	}
	return nil
}

// checkDiscussed refuses minutes that leave somebody out. Who did not hand in Form 02 may
// be discussed only when absent with a reason: the year goes by the points (Art. 19.3).
func checkDiscussed(m *ent.Meeting, r *ent.AnnualRating) error {
	name := r.Edges.Person.FullName
	concluded := slices.ContainsFunc(m.Matters, func(x schema.MeetingMatter) bool { return x.RatingID == r.ID && x.Conclusion != "" })
	absent := slices.ContainsFunc(m.Participants, func(p schema.Participant) bool {
		return p.PersonID == *r.PersonID && p.Attendance == schema.Absent
	})
	switch {
	case !concluded:
		return invalid("matters", name+": chưa ghi kết luận của cuộc họp.", name+": the meeting's conclusion is missing.").Under(meetingArticle)
	case r.State == annualrating.StatePREPARED && !absent:
		return badState(name+" chưa nộp phiếu tự xếp loại (Mẫu số 02).", name+" has not handed in Form 02.").Under(art + "Điều 21 khoản 1 điểm a, khoản 2 điểm a")
	}
	return nil
}
