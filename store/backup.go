package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// Backup writes a consistent copy of the whole database to a file that does not exist
// yet, while the program goes on: SQLite's own copy, or PostgreSQL's pg_dump.
func (s *Store) Backup(ctx context.Context, dsn, path string) error {
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("%s exists already", path)
	}
	if Embedded(dsn) {
		_, err := s.db.ExecContext(ctx, "VACUUM INTO ?", path)
		return errors.Join(err, os.Chmod(path, 0o600))
	}
	return postgresTool(ctx, dsn, "pg_dump", "--format=custom", "--no-owner", "--file="+path)
}

// Restore puts a copy that Backup wrote into a database that holds nothing yet.
func Restore(ctx context.Context, dsn, path string) error {
	if Embedded(dsn) {
		return copyNew(strings.TrimPrefix(dsn, "sqlite:"), path)
	}
	return postgresTool(ctx, dsn, "pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", path)
}

// copyNew copies a file to a path where nothing is, and brings it to the disk.
func copyNew(to, from string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

// postgresTool runs one of PostgreSQL's own programs on a database. The password goes by
// the environment: arguments can be read by everybody on the machine.
func postgresTool(ctx context.Context, dsn, name string, args ...string) error {
	program, err := findTool(name)
	if err != nil {
		return err
	}
	address, err := url.Parse(dsn)
	if err != nil {
		return fmt.Errorf("cannot read the database address %q", redact(dsn))
	}
	password, _ := address.User.Password()
	address.User = url.User(address.User.Username())
	tool := exec.CommandContext(ctx, program, append(args, "--dbname="+address.String())...)
	tool.Env = append(os.Environ(), "PGPASSWORD="+password)
	out, err := tool.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, strings.TrimSpace(string(out)))
	}
	return nil
}

// findTool looks on the path, then where Debian keeps the newest version.
func findTool(name string) (string, error) {
	if found, err := exec.LookPath(name); err == nil {
		return found, nil
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(found) == 0 {
		return "", fmt.Errorf("%s is not installed: install postgresql-client", name)
	}
	sort.Strings(found)
	return found[len(found)-1], nil
}

// FileHash returns the SHA-256 of a file, in hex.
func FileHash(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
