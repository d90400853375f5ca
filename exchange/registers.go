package exchange

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// Register is a table to hand out: for reading as a spreadsheet and for programs as JSON.
type Register struct {
	Name    string // of the file and in the JSON
	Title   string
	Columns []RegisterColumn
	Rows    [][]any // values as WriteTable takes them
}

// RegisterColumn is a column of a register: its name in the JSON and its heading.
type RegisterColumn struct{ Key, Heading string }

// WriteRegisters writes a ZIP file with one spreadsheet a register, the notes below each,
// and all of them together in du-lieu.json.
func WriteRegisters(registers []Register, notes []string) ([]byte, error) {
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	all := map[string][]map[string]any{}
	for _, r := range registers {
		content, err := WriteTable(r.Title, r.headings(), slices.Values(r.Rows), notes)
		if err != nil {
			return nil, err
		}
		if err := addPart(out, r.Name+".xlsx", content); err != nil {
			return nil, err
		}
		all[r.Name] = r.records()
	}
	text, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := addPart(out, "du-lieu.json", text); err != nil {
		return nil, err
	}
	err = out.Close()
	return b.Bytes(), err
}

func addPart(out *zip.Writer, name string, content []byte) error {
	w, err := out.Create(name)
	if err != nil {
		return err
	}
	_, err = w.Write(content)
	return err
}

func (r Register) headings() []string {
	var head []string
	for _, c := range r.Columns {
		head = append(head, c.Heading)
	}
	return head
}

// records turns the rows into objects; days and figures are texts, so that they stay exact.
func (r Register) records() []map[string]any {
	records := []map[string]any{}
	for _, row := range r.Rows {
		record := map[string]any{}
		for i, c := range r.Columns {
			record[c.Key] = inJSON(plain(row[i]))
		}
		records = append(records, record)
	}
	return records
}

func inJSON(v any) any {
	if s, ok := v.(fmt.Stringer); ok {
		return s.String()
	}
	return v
}
