// Command tally adds up test reports (`go test -json` and Vitest's JSON), shows what
// failed, and ends with one line: N passed, N failed. It exits 1 if anything failed or a
// report holds no test.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	passed, failed, empty := 0, 0, false
	for _, name := range os.Args[1:] {
		text, err := os.ReadFile(name)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		p, f := tally(text)
		passed, failed = passed+p, failed+f
		if p+f == 0 {
			fmt.Println("no test ran in", name)
			empty = true
		}
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 || empty || len(os.Args) == 1 {
		os.Exit(1)
	}
}

func tally(text []byte) (passed, failed int) {
	var vitest struct{ NumPassedTests, NumFailedTests *int }
	if json.Unmarshal(text, &vitest) == nil && vitest.NumPassedTests != nil {
		showVitest(text)
		return *vitest.NumPassedTests, *vitest.NumFailedTests
	}
	return goTests(text)
}

// goTests counts tests and subtests; a package that fails without a failing test (it did
// not build, or panicked) counts as one failure.
func goTests(text []byte) (passed, failed int) {
	output, failures := map[string]*bytes.Buffer{}, map[string]int{}
	for _, line := range bytes.Split(text, []byte("\n")) {
		var e struct{ Action, Package, ImportPath, Test, Output string }
		if json.Unmarshal(line, &e) != nil {
			continue
		}
		key := e.Package + e.ImportPath + " " + e.Test
		if output[key] == nil {
			output[key] = &bytes.Buffer{}
		}
		switch {
		case e.Output != "":
			output[key].WriteString(e.Output)
		case e.Action == "pass" && e.Test != "":
			passed++
		case e.Action == "fail" && (e.Test != "" || failures[e.Package] == 0), e.Action == "build-fail":
			failed++
			failures[e.Package]++
			fmt.Printf("FAIL %s\n%s\n", key, output[key])
		}
	}
	return passed, failed
}

func showVitest(text []byte) {
	var report struct {
		TestResults []struct {
			Name, Message    string
			AssertionResults []struct {
				Status, FullName string
				FailureMessages  []string
			}
		}
	}
	if json.Unmarshal(text, &report) != nil {
		return
	}
	for _, file := range report.TestResults {
		if file.Message != "" {
			fmt.Printf("FAIL %s\n%s\n", file.Name, file.Message)
		}
		for _, one := range file.AssertionResults {
			if one.Status == "failed" {
				fmt.Printf("FAIL %s\n%v\n", one.FullName, one.FailureMessages)
			}
		}
	}
}
