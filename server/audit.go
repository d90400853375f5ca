package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/access"
)

var auditCommand = &cli.Command{
	Name: "audit", Usage: "the history of acts",
	Commands: []*cli.Command{{
		Name: "verify", Usage: "check numbers, chain and seals of the history; exit 1 if one is broken",
		Flags: []cli.Flag{&cli.StringFlag{Name: "checkpoint", Usage: "file with checkpoints kept outside: finds a history sealed again, and an old copy, too"}},
		Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
			kept, err := a.checkpoints(c.String("checkpoint"))
			if err != nil {
				return err
			}
			return a.verifyHistory(ctx, kept)
		}),
	}, {
		Name: "checkpoint", Usage: "print the signed end of the history; keep it outside, with the closing report",
		Action: with(func(ctx context.Context, a *app, _ *cli.Command) error {
			c, any, err := a.ledger.Checkpoint(ctx, a.store.Client)
			if err != nil {
				return err
			}
			if !any {
				return errors.New("the history is empty")
			}
			fmt.Println(a.ledger.Sign(c))
			return nil
		}),
	}},
}

// checkpoints reads the checkpoints in a file; none without a file.
func (a *app) checkpoints(path string) ([]access.Checkpoint, error) {
	if path == "" {
		return nil, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	kept, err := a.ledger.ParseCheckpoints(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return kept, nil
}

func (a *app) verifyHistory(ctx context.Context, kept []access.Checkpoint) error {
	n, broken, err := a.ledger.Verify(ctx, a.store.Client, kept...)
	if err != nil {
		return err
	}
	if broken != nil {
		return fmt.Errorf("the history is broken at line %d: %s", broken.Seq, broken.Reason)
	}
	fmt.Printf("%d lines hold, %d checkpoints\n", n, len(kept))
	return nil
}
