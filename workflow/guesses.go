package workflow

import (
	"sync"
	"time"
)

// guesses slows down guessing by account and by address. It never locks an account: a
// stranger who knows a name must not be able to keep its owner out. A device that has
// signed in to the account before is counted by itself, so that whatever others try, from
// the same office or from everywhere, it gets through.
type guesses struct {
	mu   sync.Mutex
	full map[string]time.Time // when what was tried will be forgotten, by what is counted
}

// brake is how many attempts may be made at once on what it counts, and how fast they
// grow back.
type brake struct {
	counts string
	burst  int
	every  time.Duration
}

const rememberBeforeSweep = 50_000

func newGuesses() *guesses { return &guesses{full: map[string]time.Time{}} }

// brakesOn are the brakes that an attempt on a name from a device has to pass.
func brakesOn(username string, from Device) []brake {
	if from.ID != "" && from.Owner == username {
		return []brake{{"device " + from.ID, 8, 30 * time.Second}}
	}
	return []brake{
		{"name " + username + " from " + from.Address, 8, 30 * time.Second},
		{"name " + username, 32, 8 * time.Second},
		{"address " + from.Address, 60, 2 * time.Second},
	}
}

// take counts an attempt before it is made, so that many at once count as many; false
// when one of the brakes is reached, and then nothing is counted.
func (g *guesses) take(brakes []brake, now time.Time) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sweep(now)
	for _, l := range brakes {
		if g.after(l, now).Sub(now) > time.Duration(l.burst)*l.every {
			return false
		}
	}
	for _, l := range brakes {
		g.full[l.counts] = g.after(l, now)
	}
	return true
}

// after is when an attempt made now will be forgotten, together with those before it.
func (g *guesses) after(l brake, now time.Time) time.Time {
	from := g.full[l.counts]
	if from.Before(now) {
		from = now
	}
	return from.Add(l.every)
}

// giveBack forgets an attempt that was right.
func (g *guesses) giveBack(brakes []brake) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, l := range brakes {
		g.full[l.counts] = g.full[l.counts].Add(-l.every)
	}
}

// sweep drops what has been forgotten anyway, when there is much.
func (g *guesses) sweep(now time.Time) {
	if len(g.full) < rememberBeforeSweep {
		return
	}
	for counts, full := range g.full {
		if full.Before(now) {
			delete(g.full, counts)
		}
	}
}
