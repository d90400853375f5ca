package workflow

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// newToken returns 256 random bits as text.
func newToken() string {
	var b [32]byte
	_, _ = rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

// newRefresh returns the next refresh token of a session: the secret that all its tokens
// have in common, so that an old one is known for what it is, and one of its own.
func newRefresh(family string) string { return family + "." + newToken() }

// family is the part that all refresh tokens of one session have in common.
func family(token string) string {
	secret, _, _ := strings.Cut(token, ".")
	return secret
}

func tokenHash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func limit(s string, n int) string {
	if len(s) > n {
		return strings.ToValidUTF8(s[:n], "")
	}
	return strings.ToValidUTF8(s, "")
}
