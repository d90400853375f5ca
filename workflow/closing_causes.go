package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// decidersOf names who decides about a person: the follow-up authority, or its office.
func decidersOf(d *Directory, subject facts.Subject) []string {
	authority := d.FollowUp(subject.Post.PersonID, subject.Unit.ID, subject.Post.Role)
	if names := authority.Names(); len(names) > 0 {
		return names
	}
	return []string{authority.Office().Vi}
}

// causeBlockers says that objective causes of a person are neither confirmed nor refused:
// a month that is closed over them would deduct what may yet be excused (Art. 14.2).
func causeBlockers(d *Directory, subject facts.Subject, claims int) []Blocker {
	if claims == 0 {
		return nil
	}
	return []Blocker{{Kind: UndecidedCause, Person: subject.Post.Edges.Person, Unit: subject.Unit, Actors: decidersOf(d, subject),
		Message: scoring.Text{
			Vi: fmt.Sprintf("%d nguyên nhân khách quan chưa được xác nhận hoặc từ chối.", claims),
			En: fmt.Sprintf("%d objective causes are neither confirmed nor refused.", claims),
		}}}
}

// undecidedCauses counts the claims of a period that wait for a decision, by person.
func undecidedCauses(ctx context.Context, client *ent.Client, p *ent.Period) (map[string]int, error) {
	var rows []struct {
		PersonID string `json:"person_id"`
		Count    int    `json:"count"`
	}
	err := client.ObjectiveCause.Query().Where(objectivecause.PeriodID(p.ID), objectivecause.StateEQ(objectivecause.StateCLAIMED),
		objectivecause.HasWorkItemWith(workitem.StateEQ(workitem.StateOPEN))).
		GroupBy(objectivecause.FieldPersonID).Aggregate(ent.Count()).Scan(ctx, &rows)
	counts := make(map[string]int, len(rows))
	for _, r := range rows {
		counts[r.PersonID] = r.Count
	}
	return counts, err
}
