package workflow

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"runtime"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
)

// Argon2id as OWASP recommends: 19 MiB, two passes, one lane.
const (
	argonMemory = 19 * 1024
	argonTime   = 2
	argonLanes  = 1
	argonKey    = 32
)

// passwords hashes and checks passwords, a few at a time, so that a flood of sign-ins
// leaves the processors to everybody else.
type passwords struct {
	slots chan struct{}
	dummy string // checked for unknown names, so that they take as long as known ones
}

func newPasswords() *passwords {
	p := &passwords{slots: make(chan struct{}, runtime.NumCPU())}
	p.dummy, _ = p.hash(context.Background(), randomText(16))
	return p
}

func (p *passwords) hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, 16)
	_, _ = rand.Read(salt) // never fails (crypto/rand)
	key, err := p.derive(ctx, password, salt)
	if err != nil {
		return "", err
	}
	return "argon2id$" + encode(salt) + "$" + encode(key), nil
}

func (p *passwords) check(ctx context.Context, hash, password string) (bool, error) {
	parts := strings.Split(hash, "$")
	if len(parts) != 3 {
		return false, fmt.Errorf("malformed password hash")
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[1])
	if err != nil {
		return false, err
	}
	key, err := p.derive(ctx, password, salt)
	return err == nil && subtle.ConstantTimeCompare([]byte(encode(key)), []byte(parts[2])) == 1, err
}

func (p *passwords) derive(ctx context.Context, password string, salt []byte) ([]byte, error) {
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return argon2.IDKey([]byte(password), salt, argonTime, argonMemory, argonLanes, argonKey), nil
}

func encode(b []byte) string { return base64.RawStdEncoding.EncodeToString(b) }

const maxPassword = 128

// checkPassword refuses passwords that are too short, too long, common, or hold the
// sign-in name.
func checkPassword(field, password, username string, least int) error {
	n := utf8.RuneCountInString(password)
	switch {
	case n < least || n > maxPassword:
		return invalid(field, fmt.Sprintf("Mật khẩu phải có từ %d đến %d ký tự.", least, maxPassword),
			fmt.Sprintf("The password must have %d to %d characters.", least, maxPassword))
	case strings.Contains(strings.ToLower(password), strings.ToLower(username)):
		return invalid(field, "Mật khẩu không được chứa tên đăng nhập.", "The password must not contain the sign-in name.")
	case common(password):
		return invalid(field, "Mật khẩu này quá phổ biến, dễ đoán. Hãy đặt một câu dài chỉ mình biết.",
			"This password is too common and easily guessed. Choose a long phrase that only you know.")
	}
	return nil
}

// legible leaves out characters that are mistaken for one another on paper.
const legible = "abcdefghjkmnpqrstuvwxyz23456789"

// firstPassword makes a password to print: three groups of four, 59 random bits.
func firstPassword() string {
	s := randomText(12)
	return s[:4] + "-" + s[4:8] + "-" + s[8:]
}

// FreshPassword makes a password for the command line to print.
func FreshPassword() string { return firstPassword() }

// randomText returns n random legible characters, all equally likely.
func randomText(n int) string {
	const bound = 256 - 256%len(legible)
	out := make([]byte, 0, n)
	for len(out) < n {
		var b [1]byte
		_, _ = rand.Read(b[:])
		if int(b[0]) < bound {
			out = append(out, legible[int(b[0])%len(legible)])
		}
	}
	return string(out)
}
