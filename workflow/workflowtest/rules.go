package workflowtest

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/draft"
	"github.com/congtam/congtam/scoring/law"
)

// DraftedLaw is the law that drafts of the tests are about: it has few cases.
const DraftedLaw = "SOTAY_2026_SUPPORT"

// RuleDraft stores a draft by Home Affairs in a state: another title, and nothing else.
func (o *Organisation) RuleDraft(state ruledraft.State) *ent.RuleDraft {
	o.t.Helper()
	base := o.law(DraftedLaw)
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.RuleDraft, error) {
		if _, err := tx.Ruleset.Get(ctx, base.Hash); ent.IsNotFound(err) {
			tx.Ruleset.Create().SetID(base.Hash).SetCode(base.ID).SetText(string(base.Kept())).SaveX(ctx)
		}
		return tx.RuleDraft.Create().SetCode(base.ID).SetBaseID(base.Hash).SetYaml(Retitled(base)).SetState(state).
			SetEditors([]string{o.AccountID(HomeAffairs)}).SetReport(&schema.DraftReport{}).SetStartedBy("ai đó").
			SetCreatedAt(o.Clock.Now()).SetChangedAt(o.Clock.Now()).Save(ctx)
	})
}

// kept keeps the text of a policy as a run does, and returns its hash.
func (o *Organisation) kept(id string) string {
	o.t.Helper()
	p := o.law(id)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		_, err := tx.Ruleset.Get(ctx, p.Hash)
		if ent.IsNotFound(err) {
			return tx.Ruleset.Create().SetID(p.Hash).SetCode(p.ID).SetText(string(p.Kept())).Exec(ctx)
		}
		return err
	})
	return p.Hash
}

func (o *Organisation) law(id string) *law.Policy {
	p, found := o.Policies.ByID(id)
	if !found {
		o.t.Fatalf("there is no %s", id)
	}
	return p
}

// Retitled is the text of a law under another title: another hash, the same arithmetic.
func Retitled(p *law.Policy) string {
	return strings.Replace(string(p.Source()), p.Title.Vi, p.Title.Vi+" ("+Random()[:6]+")", 1)
}

// Confirmation stores that Home Affairs confirmed a part of the law, in a state.
func (o *Organisation) Confirmation(state confirmation.State) *ent.Confirmation {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Confirmation, error) {
		return tx.Confirmation.Create().SetCode(DraftedLaw).SetSection("values").SetName(Random()[:6]).SetPartHash(scoring.HashOf(nil)).
			SetState(state).SetDocument("CV 7").SetDecidedOn(Begin).SetConfirmedBy("ai đó").SetAccountID(o.AccountID(HomeAffairs)).
			SetConfirmedAt(o.Clock.Now()).Save(ctx)
	})
}

// Confirmed stores that Home Affairs answers for every value and reading that a text the
// program carries, or only some of them, marks as unconfirmed: what rests on them is for
// official use.
func (o *Organisation) Confirmed(laws ...string) {
	o.t.Helper()
	var rows []*ent.ConfirmationCreate
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for _, text := range o.texts() {
			if len(laws) > 0 && !slices.Contains(laws, text.ID()) {
				continue
			}
			for _, p := range Got(draft.Parts(text.Source()))(o.t) {
				if p.Unconfirmed() {
					rows = append(rows, tx.Confirmation.Create().SetCode(text.ID()).SetSection(p.Section).SetName(p.Name).SetPartHash(p.Hash).
						SetDocument("CV 8").SetDecidedOn(Begin).SetConfirmedBy("ai đó").SetAccountID("ac_nobody").SetConfirmedAt(o.Clock.Now()))
				}
			}
		}
		return tx.Confirmation.CreateBulk(rows...).Exec(ctx)
	})
}

// Unconfirmed takes every confirmation away, as if nobody had answered for anything.
func (o *Organisation) Unconfirmed() {
	o.t.Helper()
	_, err := o.Behind().Exec("DELETE FROM confirmations")
	Must(o.t, err)
}

// texts are the laws and layers the program carries.
func (e *Env) texts() (all []draft.Law) {
	for _, r := range e.Rulesets.All() {
		all = append(all, draft.Law{Month: r})
	}
	for _, p := range e.Policies.All() {
		all = append(all, draft.Law{Policy: p})
	}
	return all
}

// MonthHash is the hash of the ruleset of civil servants' months.
func (e *Env) MonthHash() string {
	rules, _ := e.Rulesets.Pick(scoring.CivilServant, scoring.Month, Due)
	return rules.Hash
}

// Choose puts a layer over a policy for the whole province, from the first day.
func (o *Organisation) Choose(policy, layer string) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.RuleChoice.Create().SetPolicy(policy).SetLayer(layer).SetValidFrom(Begin).SetDocument("QĐ 11").SetChosenBy("ai đó").Exec(ctx)
	})
}

// SecondAffairs is also Home Affairs: approves what the first drafted.
const SecondAffairs = "second-affairs"

// AsSecondAffairs is a context of the second person of Home Affairs, who comes when first asked
// for.
func (o *Organisation) AsSecondAffairs() context.Context {
	o.t.Helper()
	known, err := o.Store.Account.Query().Where(account.Username(SecondAffairs)).Exist(o.System())
	Must(o.t, err)
	if !known {
		o.Office(SecondAffairs, access.HomeAffairs, "")
	}
	return o.As(SecondAffairs)
}
