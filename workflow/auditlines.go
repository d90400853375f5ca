package workflow

import (
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/scoring/calendar"
)

// AuditFilter says which lines of the history; what is empty or nil does not narrow.
type AuditFilter struct {
	Subject string         // identifier of the record
	Verb    string         // as the history names it
	Actor   string         // part of a name, of who acted or of who lent the authority
	From    *calendar.Date // first day, in Vietnam
	To      *calendar.Date // last day
}

// AuditLines selects the lines of the history that a filter keeps and the viewer may see.
func (s *Service) AuditLines(f AuditFilter) (*ent.AuditEventQuery, error) {
	if f.From != nil && f.To != nil && *f.To < *f.From {
		return nil, invalid("to", "Ngày cuối không được trước ngày đầu.", "The last day must not be before the first.")
	}
	q := s.store.AuditEvent.Query()
	if f.Subject != "" {
		q.Where(auditevent.Subject(f.Subject))
	}
	if f.Verb != "" {
		q.Where(auditevent.Verb(f.Verb))
	}
	if f.Actor != "" {
		q.Where(auditevent.Or(named(auditevent.FieldActor, f.Actor), named(auditevent.FieldOnBehalfOf, f.Actor)))
	}
	if f.From != nil {
		q.Where(auditevent.AtGTE(beginning(*f.From)))
	}
	if f.To != nil {
		q.Where(auditevent.AtLT(beginning(*f.To + 1)))
	}
	return q, nil
}

// named keeps lines in which a column holds part of a name, whatever the case.
func named(column, part string) predicate.AuditEvent {
	return func(s *sql.Selector) { s.Where(sql.ContainsFold(s.C(column), part)) }
}

// beginning is the instant at which a day begins in Vietnam.
func beginning(day calendar.Date) time.Time {
	t := day.Time()
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, zone).UTC()
}
