package exchange

import (
	"slices"
	"testing"
)

func TestUnderstoodShowsDaysAndNumbersAsTheyWereRead(t *testing.T) {
	b := openFile(t, "giao-viec-2026-11.xlsx")
	l, _ := b.Recognise(WorkFile)
	rows := b.Understood(l, 20)
	first := rows[slices.IndexFunc(rows, func(r UnderstoodRow) bool { return r.Row == 6 })]
	for _, want := range []string{"CB0101", "10/11/2026", "2,7", "8,1", "12/11/2026"} {
		if !slices.Contains(first.Values, want) {
			t.Errorf("row 6 is shown as %q; it should hold %q", first.Values, want)
		}
	}
}
