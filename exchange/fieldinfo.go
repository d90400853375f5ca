package exchange

// FieldInfo describes a column of a kind of list, for people who correct a match.
type FieldInfo struct {
	Name     string // of the field in the row type
	Vi, En   string
	Required bool // the column must be there
}

// Fields lists the columns of a kind of list in the order of the blank form.
func Fields(kind Kind) []FieldInfo {
	var all []FieldInfo
	for _, f := range fieldsOf(kind) {
		all = append(all, FieldInfo{Name: f.name, Vi: f.heading, En: f.explain.en, Required: f.column})
	}
	return all
}
