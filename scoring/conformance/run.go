package conformance

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

//go:embed cases/*.yaml
var caseFiles embed.FS

// Pack returns the cases built into the program.
func Pack() fs.FS {
	sub, err := fs.Sub(caseFiles, "cases")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return sub
}

// Run runs every case file below a folder against this program, in the order of their
// names, and writes each failure with expected, actual and the first step that differs,
// then the count. A file that cannot be read as cases is a failure too.
func Run(pack fs.FS, w io.Writer) (passed, failed int, err error) {
	p, err := Embedded()
	if err != nil {
		return 0, 0, err
	}
	return p.Run(pack, w)
}

// Run is the same for a program with other rulesets.
func (p Program) Run(pack fs.FS, w io.Writer) (passed, failed int, err error) {
	return run(pack, w, p.Compute)
}

// RunAgainst runs the cases against any program that answers one JSON case with one
// JSON outcome.
func RunAgainst(pack fs.FS, w io.Writer, program func(in []byte) (out []byte, err error)) (passed, failed int, err error) {
	return run(pack, w, func(c Case) (Outcome, error) {
		out, err := program(c.Question())
		if err != nil {
			return Outcome{}, err
		}
		return ParseAnswer(out)
	})
}

func run(pack fs.FS, w io.Writer, compute func(Case) (Outcome, error)) (passed, failed int, err error) {
	files, err := filesOf(pack)
	if err != nil {
		return 0, 0, err
	}
	for _, file := range files {
		cases, err := readFile(pack, file)
		if err != nil {
			failed++
			fmt.Fprintf(w, "FAIL %s\n      %v\n", file, err)
			continue
		}
		for _, c := range cases {
			if problem := try(c, compute); problem != "" {
				failed++
				fmt.Fprintf(w, "FAIL %s (%s) %s\n      %s\n", c.ID, file, c.Title, problem)
			} else {
				passed++
			}
		}
	}
	_, err = fmt.Fprintf(w, "%d passed, %d failed\n", passed, failed)
	return passed, failed, err
}

// try returns what is wrong with the answer, or "".
func try(c Case, compute func(Case) (Outcome, error)) string {
	if len(c.Expect) == 0 && len(c.Steps) == 0 {
		return "the case expects nothing"
	}
	o, err := compute(c)
	if err != nil {
		return err.Error()
	}
	if d := Compare(c, o); d != nil {
		return d.String()
	}
	return ""
}

func filesOf(pack fs.FS) (files []string, err error) {
	err = fs.WalkDir(pack, ".", func(name string, d fs.DirEntry, err error) error {
		if ext := path.Ext(name); err == nil && !d.IsDir() && (ext == ".yaml" || ext == ".yml" || ext == ".json") {
			files = append(files, name)
		}
		return err
	})
	slices.Sort(files)
	return files, err
}

// readFile reads a file of cases, or one of a single case.
func readFile(pack fs.FS, file string) ([]Case, error) {
	text, err := fs.ReadFile(pack, file)
	if err != nil {
		return nil, err
	}
	var f caseFile
	if err := strictyaml.Decode(file, text, &f); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, c := range f.Cases {
		if seen[c.ID] {
			return nil, fmt.Errorf("%s: case %s appears twice", file, c.ID)
		}
		seen[c.ID] = true
		if _, err := c.Facts.kind(); err != nil {
			return nil, fmt.Errorf("%s: case %s: %w", file, c.ID, err)
		}
	}
	return f.Cases, nil
}

// Cases returns every case of a pack, in the order of Run; an id stands in one file only.
// Files are read at once: parsing them is most of what a start of the program takes.
func Cases(pack fs.FS) ([]Case, error) {
	files, err := filesOf(pack)
	if err != nil {
		return nil, err
	}
	cases, errs := make([][]Case, len(files)), make([]error, len(files))
	var reading sync.WaitGroup
	for i, file := range files {
		reading.Go(func() { cases[i], errs[i] = readFile(pack, file) })
	}
	reading.Wait()
	in := map[string]string{}
	for i, file := range files {
		for _, c := range cases[i] {
			if in[c.ID] != "" {
				return nil, fmt.Errorf("case %s stands in %s and in %s", c.ID, in[c.ID], file)
			}
			in[c.ID] = file
		}
	}
	return slices.Concat(cases...), errors.Join(errs...)
}

// Find returns the first case with an identifier and the file it stands in; it fails where
// there is none.
func Find(pack fs.FS, id string) (string, Case, error) {
	files, err := filesOf(pack)
	if err != nil {
		return "", Case{}, err
	}
	for _, file := range files {
		cases, err := readFile(pack, file)
		if err != nil {
			return "", Case{}, err
		}
		if i := slices.IndexFunc(cases, func(c Case) bool { return c.ID == id }); i >= 0 {
			return file, cases[i], nil
		}
	}
	return "", Case{}, fmt.Errorf("no case %s", id)
}

func sorted(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }

// oneLine keeps an error on one line of a report.
func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
