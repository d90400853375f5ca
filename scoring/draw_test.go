package scoring

import (
	"fmt"

	"github.com/congtam/congtam/scoring/calendar"
	"pgregory.net/rapid"
)

// drawSheet draws a sheet that Check accepts: staff or leader, complete or not.
func drawSheet(t *rapid.T) Sheet {
	s := Sheet{
		Person: "CB0101", Subject: CivilServant, Period: Month,
		Role: rapid.SampledFrom([]PostRole{Head, Deputy, Staff, Support}).Draw(t, "role"),
		From: calendar.MustParse("2026-11-01"), To: calendar.MustParse("2026-11-30"),
		General: drawGeneral(t),
	}
	for i := range rapid.IntRange(0, 12).Draw(t, "items") {
		s.Items = append(s.Items, drawItem(t, fmt.Sprintf("wi_%02d", i)))
	}
	if s.Role.Leads() {
		s.Leader = drawLeader(t)
	}
	if rapid.IntRange(0, 30).Draw(t, "noData") == 0 {
		s.NoData = &Judgement{Reason: "nghỉ cả tháng", Ref: "nd_1"}
	}
	return s
}

var formMaxima = []struct {
	code string
	most int
}{
	{"G1.1", 5000}, {"G1.2", 5000}, {"G2.1", 2500}, {"G2.2", 2500}, {"G2.3", 2500}, {"G2.4", 2500},
	{"G3.1", 2500}, {"G3.2", 2500}, {"G3.3", 2500}, {"G3.4", 2500},
}

func drawGeneral(t *rapid.T) map[string]Decimal {
	if rapid.IntRange(0, 20).Draw(t, "unconfirmed") == 0 {
		return nil
	}
	points := make(map[string]Decimal)
	for _, c := range formMaxima {
		points[c.code] = Decimal(rapid.IntRange(0, c.most).Draw(t, c.code))
	}
	return points
}

func drawItem(t *rapid.T, ref string) Item {
	it := Item{
		Ref:         ref,
		Label:       "công việc " + ref,
		Kind:        rapid.SampledFrom([]WorkKind{Planned, Planned, Planned, Sudden, Received, HandedOver}).Draw(t, "kind"),
		Coefficient: Decimal(rapid.IntRange(1, 100_000).Draw(t, "k")),
		Assigned:    Decimal(rapid.IntRange(1, 50_000).Draw(t, "g")),
		Due:         calendar.MustParse("2026-11-01") + calendar.Date(rapid.IntRange(0, 29).Draw(t, "due")),
	}
	if it.Kind != HandedOver {
		it.Accepted = Decimal(rapid.IntRange(0, int(it.Assigned)).Draw(t, "h"))
	}
	if it.Accepted > 0 {
		day := it.Due + calendar.Date(rapid.IntRange(-6, 8).Draw(t, "days"))
		it.Delivered = &day
	}
	it.FailedAssessments = rapid.IntRange(0, 6).Draw(t, "q")
	it.ExcusedFailures = rapid.IntRange(0, it.FailedAssessments).Draw(t, "qx")
	it.ExcusedDays = rapid.IntRange(0, 9).Draw(t, "lx")
	return it
}

func drawLeader(t *rapid.T) *LeaderFacts {
	l := &LeaderFacts{
		UnitResult: drawJudgement(t, "d"), Organising: drawJudgement(t, "đ"), Unity: drawJudgement(t, "e"),
	}
	for i := range rapid.IntRange(0, 6).Draw(t, "subordinates") {
		s := Subordinate{Ref: fmt.Sprintf("CB02%02d", i), Status: rapid.SampledFrom([]Status{Scored, Scored, NoData, InsufficientData}).Draw(t, "status")}
		if s.Status == Scored {
			f := NewFraction(rapid.Int64Range(140, 300).Draw(t, "points"), 3)
			s.Total = &f
		}
		l.Subordinates = append(l.Subordinates, s)
	}
	return l
}

func drawJudgement(t *rapid.T, ref string) *Judgement {
	if rapid.IntRange(0, 8).Draw(t, "open "+ref) == 0 {
		return nil
	}
	ratio := rapid.SampledFrom([]Decimal{1000, 500}).Draw(t, ref)
	return &Judgement{Ratio: &ratio, Reason: "đã họp", By: "CB0001", Document: "12/KL", Ref: "jd_" + ref}
}
