package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/workflow"
)

// with runs a subcommand on the opened program, as the program itself.
func with(do func(context.Context, *app, *cli.Command) error) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) error {
		a, err := open(ctx, configOf(c))
		if err != nil {
			return err
		}
		defer a.close()
		return do(access.As(ctx, access.System("Dòng lệnh: "+c.Name)), a, c)
	}
}

var migrateCommand = &cli.Command{
	Name: "migrate", Usage: "bring the database to the newest version",
	Action: with(func(context.Context, *app, *cli.Command) error {
		fmt.Println("the database is up to date")
		return nil
	}),
}

var importCommand = &cli.Command{
	Name: "import", Usage: "check and import files", ArgsUsage: "FILE…",
	Flags: []cli.Flag{
		&cli.BoolFlag{Name: "dry-run", Usage: "only say what would be done"},
		&cli.BoolFlag{Name: "accept-suggestions", Usage: "take the best suggestion for names that match no product exactly"},
	},
	Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
		if !c.Args().Present() {
			return errors.New("which files?")
		}
		for _, path := range c.Args().Slice() {
			if err := a.importFile(ctx, path, c.Bool("dry-run"), c.Bool("accept-suggestions")); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
		}
		return nil
	}),
}

func (a *app) importFile(ctx context.Context, path string, dryRun, suggestions bool) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	f, err := a.workflow.SendFile(ctx, filepath.Base(path), content)
	if err != nil {
		return err
	}
	b, err := a.workflow.CheckImport(ctx, workflow.ImportRequest{File: f.ID})
	if err != nil {
		return err
	}
	if b, err = a.rest(ctx, b); err != nil {
		return err
	}
	report, err := workflow.Report(b)
	if err != nil {
		return err
	}
	for _, p := range report.Problems {
		fmt.Println("  " + p.Vi)
	}
	fmt.Printf("%s (%s): %d rows, %d new, %d changed, %d unchanged, %d errors, %d remarks\n",
		b.FileName, b.Kind, b.RowCount, b.CreateCount, b.UpdateCount, b.UnchangedCount, b.ErrorCount, b.WarningCount)
	if b.ErrorCount > 0 {
		return errors.New("the file has errors; nothing was imported")
	}
	aliases, err := a.aliases(ctx, report, suggestions)
	if dryRun || err != nil {
		return err
	}
	if b, err = a.workflow.ConfirmImport(ctx, b.ID, aliases, b.Version); err != nil {
		return err
	}
	_, err = a.rest(ctx, b)
	return err
}

// rest waits until an import rests.
func (a *app) rest(ctx context.Context, b *ent.ImportBatch) (*ent.ImportBatch, error) {
	moves, err := a.workflow.WatchImport(ctx, b.ID)
	if err != nil {
		return nil, err
	}
	for b = range moves {
		if b.State == importbatch.StateAPPLYING || b.State == importbatch.StateCHECKING {
			fmt.Fprintf(os.Stderr, "\r%d/%d", b.Done, b.Total)
		}
	}
	return b, ctx.Err()
}

// aliases takes the best suggestion for each name that is not in the catalogue, or says
// what has to be chosen.
func (a *app) aliases(ctx context.Context, report *workflow.ImportReport, suggestions bool) ([]workflow.AliasChoice, error) {
	var choices []workflow.AliasChoice
	for _, u := range report.Unmatched {
		products, err := a.store.ProductsByID(ctx, u.ProductIDs)
		if err != nil {
			return nil, err
		}
		var names []string
		for _, p := range products {
			names = append(names, p.Name)
		}
		fmt.Printf("  «%s» is not in the catalogue; it may be: %s\n", u.Name, strings.Join(names, "; "))
		if !suggestions || len(products) == 0 {
			return nil, errors.New("choose on the page, or use --accept-suggestions")
		}
		choices = append(choices, workflow.AliasChoice{Name: u.Name, Product: &products[0].ID})
	}
	return choices, nil
}

var verifyCommand = &cli.Command{
	Name: "verify", Usage: "recompute published runs and compare; exit 1 if one differs", ArgsUsage: "[RUN…]",
	Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
		ids := c.Args().Slice()
		if len(ids) == 0 {
			var err error
			if ids, err = a.store.Run.Query().Where(run.StateIn(run.StatePUBLISHED, run.StateSUPERSEDED)).
				Order(ent.Asc(run.FieldCreatedAt)).IDs(ctx); err != nil {
				return err
			}
		}
		broken := 0
		for _, id := range ids {
			v, err := a.workflow.VerifyRun(ctx, id)
			if err != nil {
				return err
			}
			fmt.Printf("%s: %d results, %d differ, %d lines of lists differ, hash %s\n", id, v.Checked, v.Differing, v.DifferingLines, v.ResultHash)
			if !v.Holds() {
				broken++
			}
		}
		fmt.Printf("%d runs, %d do not hold\n", len(ids), broken)
		if broken > 0 {
			return errors.New("a published run does not hold")
		}
		return nil
	}),
}

var adminCommand = &cli.Command{
	Name: "admin", Usage: "administrators",
	Commands: []*cli.Command{{
		Name: "create", Usage: "create an administrator; the password is read from CONGTAM_ADMIN_PASSWORD, else made and printed",
		Flags: []cli.Flag{&cli.StringFlag{Name: "username", Value: "admin"}},
		Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
			password, given := os.LookupEnv("CONGTAM_ADMIN_PASSWORD")
			if !given {
				password = workflow.FreshPassword()
			}
			if _, err := a.workflow.CreateAdministrator(ctx, c.String("username"), password, true); err != nil {
				return err
			}
			fmt.Printf("administrator %s created\n", c.String("username"))
			if !given {
				fmt.Printf("password: %s\n", password)
			}
			return nil
		}),
	}},
}

var secretsCommand = &cli.Command{
	Name: "secrets", Usage: "make a key file", ArgsUsage: "FILE…",
	Action: func(_ context.Context, c *cli.Command) error {
		for _, path := range c.Args().Slice() {
			if err := makeKey(path); err != nil {
				return err
			}
			fmt.Println("made", path)
		}
		return nil
	},
}
