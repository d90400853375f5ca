// Command server is the program: it serves the API and the web application, and carries
// the subcommands of whoever runs it. It decides nothing.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v3"
)

func main() {
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, nil)))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := command().Run(ctx, os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "congtam:", err)
		os.Exit(1)
	}
}

// command is the command line.
func command() *cli.Command {
	return &cli.Command{
		Name:  "congtam",
		Usage: "đánh giá cán bộ, công chức theo Nghị định 335/2025/NĐ-CP",
		Flags: flags,
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return fmt.Errorf("there is no subcommand %q; see --help", c.Args().First())
			}
			return serve(ctx, configOf(c))
		},
		Commands: []*cli.Command{importCommand, migrateCommand, verifyCommand, auditCommand, backupCommand, restoreCommand,
			conformanceCommand, adminCommand, secretsCommand, sampleCommand, demoCommand, whatIfCommand},
	}
}
