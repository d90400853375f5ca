package graph

import (
	"context"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/graph/view"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/viet"
	"github.com/congtam/congtam/workflow"
)

const defaultPage, maxPage = 50, 100

// pageSize is how many elements a page has: 50 unless told, 1 to 100.
func pageSize(first *int) (*int, error) {
	n := defaultPage
	if first != nil {
		n = *first
	}
	if n < 1 || n > maxPage {
		return nil, &workflow.Error{Code: workflow.Invalid, Field: "first",
			Text: scoring.Text{Vi: "Số dòng mỗi trang phải từ 1 đến 100.", En: "A page has 1 to 100 elements."}}
	}
	return &n, nil
}

// signedIn refuses requests without a viewer, and those of a viewer who has to change
// the password first.
func signedIn(ctx context.Context) (*access.Viewer, error) {
	v := access.From(ctx)
	if v == nil {
		return nil, &workflow.Error{Code: workflow.Unauthenticated, Text: scoring.Text{Vi: "Hãy đăng nhập.", En: "Please sign in."}}
	}
	if v.MustChangePassword {
		return nil, &workflow.Error{Code: workflow.Forbidden, Field: "mustChangePassword",
			Text: scoring.Text{Vi: "Hãy đổi mật khẩu trước khi làm việc khác.", En: "Change the password before anything else."}}
	}
	return v, nil
}

// folded matches a column that holds folded text against a search without diacritics.
func folded(column string, search *string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if search != nil && viet.Fold(*search) != "" {
			s.Where(sql.Contains(s.C(column), viet.Fold(*search)))
		}
	}
}

func isTrue(b *bool) bool { return b != nil && *b }

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// pointers shapes a list the way the generated code expects it.
func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// values is the reverse of pointers.
func values[T any](list []*T) []T {
	out := make([]T, len(list))
	for i, p := range list {
		out[i] = *p
	}
	return out
}

// clip keeps the first n elements, 100 unless told.
func clip[T any](list []T, first *int) []T {
	n := maxPage
	if first != nil {
		n = max(0, *first)
	}
	return list[:min(n, len(list))]
}

const ascending, descending = entgql.OrderDirectionAsc, entgql.OrderDirectionDesc

// form turns a stored form, or an error, into what the API shows.
func (r *Resolver) form(ctx context.Context, stored *ent.PeriodAssessment, err error) (*workflow.Form, error) {
	if err != nil {
		return nil, err
	}
	return r.Workflow.FormOf(workflow.WithDirectory(ctx), stored)
}

// offered lists what the viewer may do with a record that belongs to a unit and a person.
func (r *Resolver) offered(ctx context.Context, entity, state, unitID, personID, periodID string) ([]access.Verb, error) {
	d, err := r.Workflow.Directory(ctx)
	if err != nil {
		return nil, err
	}
	target := access.Target{Path: d.Path(unitID), Person: personID}
	return verbs(workflow.Offered(access.From(ctx), entity, state, target, d.Frozen(periodID, unitID))), nil
}

// verbs makes an empty list of none.
func verbs(list []access.Verb) []access.Verb {
	if list == nil {
		return []access.Verb{}
	}
	return list
}

// signIn shapes a fresh session for an API client.
func (r *Resolver) signIn(ctx context.Context, s *workflow.SignedIn, err error) (*view.SignedIn, error) {
	if err != nil {
		return nil, err
	}
	token, expires, err := r.Tokens.Issue(s.Account.ID, s.Session.ID, r.Clock())
	if err != nil {
		return nil, err
	}
	v, err := r.Workflow.Viewer(ctx, s.Session.ID)
	return &view.SignedIn{AccessToken: token, RefreshToken: s.Refresh, ExpiresAt: expires, Viewer: v}, err
}

// signIns reads the log of sign-ins with what the operation asks of it.
func (r *Resolver) signIns(ctx context.Context, account *string, first *int) ([]*ent.SignInAttempt, error) {
	size, err := pageSize(first)
	if err != nil {
		return nil, err
	}
	q, err := r.Workflow.SignIns(account, *size).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.All(ctx)
}

type deviceKey struct{}

// WithDevice names what a request came from, for the log of sign-ins.
func WithDevice(ctx context.Context, d workflow.Device) context.Context {
	return context.WithValue(ctx, deviceKey{}, d)
}

func deviceOf(ctx context.Context) workflow.Device {
	d, _ := ctx.Value(deviceKey{}).(workflow.Device)
	return d
}

// listOf means the whole list of a unit and peer group in a period.
func listOf(period string, unit, peerGroup *string) workflow.RankingFilter {
	return workflow.RankingFilter{Period: period, Unit: unit, PeerGroup: peerGroup, Order: store.TotalDesc}
}

// ranked means lines of a list, in an order: the best first unless told.
func ranked(f workflow.RankingFilter, search *string, order *store.Order) workflow.RankingFilter {
	f.Search = text(search)
	if order != nil {
		f.Order = *order
	}
	return f
}

// below keeps units at or below a unit.
func below(unitID string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		top := sql.Table(unit.Table).As("top")
		s.Where(sql.Exists(sql.Select().From(top).Where(sql.And(
			sql.EQ(top.C(unit.FieldID), unitID),
			sql.P().Append(func(b *sql.Builder) {
				b.Ident(s.C(unit.FieldPath)).WriteString(" LIKE ").Ident(top.C(unit.FieldPath)).WriteString(" || '%'")
			}),
		))))
	}
}

// inUnit keeps primary posts held on a day at or below a unit.
func inUnit(unitID string, on calendar.Date) func(*sql.Selector) {
	return func(s *sql.Selector) {
		post.And(post.Primary(true), post.HasUnitWith(below(unitID)))(s)
		store.InForce(on)(s)
	}
}

// inPlace reads posts with what a list shows of them.
func inPlace(q *ent.PostQuery) { q.WithUnit().WithPeerGroup() }

// withDraft reads entries of a catalogue with what a list shows of them.
func withDraft(q *ent.CatalogueEntryQuery) { q.WithCatalogue().WithUnit().WithMergedInto() }

// work keeps the work items of a period that a filter asks for.
func (r *Resolver) work(period string, person, unit *string, awaitingAcceptance *bool) *ent.WorkItemQuery {
	q := r.Store.WorkItem.Query().WithDeliveries().Where(workitem.PeriodID(period), workitem.StateNEQ(workitem.StateWITHDRAWN))
	if person != nil {
		q = q.Where(workitem.PersonID(*person))
	}
	if unit != nil {
		q = q.Where(workitem.HasUnitWith(below(*unit)))
	}
	if isTrue(awaitingAcceptance) {
		q = q.Where(workitem.HasDeliveriesWith(delivery.StateEQ(delivery.StateREPORTED)))
	}
	return q
}

// summed returns what the deliveries of a work item amount to.
func (r *Resolver) summed(ctx context.Context, w *ent.WorkItem) (scoring.Item, error) {
	if _, err := w.Edges.DeliveriesOrErr(); err != nil {
		deliveries, err := w.QueryDeliveries().All(ctx)
		if err != nil {
			return scoring.Item{}, err
		}
		w.Edges.Deliveries = deliveries
	}
	return workflow.Sum(w), nil
}

// statusCounts counts the visible results of a run by status.
func (r *Resolver) statusCounts(ctx context.Context, of *ent.Run) ([]*view.StatusCount, error) {
	var rows []*view.StatusCount
	err := r.Store.Result.Query().Where(result.RunID(of.ID)).GroupBy(result.FieldStatus).Aggregate(ent.Count()).Scan(ctx, &rows)
	return rows, err
}
