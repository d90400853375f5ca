package workflow

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// guesses slows down guessing by account and by address. It never locks an account: a
// stranger who knows a name must not be able to keep its owner out for long.
type guesses struct {
	mu        sync.Mutex
	accounts  map[string]*rate.Limiter
	addresses map[string]*rate.Limiter
}

// Failed attempts allowed at once, and how fast they grow back.
const (
	accountBurst   = 8
	accountEvery   = 30 * time.Second
	addressBurst   = 60
	addressEvery   = 2 * time.Second
	rememberAtMost = 50_000
)

func newGuesses() *guesses {
	return &guesses{accounts: map[string]*rate.Limiter{}, addresses: map[string]*rate.Limiter{}}
}

// allowed reports whether another attempt may be made now.
func (g *guesses) allowed(username, address string, now time.Time) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return limiter(g.accounts, username+"\x00"+address, accountEvery, accountBurst).TokensAt(now) >= 1 &&
		limiter(g.accounts, username, accountEvery/4, 4*accountBurst).TokensAt(now) >= 1 &&
		limiter(g.addresses, address, addressEvery, addressBurst).TokensAt(now) >= 1
}

// failed counts a failed attempt.
func (g *guesses) failed(username, address string, now time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	limiter(g.accounts, username+"\x00"+address, accountEvery, accountBurst).AllowN(now, 1)
	limiter(g.accounts, username, accountEvery/4, 4*accountBurst).AllowN(now, 1)
	limiter(g.addresses, address, addressEvery, addressBurst).AllowN(now, 1)
}

func limiter(of map[string]*rate.Limiter, key string, every time.Duration, burst int) *rate.Limiter {
	l, ok := of[key]
	if !ok {
		if len(of) >= rememberAtMost {
			clear(of)
		}
		l = rate.NewLimiter(rate.Every(every), burst)
		of[key] = l
	}
	return l
}
