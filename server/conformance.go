package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/scoring/conformance"
)

var conformanceCommand = &cli.Command{
	Name: "conformance", Usage: "run the built-in cases of the law, or those in a folder; exit 1 if one fails", ArgsUsage: "[FOLDER]",
	Flags: []cli.Flag{
		&cli.StringFlag{Name: "against", Usage: "run the cases against another program: a command that answers JSON lines (docs/conformance.md)"},
		&cli.BoolFlag{Name: "serve", Usage: "answer JSON cases on standard input, one a line: this program's side of the protocol"},
	},
	Action: func(ctx context.Context, c *cli.Command) error {
		program, err := conformance.Embedded()
		if err != nil {
			return err
		}
		if c.Bool("serve") {
			return program.Serve(os.Stdin, os.Stdout)
		}
		var pack fs.FS = conformance.Pack()
		if folder := c.Args().First(); folder != "" {
			pack = os.DirFS(folder)
		}
		if other := c.String("against"); other != "" {
			return runAgainst(ctx, other, pack)
		}
		return closing(program.Run(pack, os.Stdout))
	},
}

// closing turns what a run found into the exit code.
func closing(_, failed int, err error) error {
	if err == nil && failed > 0 {
		err = errors.New("cases failed")
	}
	return err
}

// runAgainst asks another program, which is started once and answers line by line.
func runAgainst(ctx context.Context, command string, pack fs.FS) error {
	other := exec.CommandContext(ctx, "sh", "-c", command)
	questions, err := other.StdinPipe()
	if err != nil {
		return err
	}
	output, err := other.StdoutPipe()
	if err != nil {
		return err
	}
	other.Stderr = os.Stderr
	if err := other.Start(); err != nil {
		return fmt.Errorf("cannot start %q: %w", command, err)
	}
	answers := bufio.NewReader(output)
	err = closing(conformance.RunAgainst(pack, os.Stdout, func(question []byte) ([]byte, error) {
		if _, err := questions.Write(append(question, '\n')); err != nil {
			return nil, err
		}
		return answers.ReadBytes('\n')
	}))
	return errors.Join(err, questions.Close(), other.Wait())
}
