package workflow

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/viet"
)

// importReport is what a check found, kept with the import.
type importReport struct {
	Request   ImportRequest      `json:"request"`
	Layout    exchange.Layout    `json:"layout"`
	Problems  []exchange.Problem `json:"problems"`
	Preview   []PreviewRow       `json:"preview"`
	Notes     []ImportNote       `json:"notes"`
	Unmatched []UnmatchedName    `json:"unmatched"`
	Aliases   []AliasChoice      `json:"aliases"`
}

// PreviewRow is a row as it was understood.
type PreviewRow struct {
	Row    int      `json:"row"`
	Values []string `json:"values"`
}

// ImportNote is free text of the file, kept and shown.
type ImportNote struct {
	Row     int    `json:"row"`
	Subject string `json:"subject"`
	Text    string `json:"text"`
}

// UnmatchedName is a name that is not in the catalogue, with products it may mean.
type UnmatchedName struct {
	Name       string   `json:"name"`
	Rows       []int    `json:"rows"`
	ProductIDs []string `json:"products"`
}

func reportOf(b *ent.ImportBatch) (*importReport, error) {
	var r importReport
	return &r, json.Unmarshal(b.Report, &r)
}

// resolve adds the choices for unmatched names; each must have one, and choices for other
// names are left out.
func (r *importReport) resolve(choices []AliasChoice) error {
	r.Aliases = nil
	for _, u := range r.Unmatched {
		i := slices.IndexFunc(choices, func(c AliasChoice) bool { return viet.Fold(c.Name) == viet.Fold(u.Name) })
		if i >= 0 {
			r.Aliases = append(r.Aliases, choices[i])
		} else {
			return invalid("aliases", fmt.Sprintf("Chưa chọn sản phẩm trong danh mục cho «%s».", u.Name),
				fmt.Sprintf("No product chosen yet for “%s”.", u.Name)).Under(art + "Điều 13 khoản 3")
		}
	}
	return nil
}

// choice returns what a name was said to mean; the second value tells whether anything
// was said.
func (r *importReport) choice(name string) (*string, bool) {
	for _, c := range r.Aliases {
		if viet.Fold(c.Name) == viet.Fold(name) {
			return c.Product, true
		}
	}
	return nil, false
}

// ImportReport is what readers see of an import's check.
type ImportReport struct{ importReport }

// Report returns what the check of an import found.
func Report(b *ent.ImportBatch) (*ImportReport, error) {
	r, err := reportOf(b)
	if err != nil {
		return nil, err
	}
	return &ImportReport{*r}, nil
}

// Fields lists the fields without a column.
func (r *ImportReport) Missing() []exchange.FieldInfo {
	var missing []exchange.FieldInfo
	for _, f := range exchange.Fields(r.Layout.Kind) {
		if slices.Contains(r.Layout.Missing, f.Name) {
			missing = append(missing, f)
		}
	}
	return missing
}

// progress is how far imports in the background are: rows done and rows to do.
type progress struct {
	mu   sync.Mutex
	rows map[string][2]int
}

func (p *progress) set(id string, done, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.rows == nil {
		p.rows = map[string][2]int{}
	}
	p.rows[id] = [2]int{done, total}
}

func (p *progress) forget(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.rows, id)
}

func (p *progress) get(id string) (done, total int, known bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	rows, known := p.rows[id]
	return rows[0], rows[1], known
}

// ImportProgress returns rows done and rows to do.
func (s *Service) ImportProgress(b *ent.ImportBatch) (done, total int) {
	if done, total, known := s.progress.get(b.ID); known {
		return done, total
	}
	return b.Done, b.Total
}
