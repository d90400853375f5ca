package law

import "testing"

func TestEmbedded(t *testing.T) {
	l, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	if len(l.All()) == 0 {
		t.Fatal("no policies")
	}
}
