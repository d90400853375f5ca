package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/post"
)

// postIn returns the post that decides for a person in a period: the primary one on the
// last day in service; nil when the person was not in service.
func postIn(ctx context.Context, client *ent.Client, personID string, p *ent.Period) (*ent.Post, error) {
	held, err := client.Post.Query().
		Where(post.PersonID(personID), post.Primary(true), inForceBetween(p.StartsOn, p.EndsOn)).
		WithPerson().Order(ent.Desc(post.FieldValidFrom, post.FieldID)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return held, err
}
