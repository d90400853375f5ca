package exchange

// UnderstoodRow is a row below the headings with its values as they are understood, in
// the order of the columns that were matched to a field.
type UnderstoodRow struct {
	Row    int
	Values []string
}

// Understood returns the first n rows below the headings that hold anything in a matched
// column: days as dd/mm/yyyy, numbers with a comma, the rest as written.
func (b *Book) Understood(l Layout, n int) []UnderstoodRow {
	s, ok := b.sheet(l.Sheet)
	if !ok {
		return nil
	}
	var rows []UnderstoodRow
	for _, row := range s.top(l.HeaderRow + n) {
		if row.number <= l.HeaderRow {
			continue
		}
		values, filled := s.understood(l, row)
		if filled {
			rows = append(rows, UnderstoodRow{Row: row.number, Values: values})
		}
	}
	return rows
}

func (s sheet) understood(l Layout, row sheetRow) (values []string, filled bool) {
	for _, column := range l.Columns {
		if column.Field == "" {
			continue
		}
		c := row.at(column.Index)
		filled = filled || !c.empty()
		f, _ := fieldOf(l.Kind, column.Field)
		values = append(values, s.shownAs(f.format, c))
	}
	return values, filled
}

// shownAs writes a cell the way its field is read; what cannot be read stays as written.
func (s sheet) shownAs(f format, c cell) string {
	switch f {
	case dayFormat:
		if d, fault := parseDay(c, s.epoch); fault == nil && !c.empty() {
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
