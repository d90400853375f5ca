package exchange

import "testing"

func TestUnderstoodShowsRowsOfDataAsTheyWereRead(t *testing.T) {
	b := openFile(t, "giao-viec-2026-11.xlsx")
	l, _ := b.Recognise(WorkFile)
	rows := b.Understood(l, 20)
	if len(rows) != 3 {
		t.Fatalf("%d rows; the file holds 3 beside titles, column numbers and totals", len(rows))
	}
	shown := map[string]string{}
	for i, column := range matched(l) {
		shown[column] = rows[1].Values[i]
	}
	for field, want := range map[string]string{"Code": "CB0101", "Due": "10/11/2026", "Coefficient": "2,7", "Assigned": "3", "Delivered": "12/11/2026"} {
		if shown[field] != want {
			t.Errorf("%s of row %d is shown as %q; want %q", field, rows[1].Row, shown[field], want)
		}
	}
}

func matched(l Layout) (fields []string) {
	for _, c := range l.Columns {
		if c.Field != "" {
			fields = append(fields, c.Field)
		}
	}
	return fields
}
