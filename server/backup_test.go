package main

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// keptConfig returns the configuration of the program on a database, with its keys in files.
func keptConfig(t *testing.T, dsn string) config {
	t.Helper()
	folder := t.TempDir()
	conf := config{db: dsn, secretFile: filepath.Join(folder, "secret.key"), auditKeyFile: filepath.Join(folder, "audit.key")}
	wt.Must(t, makeKey(conf.secretFile))
	wt.Must(t, os.WriteFile(conf.auditKeyFile, []byte(hex.EncodeToString(wt.AuditKey)), 0o600))
	return conf
}

func TestACopyPutIntoAnEmptyDatabaseIsTheSame(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		s.app.config.db = e.DSN
		path := filepath.Join(t.TempDir(), "copy")
		wt.Got(s.app.backup(e.System(), path))(t)
		before := e.Dump()
		conf := keptConfig(t, e.EmptyDSN())
		wt.Must(t, restore(t.Context(), conf, path))
		if lost := wt.Differ(before, wt.NewEnv(t, conf.db).Dump()); len(lost) > 0 {
			t.Errorf("the restored database differs: %s", strings.Join(lost[:min(5, len(lost))], "\n"))
		}
		if err := restore(t.Context(), conf, path); err == nil {
			t.Error("a copy was put over a database that holds something")
		}
	})
}

func TestACopyThatWasChangedIsRefused(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		s.app.config.db = e.DSN
		path := filepath.Join(t.TempDir(), "copy")
		wt.Got(s.app.backup(e.System(), path))(t)
		conf := keptConfig(t, e.EmptyDSN())

		slip := wt.Got(os.ReadFile(slipName(path)))(t)
		wt.Must(t, os.Remove(slipName(path)))
		if err := restore(t.Context(), conf, path); err == nil {
			t.Error("a copy without its note was taken")
		}
		wt.Must(t, os.WriteFile(slipName(path), slip, 0o600))
		content := wt.Got(os.ReadFile(path))(t)
		content[len(content)/2] ^= 1
		wt.Must(t, os.WriteFile(path, content, 0o600))
		if err := restore(t.Context(), conf, path); err == nil || !strings.Contains(err.Error(), "hash differs") {
			t.Errorf("a changed copy was taken: %v", err)
		}
		if _, err := s.app.backup(e.System(), path); err == nil {
			t.Error("a copy was written over another")
		}
	})
}
