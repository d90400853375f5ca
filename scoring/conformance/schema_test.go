package conformance

import (
	"bytes"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "rewrite schema.json")

func TestSchemaIsTheFormat(t *testing.T) {
	if *update {
		if err := os.WriteFile("schema.json", schema(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(Schema, schema()) {
		t.Error("schema.json is out of date: go test ./scoring/conformance -run TestSchema -update")
	}
}
