package access

import (
	"context"
	"slices"
	"strings"
	"sync"
)

// Lent is an authority of somebody else that a document lends to the viewer: some verbs,
// within a subtree, no further than the lender's own posts reach today (Art. 10).
type Lent struct {
	Delegation string
	Lender     string // the person who lends
	LenderName string
	Document   string
	Verbs      []Verb
	Path       string // where it may be used
	Posts      []Post // by which the lender heads a unit today
}

// lendable lists the verbs that a head may lend: following up, scoring, verifying and
// answering. Lending itself is not among them, nor anything that is held by grant.
var lendable = []Verb{
	AssignWork, CancelWork, ShareWork, HandOverWork,
	AcceptDelivery, ReturnDelivery, ExamineDelivery, ConfirmCause, RefuseCause,
	ReturnAssessment, ConfirmAssessment, ReopenAssessment,
	VerifyTask, ReturnTask, ExtendTask, CancelTask, RemedyFinding, VerifyComplaint, AcceptForceMajeure, RefuseForceMajeure,
	ReturnUnitAssessment, ConfirmUnitAssessment, ReopenUnitAssessment,
	ReceivePetition, AnswerPetition, DecideRatings, NotifyRatings, ReplaceRating,
}

// Lendable lists the verbs that may be lent.
func Lendable() []Verb { return slices.Clone(lendable) }

// on names the lender and the document, for the history.
func (l *Lent) on() string { return l.LenderName + " (" + l.Document + ")" }

// lentFor returns what lets the viewer use the verb on the target in somebody's place, nil
// if nothing does. Nobody uses a lent authority on themself or on the unit they lead.
func (v *Viewer) lentFor(verb Verb, t Target) *Lent {
	if t.Path == "" || !slices.Contains(lendable, verb) || v.concerned(t) {
		return nil
	}
	for i := range v.Lent {
		l := &v.Lent[i]
		lender := &Viewer{Person: l.Lender, Posts: l.Posts}
		if slices.Contains(l.Verbs, verb) && strings.HasPrefix(t.Path, l.Path) && lender.mayOneself(verb, t) {
			return l
		}
	}
	return nil
}

// concerned reports whether the target is the viewer, or is followed up from above and is
// the unit the viewer leads.
func (v *Viewer) concerned(t Target) bool {
	if t.Person != "" {
		return t.Person == v.Person
	}
	return len(t.FollowUp)+len(t.Rating) > 0 && slices.ContainsFunc(v.Posts, func(p Post) bool { return p.Role.Leads() && p.Path == t.Path })
}

// reach lists the subtrees in which the lender heads units today and the document holds.
func (l *Lent) reach() []string {
	var paths []string
	for _, p := range l.Posts {
		switch {
		case strings.HasPrefix(l.Path, p.Path):
			paths = append(paths, l.Path)
		case strings.HasPrefix(p.Path, l.Path):
			paths = append(paths, p.Path)
		}
	}
	return paths
}

// lentReach lists where a verb is lent to the viewer; any verb, if none is named.
func (v *Viewer) lentReach(verbs ...Verb) []string {
	var paths []string
	for i := range v.Lent {
		used := func(verb Verb) bool { return slices.Contains(v.Lent[i].Verbs, verb) }
		if len(verbs) == 0 || slices.ContainsFunc(verbs, used) {
			paths = append(paths, v.Lent[i].reach()...)
		}
	}
	return paths
}

// asking is one question or one act of a viewer: it remembers which verb it is about, and by
// whose authority each verb was allowed.
type asking struct {
	viewer *Viewer
	mu     sync.Mutex
	asked  Verb
	behalf map[Verb][]string
}

// Allowed reports whether who asks may use the verb on the target, and remembers in whose
// place, for the line of the history, and which verb it was, for a refusal.
func Allowed(ctx context.Context, verb Verb, t Target) bool {
	a, _ := ctx.Value(viewerKey{}).(*asking)
	if a == nil || a.viewer == nil {
		return false
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.asked = verb
	if a.viewer.mayOneself(verb, t) {
		return true
	}
	l := a.viewer.lentFor(verb, t)
	if l == nil {
		return false
	}
	if a.behalf == nil {
		a.behalf = map[Verb][]string{}
	}
	if !slices.Contains(a.behalf[verb], l.on()) {
		a.behalf[verb] = append(a.behalf[verb], l.on())
	}
	return true
}

// Behalf says in whose place the verb was allowed in ctx; "" for one's own authority.
func Behalf(ctx context.Context, verb Verb) string {
	a, _ := ctx.Value(viewerKey{}).(*asking)
	if a == nil {
		return ""
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	return strings.Join(a.behalf[verb], "; ")
}

// Anew returns a context in which the same viewer begins another act: two acts of one
// request do not share by whose authority they were done.
func Anew(ctx context.Context) context.Context { return As(ctx, From(ctx)) }
