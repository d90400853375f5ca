package main

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/congtam/congtam/workflow"
)

// A device that has signed in keeps a cookie that says to which account, so that others
// who guess at the account's password cannot use up its attempts.
const (
	deviceCookie   = "congtam_device"
	deviceAudience = "congtam-device"
	deviceLife     = 180 * 24 * time.Hour
)

// device says what a sign-in comes from, and to which account it has signed in before.
func (a *app) device(r *http.Request) workflow.Device {
	d := workflow.Device{Address: a.address(r), UserAgent: r.UserAgent()}
	if c, err := r.Cookie(deviceCookie); err == nil {
		d.Owner, d.ID = a.tokens.device(c.Value)
	}
	return d
}

// rememberDevice gives the browser the cookie of a device of the account.
func (a *app) rememberDevice(w http.ResponseWriter, username string) error {
	token, err := a.tokens.issueDevice(username, a.workflow.Clock()())
	if err == nil {
		http.SetCookie(w, a.cookie(deviceCookie, token, refreshPath, deviceLife))
	}
	return err
}

func (t *tokens) issueDevice(username string, now time.Time) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Issuer: issuer, Audience: jwt.ClaimStrings{deviceAudience}, Subject: username, ID: requestID(),
		IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(deviceLife)),
	}).SignedString(t.key)
}

// device reads the cookie of a device, nothing for one that is not ours or has ended.
func (t *tokens) device(text string) (username, id string) {
	var c jwt.RegisteredClaims
	if _, err := t.devices.ParseWithClaims(text, &c, func(*jwt.Token) (any, error) { return t.key, nil }); err != nil {
		return "", ""
	}
	return c.Subject, c.ID
}
