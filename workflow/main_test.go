package workflow_test

import (
	"errors"
	"testing"

	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestMain(m *testing.M) { wt.Main(m) }

// code is the code of a refusal, "" for success, and the error itself where it is not one.
func code(err error) string {
	var own *workflow.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &own):
		return string(own.Code)
	}
	return err.Error()
}

// expect reports an outcome other than the one expected.
func expect(t *testing.T, what string, err error, want string) {
	t.Helper()
	if got := code(err); got != want {
		t.Errorf("%s: %q, should be %q (%v)", what, got, want, err)
	}
}
