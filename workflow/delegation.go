package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delegation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// NewDelegation lends what somebody holds as head of a unit to somebody else.
type NewDelegation struct {
	Lender     string
	Holder     string
	Unit       string // where it may be used: the unit and those below
	Verbs      []access.Verb
	ValidFrom  calendar.Date
	ValidTo    calendar.Date
	Document   string
	DocumentOn calendar.Date
}

// RecordDelegation records that an authority is lent, for some verbs in a unit and a time,
// by a document (Art. 10). Whoever lends records it, or the personnel body, and nobody in
// their own favour. It gives at most what the lender holds on the day it is used.
func (s *Service) RecordDelegation(ctx context.Context, in NewDelegation) (*ent.Delegation, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range []string{in.Lender, in.Holder} {
		if _, err := s.store.Person.Get(ctx, id); err != nil {
			return nil, translate(err)
		}
	}
	if d.Unit(in.Unit) == nil {
		return nil, notFound()
	}
	target := d.unitTarget(in.Unit)
	target.Person = in.Lender
	if err := require(ctx, access.RecordDelegation, target); err != nil {
		return nil, err
	}
	if in.Document, err = s.checkDelegation(ctx, d, in); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordDelegation, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.Delegation, error) {
		made, err := tx.Delegation.Create().SetLenderID(in.Lender).SetHolderID(in.Holder).SetUnitID(in.Unit).
			SetVerbs(verbNames(in.Verbs)).SetValidFrom(in.ValidFrom).SetValidTo(in.ValidTo).SetDocument(in.Document).
			SetDocumentOn(in.DocumentOn).SetRecordedBy(access.From(ctx).Name).SetRecordedAt(s.now()).Save(ctx)
		if err == nil {
			act.Subject = made.ID
		}
		return made, err
	})
}

// granted says what to do instead where the right comes from a granted role: Art. 10 gives
// an authority to the holder of a post, who may lend it; a role is given by a decision.
var granted = scoring.Text{
	Vi: " Quyền có được do giao vai trò thì không ủy quyền lại: người làm thay phải được giao chính vai trò đó bằng quyết định, có thời hạn.",
	En: " What is held by a granted role is not lent on: a substitute is granted that role by a decision, for a period.",
}

func (s *Service) checkDelegation(ctx context.Context, d *Directory, in NewDelegation) (document string, err error) {
	const article = art + "Điều 10"
	heads := func(u *ent.Unit) bool {
		return strings.HasPrefix(d.Path(in.Unit), u.Path) &&
			slices.ContainsFunc(d.Heads(u.ID), func(h *ent.Post) bool { return h.PersonID == in.Lender })
	}
	foreign := func(v access.Verb) bool { return !slices.Contains(access.Lendable(), v) }
	switch {
	case in.Holder == in.Lender || in.Holder == access.From(ctx).Person:
		err = invalid("holder", "Không ai tự giao quyền cho chính mình.", "Nobody lends an authority to themself.").Under(article)
	case !slices.ContainsFunc(d.Units(), heads):
		err = invalid("lender", "Người ủy quyền không đứng đầu đơn vị này hoặc đơn vị cấp trên."+granted.Vi,
			"The lender heads neither this unit nor one above it."+granted.En).Under(article)
	case len(in.Verbs) == 0:
		err = invalid("verbs", "Chọn những việc được ủy quyền.", "Choose what is lent.").Under(article)
	case slices.ContainsFunc(in.Verbs, foreign):
		err = invalid("verbs", "Trong những việc đã chọn có việc không thuộc thẩm quyền của người đứng đầu."+granted.Vi,
			"Some of these are not the authority of a head."+granted.En).Under(article)
	case in.ValidTo < in.ValidFrom || in.ValidTo < s.Today():
		err = invalid("validTo", "Thời hạn ủy quyền phải còn hiệu lực và sau ngày bắt đầu.",
			"The period must not be over, and end after it begins.").Under(article)
	}
	if err != nil {
		return "", err
	}
	if err := s.happened("documentOn", in.DocumentOn, 0); err != nil {
		return "", err
	}
	return written("document", in.Document)
}

func verbNames(verbs []access.Verb) []string {
	var names []string
	for _, v := range verbs {
		names = append(names, string(v))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// EndDelegation ends what is lent at once, with a reason.
func (s *Service) EndDelegation(ctx context.Context, id, reason string, version int) (*ent.Delegation, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	lent, err := s.store.Delegation.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, access.EndDelegation, d.delegationTarget(lent)); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.EndDelegation, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Delegation, error) {
		next, err := Next(ent.TypeDelegation, access.EndDelegation, string(lent.State))
		if err != nil {
			return nil, err
		}
		changed, err := tx.Delegation.UpdateOne(lent).Where(delegation.VersionEQ(version)).SetState(delegation.State(next.To)).
			SetEndReason(reason).SetEndedAt(s.now()).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

func (d *Directory) delegationTarget(lent *ent.Delegation) access.Target {
	t := d.unitTarget(lent.UnitID)
	t.Person = lent.LenderID
	return t
}

// DelegationActions lists what the viewer may do with a delegation now.
func (s *Service) DelegationActions(ctx context.Context, lent *ent.Delegation) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil || lent.ValidTo < s.Today() {
		return []access.Verb{}, err
	}
	verbs := Offered(access.From(ctx), ent.TypeDelegation, string(lent.State), d.delegationTarget(lent), false)
	if verbs == nil {
		verbs = []access.Verb{}
	}
	return verbs, nil
}

// LendableVerbs lists what may be lent, to who may record it of somebody; nothing to others.
func (s *Service) LendableVerbs(ctx context.Context) []access.Verb {
	if !access.Somewhere(access.From(ctx), access.RecordDelegation) {
		return []access.Verb{}
	}
	return access.Lendable()
}
