package access

import (
	"context"
	"slices"
)

// Why says why a viewer may not use a verb on a target.
type Why string

const (
	NoRight      Why = "NO_RIGHT"      // no role of the viewer stands in the row of the verb there
	OnOneself    Why = "ON_ONESELF"    // the target is the viewer, or the unit they lead
	NotAuthority Why = "NOT_AUTHORITY" // the verb is for the authority of the day, which the viewer is not
)

// WhyNot says why a verb that was refused was refused.
func WhyNot(v *Viewer, verb Verb, t Target) Why {
	ofAuthority := slices.ContainsFunc(rights[verb], func(r Right) bool { return r.Reach == FollowUp || r.Reach == Rating })
	switch {
	case slices.Contains(impartial, verb) && t.Person != "" && t.Person == v.Person, ofAuthority && v.concerned(t):
		return OnOneself
	case ofAuthority:
		return NotAuthority
	}
	return NoRight
}

// AllowedSomewhere reports whether who asks could use the verb on anything at all, and
// remembers that it was asked.
func AllowedSomewhere(ctx context.Context, verb Verb) bool {
	if a, _ := ctx.Value(viewerKey{}).(*asking); a != nil {
		a.mu.Lock()
		a.asked = verb
		a.mu.Unlock()
	}
	return Somewhere(From(ctx), verb)
}

// Asked returns the verb that who asks in ctx was last asked about; "" if none.
func Asked(ctx context.Context) Verb {
	a, _ := ctx.Value(viewerKey{}).(*asking)
	if a == nil {
		return ""
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.asked
}
