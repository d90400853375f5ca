package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/unitplace"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring/calendar"
)

// tree is the organisation while a file is read: what is there and what the file adds.
type tree struct {
	byCode map[string]*ent.Unit
	next   map[string]int // last number given below a path
}

func newTree(units []*ent.Unit) *tree {
	t := &tree{byCode: map[string]*ent.Unit{}, next: map[string]int{}}
	for _, u := range units {
		t.byCode[u.Code] = u
		t.taken(u.Path)
	}
	return t
}

func (t *tree) taken(path string) {
	above, n := path[:len(path)-4], 0
	_, _ = fmt.Sscanf(path[len(path)-4:], "%04d", &n)
	t.next[above] = max(t.next[above], n)
}

const maxSiblings, maxDepth = 9998, 20

// below gives the next free path below another.
func (t *tree) below(above string) (string, bool) {
	t.next[above]++
	return above + fmt.Sprintf("%04d", t.next[above]), t.next[above] <= maxSiblings && len(above) < 4*maxDepth-4
}

// planUnits compares the organisation file with the register.
func (p *importPlan) planUnits(ctx, all context.Context, client *ent.Client, rows []exchange.UnitRow) error {
	p.rows = len(rows)
	t := newTree(p.directory.Units())
	places, err := client.UnitPlace.Query().All(all)
	if err != nil {
		return err
	}
	current := map[string]*ent.UnitPlace{}
	for _, place := range places {
		t.taken(place.Path) // a place somebody left is never given to another: old lists know units by it
		if place.ValidTo == nil {
			current[place.UnitID] = place
		}
	}
	for _, row := range parentsFirst(rows) {
		p.planUnit(ctx, t, current, row)
	}
	return nil
}

// parentsFirst orders rows so that a unit comes after the unit above it, where the file
// holds both.
func parentsFirst(rows []exchange.UnitRow) []exchange.UnitRow {
	byCode := map[string]exchange.UnitRow{}
	for _, r := range rows {
		byCode[r.Code] = r
	}
	var ordered []exchange.UnitRow
	seen := map[string]bool{}
	var visit func(r exchange.UnitRow)
	visit = func(r exchange.UnitRow) {
		if seen[r.Code] {
			return
		}
		seen[r.Code] = true
		if above, ok := byCode[r.Parent]; ok {
			visit(above)
		}
		ordered = append(ordered, r)
	}
	for _, r := range rows {
		visit(r)
	}
	return ordered
}

func (p *importPlan) planUnit(ctx context.Context, t *tree, places map[string]*ent.UnitPlace, row exchange.UnitRow) {
	above := t.byCode[row.Parent]
	abovePath := ""
	if row.Parent != "" {
		if above == nil {
			p.fail(row.Row, "Parent", row.Parent, "UNKNOWN_UNIT", "không có đơn vị mang mã «"+row.Parent+"».", "there is no unit with this code.")
			return
		}
		abovePath = above.Path
	}
	known := t.byCode[row.Code]
	if !p.may(ctx, row.Row, "Code", pathOr(known, abovePath)) {
		return
	}
	if known == nil {
		p.newUnit(t, above, abovePath, row)
		return
	}
	if sameParent(known, above) {
		p.changeUnit(t, known, row)
		return
	}
	if p.may(ctx, row.Row, "Code", abovePath) {
		p.moveUnit(t, places[known.ID], known, above, abovePath, row)
	}
}

func pathOr(u *ent.Unit, otherwise string) string {
	if u != nil {
		return u.Path
	}
	return otherwise
}

func sameParent(u, above *ent.Unit) bool {
	if u.ParentID == nil || above == nil {
		return u.ParentID == nil && above == nil
	}
	return *u.ParentID == above.ID
}

func (p *importPlan) newUnit(t *tree, above *ent.Unit, abovePath string, row exchange.UnitRow) {
	path, ok := t.below(abovePath)
	if !ok {
		p.fail(row.Row, "Parent", row.Parent, "TREE_TOO_LARGE", "cây tổ chức quá sâu hoặc quá rộng.", "the organisation is too deep or too wide.")
		return
	}
	u := &ent.Unit{ID: newID("un"), Code: row.Code, Name: row.Name, Kind: row.Kind, Path: path, ValidFrom: row.From, ValidTo: row.To}
	if above != nil {
		u.ParentID = &above.ID
	}
	t.byCode[row.Code] = u
	p.create(func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.Unit.Create().SetID(u.ID).SetCode(u.Code).SetName(u.Name).SetKind(u.Kind).SetNillableParentID(u.ParentID).
			SetPath(path).SetValidFrom(row.From).SetNillableValidTo(row.To).Exec(ctx); err != nil {
			return err
		}
		if err := p.made(ctx, tx, ent.TypeUnit, u.ID); err != nil {
			return err
		}
		return p.newPlace(ctx, tx, u, row.From)
	})
}

func (p *importPlan) newPlace(ctx context.Context, tx *ent.Tx, u *ent.Unit, from calendar.Date) error {
	place, err := tx.UnitPlace.Create().SetUnitID(u.ID).SetNillableParentID(u.ParentID).SetPath(u.Path).SetValidFrom(from).Save(ctx)
	if err != nil {
		return err
	}
	return p.made(ctx, tx, ent.TypeUnitPlace, place.ID)
}

func (p *importPlan) changeUnit(t *tree, known *ent.Unit, row exchange.UnitRow) {
	if known.Name == row.Name && known.Kind == row.Kind && sameDay(known.ValidTo, row.To) {
		return
	}
	p.update(func(ctx context.Context, tx *ent.Tx) error {
		u := tx.Unit.UpdateOne(known).SetName(row.Name).SetKind(row.Kind).SetNillableValidTo(row.To).AddVersion(1)
		if row.To == nil {
			u.ClearValidTo()
		}
		changed, err := u.Save(ctx)
		if err != nil {
			return err
		}
		return p.changed(ctx, tx, ent.TypeUnit, known.ID, known, changed.Version)
	})
}

// moveUnit puts a unit with its subtree below another from the row's first day on. The
// earlier place ends the day before and stays on record.
func (p *importPlan) moveUnit(t *tree, place *ent.UnitPlace, known, above *ent.Unit, abovePath string, row exchange.UnitRow) {
	if strings.HasPrefix(abovePath, known.Path) {
		p.fail(row.Row, "Parent", row.Parent, "UNIT_CYCLE", "đơn vị không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình.", "a unit cannot be below itself.")
		return
	}
	if place == nil || row.From <= place.ValidFrom {
		p.fail(row.Row, "From", row.From.String(), "MOVE_WITHOUT_DATE",
			"đơn vị đổi cấp trên: «Từ ngày» phải là ngày chuyển, sau ngày bắt đầu ở đơn vị cũ.",
			"the unit moves: its first day must be the day of the move, after it began at its present place.")
		return
	}
	path, ok := t.below(abovePath)
	if !ok {
		p.fail(row.Row, "Parent", row.Parent, "TREE_TOO_LARGE", "cây tổ chức quá sâu hoặc quá rộng.", "the organisation is too deep or too wide.")
		return
	}
	var parent *string
	if above != nil {
		parent = &above.ID
	}
	old := known.Path
	subtree := []*ent.Unit{}
	for _, u := range t.byCode {
		if u != known && strings.HasPrefix(u.Path, old) {
			subtree = append(subtree, u)
		}
	}
	t.move(known, parent, path)
	p.update(func(ctx context.Context, tx *ent.Tx) error {
		if err := p.replace(ctx, tx, known, parent, path, row); err != nil {
			return err
		}
		return p.carry(ctx, tx, subtree, old, path, row.From)
	})
}

// move lets the rows that follow see a unit with its subtree where it will stand.
func (t *tree) move(u *ent.Unit, parent *string, path string) {
	for code, one := range t.byCode {
		if !strings.HasPrefix(one.Path, u.Path) {
			continue
		}
		moved := *one
		moved.Path = path + strings.TrimPrefix(one.Path, u.Path)
		if one == u {
			moved.ParentID = parent
		}
		t.byCode[code] = &moved
	}
}

func (p *importPlan) replace(ctx context.Context, tx *ent.Tx, u *ent.Unit, parent *string, path string, row exchange.UnitRow) error {
	up := tx.Unit.UpdateOne(u).SetName(row.Name).SetKind(row.Kind).SetPath(path).AddVersion(1)
	if parent == nil {
		up.ClearParent()
	} else {
		up.SetParentID(*parent)
	}
	moved, err := up.Save(ctx)
	if err != nil {
		return err
	}
	if err := p.changed(ctx, tx, ent.TypeUnit, u.ID, u, moved.Version); err != nil {
		return err
	}
	return p.stand(ctx, tx, moved, row.From)
}

// stand keeps where a unit stands from a day on. The earlier place ends the day before and
// stays on record; one that began no earlier, as of a unit that has just come along with the
// unit above it, is corrected.
func (p *importPlan) stand(ctx context.Context, tx *ent.Tx, u *ent.Unit, from calendar.Date) error {
	place, err := tx.UnitPlace.Query().Where(unitplace.UnitID(u.ID), unitplace.ValidToIsNil()).Only(ctx)
	if err != nil {
		return err
	}
	up := tx.UnitPlace.UpdateOne(place).AddVersion(1)
	begun := place.ValidFrom < from
	if begun {
		up.SetValidTo(from - 1)
	} else {
		up.SetPath(u.Path)
		assign(u.ParentID, up.SetParentID, up.ClearParentID)
	}
	changed, err := up.Save(ctx)
	if err != nil {
		return err
	}
	if err := p.changed(ctx, tx, ent.TypeUnitPlace, place.ID, place, changed.Version); err != nil || !begun {
		return err
	}
	return p.newPlace(ctx, tx, u, from)
}

// carry moves the units below along.
func (p *importPlan) carry(ctx context.Context, tx *ent.Tx, subtree []*ent.Unit, old, path string, from calendar.Date) error {
	for _, u := range subtree {
		moved, err := tx.Unit.UpdateOne(u).SetPath(path + strings.TrimPrefix(u.Path, old)).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		if err := p.changed(ctx, tx, ent.TypeUnit, u.ID, u, moved.Version); err != nil {
			return err
		}
		if err := p.stand(ctx, tx, moved, from); err != nil {
			return err
		}
	}
	return nil
}

func sameDay(a, b *calendar.Date) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
