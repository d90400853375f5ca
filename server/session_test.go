package main

import (
	"encoding/base64"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// signUp gives an account a password that need not be changed.
func (s *site) signUp(username string) {
	s.t.Helper()
	wt.Must(s.t, s.app.workflow.CreateSampleAccount(s.System(), workflow.SampleAccount{Username: username, Password: password}))
}

func (s *site) signedIn(c *client) bool {
	s.t.Helper()
	return c.get("viewer", `{ viewer { id } }`, nil) != nil
}

func TestABrowserSessionLivesInCookiesThatNoPageSees(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{secureCookies: true})
		s.signUp("bao")
		cookies := s.browse("POST", "/session", `{"username":"bao","password":"`+password+`"}`, nil, 200)
		kept := s.browse("POST", "/session/refresh", "", cookies, 204)
		s.browse("DELETE", "/session", "", kept, 204)
		s.browse("POST", "/session/refresh", "", kept, 401)
	})
}

// browse sends a request with cookies and returns those it sets; none shows a token in its body.
func (s *site) browse(method, path, body string, with []*http.Cookie, status int) []*http.Cookie {
	s.t.Helper()
	c := s.anonymous()
	for _, cookie := range with {
		c.header.Add("Cookie", cookie.Name+"="+cookie.Value)
	}
	got, answer, header := c.send(method, path, strings.NewReader(body))
	if got != status {
		s.t.Fatalf("%s %s is %d %s, should be %d", method, path, got, answer, status)
	}
	cookies := (&http.Response{Header: header}).Cookies()
	for _, cookie := range cookies {
		if !cookie.HttpOnly || !cookie.Secure || cookie.SameSite != http.SameSiteStrictMode {
			s.t.Errorf("the cookie is %s", cookie)
		}
		if cookie.Value != "" && strings.Contains(string(answer), cookie.Value) {
			s.t.Errorf("%s %s shows a token", method, path)
		}
	}
	return cookies
}

func TestATokenThatIsNotOursSignsNobodyIn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		session, now := s.session(wt.Staff), e.Clock.Now()
		sign := func(method jwt.SigningMethod, key any, change func(*claims)) string {
			c := claims{Session: session, RegisteredClaims: jwt.RegisteredClaims{Issuer: issuer, Audience: jwt.ClaimStrings{audience},
				IssuedAt: jwt.NewNumericDate(now), NotBefore: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(accessLife))}}
			change(&c)
			return wt.Got(jwt.NewWithClaims(method, c).SignedString(key))(t)
		}
		same := func(*claims) {}
		good := sign(jwt.SigningMethodHS256, signingKey, same)
		if !s.signedIn(s.bearer(good)) {
			t.Fatal("a good token is refused")
		}
		parts := strings.Split(good, ".")
		for what, token := range map[string]string{
			"no signature":         sign(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, same),
			"another key":          sign(jwt.SigningMethodHS256, []byte("another key of the tests, not ours"), same),
			"another method":       sign(jwt.SigningMethodHS512, signingKey, same),
			"ended":                sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.ExpiresAt = jwt.NewNumericDate(now.Add(-time.Minute)) }),
			"without an end":       sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.ExpiresAt = nil }),
			"not yet":              sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.NotBefore = jwt.NewNumericDate(now.Add(time.Hour)) }),
			"another issuer":       sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.Issuer = "else" }),
			"another audience":     sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.Audience = jwt.ClaimStrings{"else"} }),
			"no session":           sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.Session = "" }),
			"an unknown session":   sign(jwt.SigningMethodHS256, signingKey, func(c *claims) { c.Session = "se_none" }),
			"a changed head":       base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none"}`)) + "." + parts[1] + ".",
			"a cut signature":      parts[0] + "." + parts[1] + "." + parts[2][:10],
			"a text":               "hello",
			"nothing":              "",
			"the refresh token":    strings.Repeat("a", 64),
			"spaces around a good": " " + good,
		} {
			if s.signedIn(s.bearer(token)) {
				t.Errorf("%s signs somebody in", what)
			}
		}
		e.Clock.Pass(accessLife + time.Minute)
		if s.signedIn(s.bearer(good)) {
			t.Error("a token outlives its time")
		}
	})
}

const pair = `{ accessToken refreshToken }`

func TestARefreshTokenUsedTwiceEndsTheSession(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{})
		s.signUp("bao")
		anyone, refresh := s.anonymous(), `mutation($t: String!) { refreshSession(refreshToken: $t) `+pair+` }`
		first := anyone.get("login", `mutation($p: String!) { login(username: "BAO ", password: $p) `+pair+` }`, vars{"p": password})
		second := anyone.get("refreshSession", refresh, vars{"t": at(t, first, "refreshToken")})
		if !s.signedIn(s.bearer(at(t, second, "accessToken").(string))) {
			t.Fatal("a refreshed session is refused")
		}
		if code := anyone.refused(refresh, vars{"t": at(t, first, "refreshToken")}); code != "UNAUTHENTICATED" {
			t.Errorf("the second use is %s", code)
		}
		if code := anyone.refused(refresh, vars{"t": at(t, second, "refreshToken")}); code != "UNAUTHENTICATED" {
			t.Errorf("after the second use, the thief's own token is %s", code)
		}
		if s.signedIn(s.bearer(at(t, second, "accessToken").(string))) {
			t.Error("the session goes on after a refresh token was used twice")
		}
	})
}

// RFC 9700: every earlier token of the session gives the thief away, not only the last.
func TestAnyEarlierRefreshTokenEndsTheSession(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{})
		s.signUp("bao")
		anyone, refresh := s.anonymous(), `mutation($t: String!) { refreshSession(refreshToken: $t) `+pair+` }`
		first := anyone.get("login", `mutation($p: String!) { login(username: "bao", password: $p) `+pair+` }`, vars{"p": password})
		last := first
		for range 5 {
			last = anyone.get("refreshSession", refresh, vars{"t": at(t, last, "refreshToken")})
		}
		family, _, _ := strings.Cut(at(t, last, "refreshToken").(string), ".")
		if code := anyone.refused(refresh, vars{"t": strings.Repeat("0", 64) + "." + strings.Repeat("0", 64)}); code != "UNAUTHENTICATED" || !s.signedIn(s.bearer(at(t, last, "accessToken").(string))) {
			t.Error("an invented token ends somebody's session")
		}
		if family == "" || anyone.refused(refresh, vars{"t": at(t, first, "refreshToken")}) != "UNAUTHENTICATED" {
			t.Error("the first token refreshes again")
		}
		if code := anyone.refused(refresh, vars{"t": at(t, last, "refreshToken")}); code != "UNAUTHENTICATED" {
			t.Errorf("after an old token was used, the newest is %s", code)
		}
		if s.signedIn(s.bearer(at(t, last, "accessToken").(string))) {
			t.Error("the session goes on after an old token was used")
		}
	})
}

func TestABrowserThatSignedInBeforeGetsThroughAnAttackOnItsAccount(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{secureCookies: true})
		s.signUp("bao")
		s.signUp("an")
		right := `{"username":"bao","password":"` + password + `"}`
		known := s.browse("POST", "/session", right, nil, 200)
		other := s.browse("POST", "/session", strings.Replace(right, "bao", "an", 1), nil, 200)
		for range 20 {
			s.anonymous().send("POST", "/session", strings.NewReader(`{"username":"bao","password":"wrong guess 1"}`))
		}
		s.browse("POST", "/session", right, nil, 429)
		s.browse("POST", "/session", right, other, 429)
		s.browse("POST", "/session", right, known, 200)
		for _, c := range known {
			if c.Name == deviceCookie && s.signedIn(s.bearer(c.Value)) {
				t.Error("the cookie of a device signs somebody in")
			}
		}
	})
}

func TestSessionsAreListedAndEndedByTheirOwnerAndByAdministrators(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		first, second := s.as(wt.Staff), s.as(wt.Staff)
		end := `mutation($s: ID!) { endSession(session: $s) }`
		mine := `{ viewer { currentSession sessions { id } } }`
		if n := len(list(first.get("viewer.sessions", mine, nil))); n != 2 {
			t.Errorf("%d of 2 sessions are listed", n)
		}
		id := second.get("viewer.currentSession", mine, nil)
		for _, who := range []string{wt.Head, wt.HR, wt.Auditor} {
			if code := s.as(who).refused(end, vars{"s": id}); code != "NOT_FOUND" {
				t.Errorf("%s ends a session of somebody else: %s", who, code)
			}
		}
		first.get("endSession", end, vars{"s": id})
		if s.signedIn(second) || !s.signedIn(first) {
			t.Error("the other session was to end, and no more")
		}
		of := `query { accounts(search: "staff") { edges { node { username sessions { id } } } } }`
		admin := s.as(wt.Administrator)
		for _, edge := range list(admin.get("accounts.edges", of, nil)) {
			if at(t, edge, "node.username") == wt.Staff {
				open := list(at(t, edge, "node.sessions"))
				if len(open) != 1 {
					t.Fatalf("the administrator sees %v", open)
				}
				admin.get("endSession", end, vars{"s": at(t, open[0], "id")})
			}
		}
		if s.signedIn(first) {
			t.Error("the administrator did not end the session")
		}
	})
}

// revocations end what an account may do with the next request.
var revocations = map[string]func(s *site) error{
	"a disabled account": func(s *site) error {
		_, err := s.app.workflow.SetAccountDisabled(s.As(wt.Administrator), s.AccountID(wt.Auditor), true, "nghỉ việc", 1)
		return err
	},
	"an offboarded account": func(s *site) error {
		_, err := s.app.workflow.OffboardAccount(s.As(wt.Administrator), s.AccountID(wt.Auditor), "nghỉ hưu", 1)
		return err
	},
	"a new first password": func(s *site) error {
		_, err := s.app.workflow.ResetPassword(s.As(wt.Administrator), s.AccountID(wt.Auditor), 1)
		return err
	},
	"a revoked grant": func(s *site) error {
		id, err := s.Store.Account.Query().Where(account.Username(wt.Auditor)).QueryGrants().OnlyID(s.System())
		if err == nil {
			_, err = s.app.workflow.RevokeGrant(s.As(wt.Administrator), id, "hết hạn")
		}
		return err
	},
}

func TestWhatIsTakenAwayIsGoneWithTheNextRequest(t *testing.T) {
	for what, revoke := range revocations {
		t.Run(what, func(t *testing.T) {
			wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
				s, _ := inhabited(t, e)
				c, count := s.as(wt.Auditor), `{ people { totalCount } }`
				if n := c.get("people.totalCount", count, nil); n == float64(0) {
					t.Fatal("the auditor saw nobody before")
				}
				wt.Must(t, revoke(s))
				if a := c.ask(count, nil); a.code() != "UNAUTHENTICATED" && a.at(t, "people.totalCount") != float64(0) {
					t.Errorf("after %s: %s", what, a.Raw)
				}
			})
		})
	}
}

func TestGuessingIsSlowedByAccountAndByAddressWhateverHeadersSay(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{})
		s.signUp("bao")
		guess := func(name, forwarded string) int {
			status, _, _ := s.anonymous().with("X-Forwarded-For", forwarded).send("POST", "/session", strings.NewReader(`{"username":"`+name+`","password":"wrong guess 1"}`))
			return status
		}
		tries := 0
		for ; tries < 20 && guess("bao", "10.0.0."+string(rune('1'+tries%9))) == 401; tries++ {
		}
		if tries < 3 || tries > 10 {
			t.Errorf("one account was guessed at %d times before it was slowed", tries)
		}
		for tries = 0; tries < 100 && guess("x"+wt.Random(), "10.0.1."+string(rune('1'+tries%9))) == 401; tries++ {
		}
		if tries > 80 {
			t.Errorf("one address tried %d names before it was slowed", tries)
		}
		e.Clock.Pass(10 * time.Minute)
		s.login("bao", password)
	})
}

func TestAForwardedAddressCountsOnlyFromAKnownProxyAndOnlyTheLast(t *testing.T) {
	for _, c := range []struct {
		proxies []string
		remote  string
		headers []string
		want    string
	}{
		{nil, "9.9.9.9:1", []string{"1.1.1.1"}, "9.9.9.9"},
		{[]string{"8.8.8.8"}, "9.9.9.9:1", []string{"1.1.1.1"}, "9.9.9.9"},
		{[]string{"9.9.9.9"}, "9.9.9.9:1", []string{"1.1.1.1, 2.2.2.2"}, "2.2.2.2"},
		{[]string{"9.9.9.9", "2.2.2.2"}, "9.9.9.9:1", []string{"1.1.1.1, 2.2.2.2"}, "1.1.1.1"},
		{[]string{"9.9.9.9"}, "9.9.9.9:1", []string{"1.1.1.1", "2.2.2.2"}, "2.2.2.2"}, // a proxy that adds a line of its own
		{[]string{"9.9.9.9"}, "9.9.9.9:1", []string{"nonsense"}, "9.9.9.9"},
		{[]string{"9.9.9.9"}, "9.9.9.9:1", nil, "9.9.9.9"},
	} {
		a := &app{config: config{proxies: c.proxies}}
		r := &http.Request{RemoteAddr: c.remote, Header: http.Header{"X-Forwarded-For": c.headers}}
		if got := a.address(r); got != c.want {
			t.Errorf("%v from %s through %v is %s, should be %s", c.headers, c.remote, c.proxies, got, c.want)
		}
	}
}
