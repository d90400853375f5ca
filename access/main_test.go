package access_test

import (
	"testing"

	"github.com/congtam/congtam/workflow/workflowtest"
)

func TestMain(m *testing.M) { workflowtest.Main(m) }
