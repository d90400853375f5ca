package main

import (
	"encoding/json"
	"mime"
	"net/http"
	"time"

	"github.com/congtam/congtam/workflow"
)

// Cookies of a browser session. The page never sees them.
const (
	accessCookie  = "congtam_access"
	refreshCookie = "congtam_refresh"
	refreshPath   = "/session"
	maxSignIn     = 4 << 10
)

// signIn opens a browser session.
func (a *app) signIn(w http.ResponseWriter, r *http.Request) {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/json" {
		w.WriteHeader(http.StatusUnsupportedMediaType)
		return
	}
	var in struct{ Username, Password string }
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxSignIn)).Decode(&in); err != nil {
		fail(w, r, refuse(workflow.Invalid, "Yêu cầu không hợp lệ.", "Not a sign-in request."))
		return
	}
	s, err := a.workflow.SignIn(r.Context(), in.Username, in.Password, a.device(r))
	if err == nil {
		err = a.rememberDevice(w, s.Account.Username)
	}
	if err != nil {
		fail(w, r, err)
		return
	}
	if a.setCookies(w, r, s) {
		reply(w, http.StatusOK, map[string]bool{"mustChangePassword": s.Account.MustChangePassword})
	}
}

// refresh changes the cookies for fresh ones.
func (a *app) refresh(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(refreshCookie)
	if err != nil {
		fail(w, r, refuse(workflow.Unauthenticated, "Hãy đăng nhập.", "Please sign in."))
		return
	}
	s, err := a.workflow.Refresh(r.Context(), c.Value)
	if err != nil {
		a.clearCookies(w)
		fail(w, r, err)
		return
	}
	if a.setCookies(w, r, s) {
		w.WriteHeader(http.StatusNoContent)
	}
}

// signOut ends a browser session; without one there is nothing to end.
func (a *app) signOut(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie(refreshCookie); err == nil {
		if err := a.workflow.SignOut(r.Context(), c.Value); err != nil {
			fail(w, r, err)
			return
		}
	}
	a.clearCookies(w)
	w.WriteHeader(http.StatusNoContent)
}

func (a *app) setCookies(w http.ResponseWriter, r *http.Request, s *workflow.SignedIn) bool {
	token, expires, err := a.tokens.Issue(s.Account.ID, s.Session.ID, a.workflow.Clock()())
	if err != nil {
		fail(w, r, err)
		return false
	}
	life := expires.Sub(a.workflow.Clock()())
	http.SetCookie(w, a.cookie(accessCookie, token, "/", life))
	http.SetCookie(w, a.cookie(refreshCookie, s.Refresh, refreshPath, s.Session.ExpiresAt.Sub(a.workflow.Clock()())))
	return true
}

func (a *app) clearCookies(w http.ResponseWriter) {
	http.SetCookie(w, a.cookie(accessCookie, "", "/", -time.Second))
	http.SetCookie(w, a.cookie(refreshCookie, "", refreshPath, -time.Second))
}

func (a *app) cookie(name, value, path string, life time.Duration) *http.Cookie {
	return &http.Cookie{
		Name: name, Value: value, Path: path, MaxAge: int(life.Seconds()),
		HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: a.config.secureCookies,
	}
}
