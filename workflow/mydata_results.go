package workflow

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

func (s *Service) ownResults(ctx context.Context, v *access.Viewer) ([]*ent.Result, error) {
	return s.store.Result.Query().Where(result.PersonID(v.Person)).WithPeriod().WithUnit().
		Order(result.ByPeriodField(period.FieldStartsOn), result.ByID(sql.OrderAsc())).All(ctx)
}

func myResults(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.ownResults(ctx, v)
	head := columns("id", "Mã", "period", "Kỳ", "unit", "Đơn vị", "title", "Chức vụ, chức danh", "status", "Tình trạng", "general", "Điểm tiêu chí chung",
		"result", "Điểm kết quả", "total", "Tổng điểm", "band", "Mức điểm", "superseded", "Đã được thay thế", "hash", "Mã băm")
	return tell("ket-qua", "Kết quả đã công bố", head, all, func(r *ent.Result) []any {
		return []any{r.ID, Label(r.Edges.Period).Vi, r.Edges.Unit.Name, r.Title, statusName[r.Status], r.General,
			r.Result, r.Total, bandName(r.Band), r.Visibility == result.VisibilitySUPERSEDED, r.Hash}
	}), err
}

// explainedStep is a step of an explanation and how deep it lies.
type explainedStep struct {
	result, number string
	step           scoring.Explanation
}

func myExplanations(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.ownResults(ctx, v)
	if err != nil {
		return exchange.Register{}, err
	}
	var steps []explainedStep
	for _, r := range all {
		told, _, err := s.explain(ctx, r)
		if err != nil {
			return exchange.Register{}, err
		}
		steps = append(steps, flattened(r.ID, "1", *told)...)
	}
	head := columns("result", "Mã kết quả", "step", "Bước", "label", "Nội dung", "formula", "Cách tính", "inputs", "Số liệu", "value", "Kết quả", "note", "Ghi chú", "cite", "Căn cứ")
	return tell("giai-thich", "Điểm được tính như thế nào", head, steps, stepRow), nil
}

// flattened lists a step and those below it, numbered 1, 1.1, 1.1.1 …
func flattened(result, number string, step scoring.Explanation) []explainedStep {
	all := []explainedStep{{result, number, step}}
	for i, below := range step.Steps {
		all = append(all, flattened(result, number+"."+strconv.Itoa(i+1), below)...)
	}
	return all
}

func stepRow(e explainedStep) []any {
	var inputs, cites []string
	for _, in := range e.step.Inputs {
		inputs = append(inputs, in.Name.Vi+": "+in.Shown.Vi)
	}
	for _, c := range e.step.Cite {
		cites = append(cites, c.Vi)
	}
	note := ""
	if e.step.Note != nil {
		note = e.step.Note.Vi
	}
	return []any{e.result, e.number, e.step.Label.Vi, e.step.Formula.Vi, strings.Join(inputs, "; "), e.step.Shown.Vi, note, strings.Join(cites, "; ")}
}

// pointsInWords writes the points of a form by criterion, in the order of their codes.
func pointsInWords(points map[string]scoring.Decimal) string {
	var texts []string
	for code, p := range points {
		texts = append(texts, code+": "+viet.Number(p.String()))
	}
	slices.Sort(texts)
	return strings.Join(texts, "; ")
}
