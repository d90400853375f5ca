package workflow

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/nationalfile"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// NationalRequest asks for the file for the national database: the results of one agency
// in one period.
type NationalRequest struct {
	Agency string
	Period string
	Format nationalfile.Format
	Reason string
}

// ExportNational writes what the national database of civil servants takes within 05 days
// of the result (Art. 26.1.d): published results of a month, quarter or half-year, or the
// notified ratings of a year. The file is kept by its hash, the history keeps reason,
// filter and count.
func (s *Service) ExportNational(ctx context.Context, in NationalRequest) (*ent.File, error) {
	d, p, err := s.directoryIn(ctx, in.Period)
	if err != nil {
		return nil, err
	}
	agency := d.Unit(in.Agency)
	if agency == nil || d.Agency(in.Agency) != agency {
		return nil, notFound()
	}
	if err := require(ctx, access.ExportNational, d.unitTarget(agency.ID)); err != nil {
		return nil, err
	}
	if err := needReason(in.Reason); err != nil {
		return nil, err
	}
	lines, err := s.nationalLines(ctx, d, p, agency)
	if err != nil {
		return nil, err
	}
	if len(lines) == 0 {
		return nil, badState("Chưa có kết quả đã công bố hoặc mức xếp loại đã thông báo trong kỳ này.",
			"No result is published, or no rating notified, in this period.").Under(nationalArticle)
	}
	if err := s.officialPeriod(ctx, p, agency); err != nil {
		return nil, err
	}
	file := exchange.NationalFile{AgencyCode: agency.Code, AgencyName: agency.Name, Period: string(p.Kind), Year: p.Year, Number: p.Number, Lines: lines}
	content, err := file.Write(string(in.Format))
	if err != nil {
		return nil, err
	}
	return s.keepNational(ctx, in, p, agency, content, len(lines))
}

const nationalArticle = art + "Điều 26 khoản 1 điểm d"

func (s *Service) keepNational(ctx context.Context, in NationalRequest, p *ent.Period, agency *ent.Unit, content []byte, lines int) (*ent.File, error) {
	sum := sha256.Sum256(content)
	hash := hex.EncodeToString(sum[:])
	filter := fmt.Sprintf("%s (%s; %s; %d dòng)", in.Reason, agency.Name, Label(p).Vi, lines)
	act := access.Act{Verb: access.ExportNational, Reason: limit(filter, 1000)}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.File, error) {
		made, err := tx.NationalFile.Create().SetAgencyID(agency.ID).SetPeriodID(p.ID).SetFormat(in.Format).SetLines(lines).
			SetSha256(hash).SetReason(in.Reason).SetMadeBy(access.From(ctx).Name).SetMadeAt(s.now()).Save(ctx)
		if err != nil {
			return nil, err
		}
		act.Subject = made.ID
		name := fileName("csdlqg", p, agency.Code, Format(in.Format))
		return tx.File.Create().SetAccountID(viewerAccount(access.From(ctx))).SetName(limit(name, 300)).SetMediaType(nationalTypes[in.Format]).
			SetSize(len(content)).SetHash(hash).SetContent(content).SetCreatedAt(s.now()).Save(ctx)
	})
}

var nationalTypes = map[nationalfile.Format]string{
	nationalfile.FormatXLSX: xlsxType, nationalfile.FormatCSV: "text/csv; charset=utf-8", nationalfile.FormatJSON: "application/json",
}

// nationalLines are the people of an agency with what is final of them in a period.
func (s *Service) nationalLines(ctx context.Context, d *Directory, p *ent.Period, agency *ent.Unit) ([]exchange.NationalLine, error) {
	if p.Kind == scoring.Year {
		return s.notifiedLines(ctx, d, p, agency)
	}
	rows, err := s.store.Result.Query().Where(result.PeriodID(p.ID), result.AgencyID(agency.ID), result.VisibilityEQ(result.VisibilityCURRENT)).
		WithPerson().Order(result.ByPersonField(person.FieldCode)).All(ctx)
	var lines []exchange.NationalLine
	for _, r := range rows {
		l := nationalLine(d, r.Edges.Person, r.UnitID, r.Title)
		l.Points, l.Status = r.Total, string(r.Status)
		lines = append(lines, l)
	}
	return lines, err
}

// notifiedLines are ratings in force that their people have been notified of; a rating
// that was replaced is left out, the one in its place names it.
func (s *Service) notifiedLines(ctx context.Context, d *Directory, p *ent.Period, agency *ent.Unit) ([]exchange.NationalLine, error) {
	rows, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(p.ID), annualrating.AgencyID(agency.ID),
		annualrating.PersonIDNotNil(), annualrating.StateEQ(annualrating.StateNOTIFIED)).
		WithPerson().WithResult().WithDecision().Order(annualrating.ByPersonField(person.FieldCode)).All(ctx)
	var lines []exchange.NationalLine
	for _, r := range rows {
		l := nationalLine(d, r.Edges.Person, r.UnitID, r.Title)
		l.Rating, l.Status = ratingCode(r.DecidedRating), "RATED"
		if r.Edges.Result != nil {
			l.Points = r.Edges.Result.Total
		}
		if rn := r.Edges.Decision; rn != nil {
			l.Decision, l.DecidedOn, l.Replacement = rn.Number, &rn.DecidedOn, r.ReplacesID != nil
		}
		lines = append(lines, l)
	}
	return lines, err
}

func nationalLine(d *Directory, p *ent.Person, unitID, title string) exchange.NationalLine {
	l := exchange.NationalLine{Code: p.Code, Name: p.FullName, BirthDate: p.BirthDate, Subject: string(p.SubjectKind), Title: title}
	if u := d.Unit(unitID); u != nil {
		l.UnitCode, l.UnitName = u.Code, u.Name
	}
	return l
}

func ratingCode(b *scoring.Band) string {
	if b == nil {
		return ""
	}
	return string(*b)
}

// NationalStatus is how an agency stands with the national database in a period.
type NationalStatus struct {
	Agency           *ent.Unit
	Period           *ent.Period
	DueOn            *calendar.Date
	Timing           Timing
	Files            []*ent.NationalFile // the latest first
	AvailableActions []access.Verb
}

const shownFiles = 10

// NationalStatus tells by when the results of an agency in a period reach the national
// database, and what was made; nil for a unit that is no agency or that the viewer does
// not see.
func (s *Service) NationalStatus(ctx context.Context, agencyID, periodID string) (*NationalStatus, error) {
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	agency := d.Unit(agencyID)
	if agency == nil || d.Agency(agencyID) != agency || !access.From(ctx).PointsScope().Covers(agency.Path) {
		return nil, nil
	}
	book, err := s.stageBook(ctx, d, s.Today())
	if err != nil {
		return nil, err
	}
	st := &NationalStatus{Agency: agency, Period: p, AvailableActions: []access.Verb{}}
	if st.DueOn, err = book.due(procedure.SendNational, p, agency); err != nil {
		return nil, err
	}
	st.Timing = timingOf(st.DueOn, book.done(procedure.SendNational, p, agency.ID), s.Today())
	if book.hasResult(p, agency.ID) && access.May(access.From(ctx), access.ExportNational, d.unitTarget(agency.ID)) {
		st.AvailableActions = []access.Verb{access.ExportNational}
	}
	st.Files, err = s.store.NationalFile.Query().Where(nationalfile.AgencyID(agency.ID), nationalfile.PeriodID(p.ID)).
		Order(ent.Desc(nationalfile.FieldMadeAt, nationalfile.FieldID)).Limit(shownFiles).WithAgency().WithPeriod().All(ctx)
	return st, err
}
