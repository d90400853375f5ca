package main

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/congtam/congtam/access"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// An auditor reads the history in words: every verb of the table of rights has them in both
// languages.
func TestTheHistoryNamesEveryVerbInWords(t *testing.T) {
	for _, language := range []string{"vi", "en"} {
		var page struct{ Verbs map[string]string }
		wt.Must(t, json.Unmarshal(wt.Got(os.ReadFile("../frontend/src/i18n/"+language+"/audit.json"))(t), &page))
		for _, verb := range access.Verbs() {
			if page.Verbs[string(verb)] == "" {
				t.Errorf("%s has no words in %s", verb, language)
			}
		}
	}
}
