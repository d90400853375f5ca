package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/predicate"
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

// postsIn returns, in one statement, the posts that decide in a period for the people a
// condition on posts chooses, by person.
func postsIn(ctx context.Context, client *ent.Client, p *ent.Period, whose predicate.Post) (map[string]*ent.Post, error) {
	held, err := client.Post.Query().
		Where(whose, post.Primary(true), inForceBetween(p.StartsOn, p.EndsOn)).
		Order(ent.Asc(post.FieldValidFrom, post.FieldID)).All(ctx)
	deciding := make(map[string]*ent.Post, len(held))
	for _, h := range held {
		deciding[h.PersonID] = h // the latest comes last
	}
	return deciding, err
}
