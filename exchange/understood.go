package exchange

// UnderstoodRow is a row of data with its values as they are understood, in the order of
// the columns that were matched to a field.
type UnderstoodRow struct {
	Row    int
	Values []string
}

// Understood returns the first n rows of data, title, section and total rows left out:
// days as dd/mm/yyyy, numbers with a comma, the rest as written.
func (b *Book) Understood(l Layout, n int) []UnderstoodRow {
	in, _ := newReader(b, l, l.Kind)
	if in == nil {
		return nil
	}
	var rows []UnderstoodRow
	for rec := range in.records() {
		if len(rows) == n {
			break
		}
		rows = append(rows, UnderstoodRow{Row: rec.number, Values: rec.shown(l)})
	}
	return rows
}

func (rec *record) shown(l Layout) []string {
	var values []string
	for _, column := range l.Columns {
		if column.Field != "" {
			values = append(values, shownAs(rec.in.fields[column.Field].format, rec.at(column.Index), rec.in.sheet.epoch))
		}
	}
	return values
}

// shownAs writes a cell the way its field is read; what cannot be read stays as written.
func shownAs(f format, c cell, e epoch) string {
	switch f {
	case dayFormat:
		if d, fault := parseDay(c, e); fault == nil && !c.empty() {
			return vnDay(d)
		}
	case numberFormat, wholeFormat:
		if n, fault := parseNumber(c); fault == nil {
			if d, fault := n.decimal(); fault == nil {
				return vn(d)
			}
		}
	}
	return shown(c.text)
}
