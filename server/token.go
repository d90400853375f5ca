package main

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const (
	issuer        = "congtam"
	audience      = "congtam-api"
	accessLife    = 10 * time.Minute
	clockLeeway   = 5 * time.Second
	signingMethod = "HS256"
)

// tokens signs and reads access tokens. A token names a session; what its holder may do
// is read from the database at each request, so nothing is true for longer than it is.
type tokens struct {
	key             []byte
	parser, devices *jwt.Parser
}

type claims struct {
	jwt.RegisteredClaims
	Session string `json:"sid"`
}

func newTokens(key []byte, clock func() time.Time) *tokens {
	return &tokens{key: key, parser: parserFor(audience, clock), devices: parserFor(deviceAudience, clock)}
}

// parserFor reads tokens of one audience only: a device's cookie opens nothing.
func parserFor(audience string, clock func() time.Time) *jwt.Parser {
	return jwt.NewParser(
		jwt.WithValidMethods([]string{signingMethod}), jwt.WithExpirationRequired(), jwt.WithIssuedAt(),
		jwt.WithIssuer(issuer), jwt.WithAudience(audience), jwt.WithStrictDecoding(),
		jwt.WithLeeway(clockLeeway), jwt.WithTimeFunc(clock),
	)
}

// Issue returns a token for a session and when it ends.
func (t *tokens) Issue(account, session string, now time.Time) (string, time.Time, error) {
	expires := now.Add(accessLife)
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: issuer, Audience: jwt.ClaimStrings{audience}, Subject: account,
			IssuedAt: jwt.NewNumericDate(now), NotBefore: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(expires),
		},
		Session: session,
	}).SignedString(t.key)
	return signed, expires, err
}

// session returns the session a token names, "" for a token that is not ours, was
// changed or has ended.
func (t *tokens) session(text string) string {
	var c claims
	if _, err := t.parser.ParseWithClaims(text, &c, func(*jwt.Token) (any, error) { return t.key, nil }); err != nil {
		return ""
	}
	return c.Session
}
