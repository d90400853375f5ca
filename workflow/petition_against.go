package workflow

import (
	"context"
	"strconv"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// disputed reads what a petition is against: what stands and has been made known.
func (s *Service) disputed(ctx context.Context, d *Directory, in NewPetition) (*disputed, error) {
	switch {
	case (in.Result == nil) == (in.Rating == nil):
		return nil, invalid("result", "Chọn một kết quả hoặc một mức xếp loại bị kiến nghị.",
			"Choose one result or one rating.").Under(petitionArticle)
	case in.Rating != nil:
		return s.disputedRating(ctx, *in.Rating, in.Step)
	}
	r, err := s.store.Result.Query().Where(result.ID(*in.Result)).WithPerson().WithRun().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if r.Visibility != result.VisibilityCURRENT || r.Edges.Run.PublishedAt == nil {
		return nil, badState("Kết quả này đã được thay thế; hãy kiến nghị đối với kết quả hiện hành.",
			"This result has been superseded; file against the one in force.").Under(petitionArticle)
	}
	about := &disputed{person: r.Edges.Person, role: r.Role, unit: r.UnitID, agency: r.AgencyID, period: r.PeriodID, hash: r.Hash,
		told: calendar.Of(r.Edges.Run.PublishedAt.In(zone)), same: petition.ResultID(r.ID)}
	about.step, err = s.disputedStep(ctx, r, in.Step)
	return about, err
}

// disputedRating reads a rating of a year that its person has been notified of. A step in
// dispute is one of the result that the rating rests on.
func (s *Service) disputedRating(ctx context.Context, id string, step *string) (*disputed, error) {
	r, err := s.store.AnnualRating.Query().Where(annualrating.ID(id), annualrating.PersonIDNotNil()).WithPerson().WithResult().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if r.State != annualrating.StateNOTIFIED || r.NotifiedAt == nil {
		return nil, badState("Chỉ kiến nghị được sau khi nhận thông báo kết quả xếp loại đang có hiệu lực.",
			"A petition follows the notice of the rating in force.").Under(petitionArticle)
	}
	about := &disputed{person: r.Edges.Person, role: *r.Role, unit: r.UnitID, agency: r.AgencyID, period: r.PeriodID,
		told: calendar.Of(r.NotifiedAt.In(zone)), same: petition.RatingID(r.ID)}
	if r.Edges.Result != nil {
		about.hash = r.Edges.Result.Hash
	}
	about.step, err = s.disputedStep(ctx, r.Edges.Result, step)
	return about, err
}

// disputedStep finds a step of the explanation by its place, as "0.2.1", and keeps how it
// read; nil where the whole is in dispute.
func (s *Service) disputedStep(ctx context.Context, r *ent.Result, place *string) (*schema.DisputedStep, error) {
	if place == nil {
		return nil, nil
	}
	if r == nil {
		return nil, noSuchStep()
	}
	told, _, err := s.Explain(ctx, r)
	if err != nil {
		return nil, err
	}
	step := told
	for _, part := range strings.FieldsFunc(*place, func(c rune) bool { return c == '.' }) {
		i, err := strconv.Atoi(part)
		if err != nil || i < 0 || i >= len(step.Steps) {
			return nil, noSuchStep()
		}
		step = &step.Steps[i]
	}
	return &schema.DisputedStep{Path: *place, Rule: step.Rule, Label: step.Label, Value: step.Value}, nil
}

func noSuchStep() error {
	return invalid("step", "Không có bước này trong phần giải thích.", "The explanation has no such step.").Under(petitionArticle)
}

// petitionTarget aims a verb at a petition: those who answer are the authority that scored
// the period, for a year the one that rates it (Arts. 10, 22).
func (d *Directory) petitionTarget(p *ent.Petition) access.Target {
	a := d.petitionAuthority(p)
	t := d.unitTarget(p.UnitID)
	t.Person, t.FollowUp, t.Above = p.PersonID, a.Persons(), a.Above || a.Unit.Kind == scoring.Province
	return t
}

// petitionAuthority returns who answers a petition: by the role and the unit that the
// disputed rating or result was about, wherever the person works today. Its period must be
// loaded.
func (d *Directory) petitionAuthority(p *ent.Petition) Authority {
	if p.RatingID != nil || p.Edges.Period.Kind == scoring.Year {
		return d.RatingAuthority(p.PersonID, p.UnitID, p.Role)
	}
	return d.FollowUp(p.PersonID, p.UnitID, p.Role)
}

// PetitionOffice says in words who answers a petition.
func (s *Service) PetitionOffice(ctx context.Context, p *ent.Petition) (scoring.Text, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return scoring.Text{}, err
	}
	if p, err = s.whole(ctx, p); err != nil {
		return scoring.Text{}, err
	}
	a := d.petitionAuthority(p)
	office := a.Named()
	if names := strings.Join(a.Names(), ", "); names != "" {
		office = scoring.Text{Vi: names + " – " + office.Vi, En: names + " – " + office.En}
	}
	return office, nil
}

// actedOn reports whether one of the named people did what a petition disputes: confirmed
// the form that the points rest on, or signed the decision on the year. The answer is then
// about their own act, which it says.
func actedOn(ctx context.Context, client *ent.Client, p *ent.Petition, names []string) (bool, error) {
	ctx = access.Elevated(ctx)
	if p.RatingID != nil {
		return client.AnnualRating.Query().Where(annualrating.ID(*p.RatingID),
			annualrating.HasDecisionWith(ratingdecision.SignerIn(names...))).Exist(ctx)
	}
	return client.PeriodAssessment.Query().Where(periodassessment.PersonID(p.PersonID), periodassessment.PeriodID(p.PeriodID),
		periodassessment.ConfirmedByIn(names...)).Exist(ctx)
}

// PetitionActions lists what the viewer may do with a petition now.
func (s *Service) PetitionActions(ctx context.Context, p *ent.Petition) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	if p, err = s.whole(ctx, p); err != nil {
		return nil, err
	}
	v, verbs := access.From(ctx), []access.Verb{}
	for _, verb := range Offered(v, ent.TypePetition, string(p.State), d.petitionTarget(p), false) {
		if verb != access.RecordExtension { // its target is the authority above
			verbs = append(verbs, verb)
		}
	}
	if _, err := Next(ent.TypePetition, access.RecordExtension, string(p.State)); err == nil && p.DueOn != nil && d.movesPetition(v, p) {
		verbs = append(verbs, access.RecordExtension)
	}
	return verbs, nil
}

// PetitionDue is the last day to answer: by law, or as moved by an order; nil where the law
// sets none. Its extensions must be loaded.
func PetitionDue(p *ent.Petition) *calendar.Date {
	if x := latestExtension(p.Edges.Extensions); x != nil {
		return &x.DueOn
	}
	return p.DueOn
}

// PetitionTiming says how a petition stands to its deadline on a day.
func PetitionTiming(p *ent.Petition, asOf calendar.Date) Timing {
	return timingOf(PetitionDue(p), petitionDone(p), asOf)
}

// petitionDone is the day a petition was answered or withdrawn; nil while it is open.
func petitionDone(p *ent.Petition) *calendar.Date {
	at := p.AnsweredAt
	if at == nil {
		at = p.WithdrawnAt
	}
	if at == nil {
		return nil
	}
	day := calendar.Of(at.In(zone))
	return &day
}
