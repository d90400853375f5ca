package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/store"
)

var backupCommand = &cli.Command{
	Name: "backup", Usage: "write a consistent copy of the database while the server goes on; the keys are not in it", ArgsUsage: "FILE",
	Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
		path, err := onlyFile(c)
		if err != nil {
			return err
		}
		slip, err := a.backup(ctx, path)
		if err != nil {
			return err
		}
		fmt.Print(slip)
		fmt.Println("keep", slipName(path), "beside the copy, and the audit key apart from both")
		return nil
	}),
}

var restoreCommand = &cli.Command{
	Name: "restore", Usage: "put a copy into an empty database, and check the history in it", ArgsUsage: "FILE",
	Action: func(ctx context.Context, c *cli.Command) error {
		path, err := onlyFile(c)
		if err != nil {
			return err
		}
		return restore(ctx, configOf(c), path)
	},
}

func onlyFile(c *cli.Command) (string, error) {
	if c.Args().Len() != 1 {
		return "", errors.New("which file?")
	}
	return c.Args().First(), nil
}

// slipName is the note beside a copy: its hash, and a checkpoint of the history in it.
func slipName(path string) string { return path + ".slip" }

// backup writes the copy and its note. The checkpoint is taken first, so that the copy
// holds it whatever happens meanwhile.
func (a *app) backup(ctx context.Context, path string) (slip string, err error) {
	end, any, err := a.ledger.Checkpoint(ctx, a.store.Client)
	if err == nil && !any {
		err = errors.New("there is nothing to copy: the database is empty")
	}
	if err != nil {
		return "", err
	}
	if err := a.store.Backup(ctx, a.config.db, path); err != nil {
		return "", err
	}
	hash, err := store.FileHash(path)
	if err != nil {
		return "", err
	}
	slip = hashMark + hash + "\n" + a.ledger.Sign(end) + "\n"
	return slip, os.WriteFile(slipName(path), []byte(slip), 0o600)
}

const hashMark = "sha256 "

// restore refuses a copy that differs from its note, and a history that does not hold.
func restore(ctx context.Context, conf config, path string) error {
	slip, err := os.ReadFile(slipName(path))
	if err != nil {
		return fmt.Errorf("the note beside the copy is missing: %w", err)
	}
	hash, err := store.FileHash(path)
	if err != nil {
		return err
	}
	if !strings.HasPrefix(string(slip), hashMark+hash+"\n") {
		return fmt.Errorf("%s is not the copy that was written: its hash differs from the note", path)
	}
	if err := store.Restore(ctx, conf.db, path); err != nil {
		return err
	}
	a, err := open(ctx, conf)
	if err != nil {
		return err
	}
	defer a.close()
	kept, err := a.ledger.ParseCheckpoints(string(slip))
	if err != nil {
		return err
	}
	return a.verifyHistory(access.As(ctx, access.System("restore")), kept)
}
