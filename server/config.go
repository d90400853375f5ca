package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
)

var flags = []cli.Flag{
	&cli.StringFlag{Name: "db", Usage: "sqlite:PATH or postgres://…", Value: "sqlite:data/congtam.db", Sources: cli.EnvVars("CONGTAM_DB")},
	&cli.StringFlag{Name: "addr", Usage: "address to serve on", Value: "127.0.0.1:8080", Sources: cli.EnvVars("CONGTAM_ADDR")},
	&cli.StringFlag{Name: "secret-file", Usage: "key that signs sessions; made for the embedded database, required for PostgreSQL", Sources: cli.EnvVars("CONGTAM_SECRET_FILE")},
	&cli.StringFlag{Name: "audit-key-file", Usage: "key that seals the history; keep it apart from the database", Sources: cli.EnvVars("CONGTAM_AUDIT_KEY_FILE")},
	&cli.StringFlag{Name: "today", Usage: "the day to count as today, yyyy-mm-dd, for a demonstration", Sources: cli.EnvVars("CONGTAM_TODAY")},
	&cli.StringFlag{Name: "trusted-proxies", Usage: "addresses, separated by commas, whose X-Forwarded-For is believed", Sources: cli.EnvVars("CONGTAM_TRUSTED_PROXIES")},
	&cli.BoolFlag{Name: "secure-cookies", Usage: "send cookies over HTTPS only; set behind a TLS proxy", Sources: cli.EnvVars("CONGTAM_SECURE_COOKIES")},
}

// config is what the program was told.
type config struct {
	db, addr, secretFile, auditKeyFile, today string
	proxies                                   []string
	secureCookies                             bool
	demonstration                             *calendar.Date // the day the database says it is; nil for real people
}

func configOf(c *cli.Command) config {
	conf := config{
		db: c.String("db"), addr: c.String("addr"), secretFile: c.String("secret-file"),
		auditKeyFile: c.String("audit-key-file"), today: c.String("today"), secureCookies: c.Bool("secure-cookies"),
	}
	for _, p := range strings.Split(c.String("trusted-proxies"), ",") {
		if p = strings.TrimSpace(p); p != "" {
			conf.proxies = append(conf.proxies, p)
		}
	}
	return conf
}

// clock is the real one; one that stands on a given day at its real time; or that of a
// demonstration.
func (c config) clock() (func() time.Time, error) {
	switch {
	case c.today == "" && c.demonstration != nil:
		return demonstrationClock(*c.demonstration, time.Now), nil
	case c.today == "":
		return time.Now, nil
	}
	day, err := calendar.Parse(c.today)
	if err != nil {
		return nil, fmt.Errorf("--today: %w", err)
	}
	shift := time.Duration(day-calendar.Of(time.Now().In(vietnam))) * 24 * time.Hour
	return func() time.Time { return time.Now().Add(shift) }, nil
}

// vietnam is where days begin and end.
var vietnam = time.FixedZone("Asia/Ho_Chi_Minh", 7*60*60)

// morning is when the day of a demonstration begins, as UTC (ten o'clock in Vietnam), and
// afternoon how long it lasts before it is morning again: the day never ends.
const morning, afternoon = 3 * time.Hour, 14 * time.Hour

// demonstrationClock begins at ten in the morning of a day.
func demonstrationClock(day calendar.Date, now func() time.Time) func() time.Time {
	began := now()
	return func() time.Time { return day.Time().Add(morning + now().Sub(began)%afternoon) }
}

const keyBytes = 32

// keys reads the two keys. For the embedded database they are made at the first start,
// beside it; for PostgreSQL somebody has to make them and keep them apart.
func (c config) keys() (secret, audit []byte, err error) {
	if secret, err = c.key(c.secretFile, "--secret-file", "CONGTAM_SECRET_FILE", "secret.key"); err != nil {
		return nil, nil, err
	}
	audit, err = c.key(c.auditKeyFile, "--audit-key-file", "CONGTAM_AUDIT_KEY_FILE", "audit.key")
	return secret, audit, err
}

func (c config) key(path, flag, variable, name string) ([]byte, error) {
	if path == "" {
		if !store.Embedded(c.db) {
			return nil, fmt.Errorf("%s (or %s) is required with PostgreSQL: make a key with `congtam secrets FILE`", flag, variable)
		}
		path = filepath.Join(filepath.Dir(strings.TrimPrefix(c.db, "sqlite:")), name)
		if err := makeKey(path); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
	}
	return readKey(path)
}

// readKey reads a key of at least 32 bytes, written in hex, that nobody else may read.
func readKey(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("cannot read the key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("the key %s can be read by others: chmod 600 it", path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(key) < keyBytes {
		return nil, fmt.Errorf("the key %s is weak: it must have at least %d random bytes, in hex", path, keyBytes)
	}
	if uniform(key) {
		return nil, fmt.Errorf("the key %s is weak: it is not random", path)
	}
	return key, nil
}

// uniform reports whether a key repeats a few bytes, as a placeholder does.
func uniform(key []byte) bool {
	seen := map[byte]bool{}
	for _, b := range key {
		seen[b] = true
	}
	return len(seen) < keyBytes/3
}

// makeKey writes a fresh key to a file that does not exist yet.
func makeKey(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	key := make([]byte, keyBytes)
	_, _ = rand.Read(key) // never fails (crypto/rand)
	_, err = f.WriteString(hex.EncodeToString(key) + "\n")
	return errors.Join(err, f.Sync(), f.Close())
}
