package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/result"
)

// resultTasks are the viewer's own results of the latest months that the viewer has not
// opened since they were published: the notice of Art. 17.3.
func (s *Service) resultTasks(ctx context.Context, months []*ent.Period) ([]Task, error) {
	v := access.From(ctx)
	if v.Person == "" || len(months) == 0 {
		return nil, nil
	}
	first, last := months[len(months)-1], months[0]
	mine, err := s.store.Result.Query().Where(result.PersonID(v.Person), result.VisibilityEQ(result.VisibilityCURRENT),
		result.HasPeriodWith(period.KindEQ(last.Kind), period.StartsOnGTE(first.StartsOn), period.EndsOnLTE(last.EndsOn))).
		Select(result.FieldPeriodID, result.FieldUnitID).WithPeriod().WithUnit().Order(ent.Asc(result.FieldID)).All(ctx)
	if err != nil || len(mine) == 0 {
		return nil, err
	}
	var ids []string
	for _, r := range mine {
		ids = append(ids, r.ID)
	}
	opened, err := s.opened(ctx, ids)
	var tasks []Task
	for _, r := range mine {
		if !opened[r.ID] {
			tasks = append(tasks, Task{Kind: ReadResult, Period: r.Edges.Period, Unit: r.Edges.Unit, Count: 1})
		}
	}
	return tasks, err
}

// opened tells which of some results of the viewer's own the viewer has opened.
func (s *Service) opened(ctx context.Context, results []string) (map[string]bool, error) {
	found, err := s.store.AuditEvent.Query().Where(auditevent.SubjectIn(results...), auditevent.Verb(string(access.ReadResult)),
		auditevent.AccountID(access.From(ctx).Account)).Select(auditevent.FieldSubject).Strings(ctx)
	seen := map[string]bool{}
	for _, id := range found {
		seen[id] = true
	}
	return seen, err
}

// noteOpened writes into the history, once, that somebody opened a result of their own: from
// then on it waits for them no more.
func (s *Service) noteOpened(ctx context.Context, r *ent.Result) error {
	seen, err := s.opened(ctx, []string{r.ID})
	if err != nil || seen[r.ID] {
		return err
	}
	return s.writeReading(ctx, r.ID)
}
