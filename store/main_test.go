package store_test

import (
	"testing"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestMain(m *testing.M) { wt.Main(m) }
