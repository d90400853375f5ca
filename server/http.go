package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/graph"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
)

const requestTimeout = 25 * time.Second

// handler routes every request: the API, sessions, files, health and the web application.
func (a *app) handler() http.Handler {
	api := graph.NewHandler(&graph.Resolver{Store: a.store, Workflow: a.workflow, Tokens: a.tokens, Clock: a.workflow.Clock()})
	mux := http.NewServeMux()
	mux.Handle("POST /graphql", a.timed("graphql", a.limited(api)))
	mux.Handle("/graphql", methodNotAllowed("POST"))
	mux.Handle("POST /session", a.timed("session", http.HandlerFunc(a.signIn)))
	mux.Handle("POST /session/refresh", a.timed("session", http.HandlerFunc(a.refresh)))
	mux.Handle("DELETE /session", a.timed("session", http.HandlerFunc(a.signOut)))
	mux.Handle("POST /files", a.timed("files", http.HandlerFunc(a.receiveFile)))
	mux.Handle("GET /files/{id}", a.timed("files", http.HandlerFunc(a.sendFile)))
	mux.Handle("GET /templates/{name}", http.HandlerFunc(a.sendTemplate))
	mux.Handle("GET /schema.graphql", http.HandlerFunc(sendSchema))
	mux.Handle("GET /healthz", http.HandlerFunc(alive))
	mux.Handle("GET /readyz", http.HandlerFunc(a.ready))
	mux.Handle("GET /metrics", promhttp.HandlerFor(a.metrics.registry, promhttp.HandlerOpts{}))
	mux.Handle("/", web())
	return a.identified(headers(http.NewCrossOriginProtection().Handler(mux)))
}

func methodNotAllowed(allow string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", allow)
		w.WriteHeader(http.StatusMethodNotAllowed)
	})
}

const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
	"connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"

// headers says what browsers may do with every answer.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		if r.TLS != nil {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// identified gives each request a number, the device it came from and, where a valid
// session stands behind it, the viewer as the database has him now.
func (a *app) identified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := requestID()
		w.Header().Set("X-Request-Id", id)
		ctx := workflow.WithRequestID(r.Context(), id)
		ctx = graph.WithDevice(ctx, workflow.Device{Address: a.address(r), UserAgent: r.UserAgent()})
		if session := a.tokens.session(accessToken(r)); session != "" {
			viewer, err := a.workflow.Viewer(ctx, session)
			if err != nil {
				fail(w, r.WithContext(ctx), err)
				return
			}
			if viewer != nil {
				ctx = access.As(ctx, viewer)
			}
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func requestID() string {
	var b [8]byte
	_, _ = rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

// accessToken is the bearer token, else the cookie of the browser.
func accessToken(r *http.Request) string {
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return bearer
	}
	if c, err := r.Cookie(accessCookie); err == nil {
		return c.Value
	}
	return ""
}

// address is where a request came from: X-Forwarded-For counts only from proxies that
// were named, and only its last entry that is not one of them.
func (a *app) address(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0 && slices.Contains(a.config.proxies, host); i-- {
		if hop := strings.TrimSpace(hops[i]); net.ParseIP(hop) != nil {
			host = hop
		}
	}
	return host
}

// limited bounds the time of a request, save for subscriptions, which set their own.
func (a *app) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Hour))
			_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(time.Hour))
			next.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		compressed(next).ServeHTTP(w, r.WithContext(ctx))
	})
}

var statusOf = map[string]int{
	string(workflow.Invalid): http.StatusBadRequest, string(workflow.NotFound): http.StatusNotFound,
	string(workflow.Forbidden): http.StatusForbidden, string(workflow.Conflict): http.StatusConflict,
	string(workflow.BadState): http.StatusConflict, string(workflow.Unauthenticated): http.StatusUnauthorized,
	string(workflow.RateLimited): http.StatusTooManyRequests,
}

// fail answers with an error in the form the API uses.
func fail(w http.ResponseWriter, r *http.Request, err error) {
	problem := graph.ProblemOf(r.Context(), err)
	status, ok := statusOf[problem.Code]
	if !ok {
		status = http.StatusInternalServerError
	}
	reply(w, status, map[string]any{"error": problem})
}

func refuse(code workflow.Code, vi, en string) error {
	return &workflow.Error{Code: code, Text: scoring.Text{Vi: vi, En: en}}
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		slog.Debug("answer not sent", "error", err)
	}
}

func alive(w http.ResponseWriter, _ *http.Request) {
	reply(w, http.StatusOK, map[string]string{"status": "ok"})
}

// ready says whether requests can be answered: the database is there and migrated.
func (a *app) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
	defer cancel()
	pending, err := a.store.Pending(ctx)
	if err != nil || pending {
		reply(w, http.StatusServiceUnavailable, map[string]string{"status": "not ready"})
		return
	}
	reply(w, http.StatusOK, map[string]string{"status": "ready"})
}
