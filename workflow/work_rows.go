package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/workproduct"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// WorkRow is a line of a manager's grid, as it comes out of a spreadsheet: people and
// products by name.
type WorkRow struct {
	Person      string // staff code, or full name where only one person in sight has it
	Content     string // name of a product of the catalogue, or work outside it
	Kind        scoring.WorkKind
	Coefficient *scoring.Decimal // only for work outside the catalogue
	AssignedQty scoring.Decimal
	DueOn       calendar.Date
}

// AssignRows assigns the rows of a grid, all or none; every row that cannot be assigned
// says why.
func (s *Service) AssignRows(ctx context.Context, rows []WorkRow, dryRun bool) (*AssignmentPlan, error) {
	people, err := s.peopleNamed(ctx, rows)
	if err != nil {
		return nil, err
	}
	products, err := s.productsNamed(ctx, rows)
	if err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	works := make([]NewWork, len(rows))
	for i, r := range rows {
		works[i] = NewWork{Content: r.Content, Kind: r.Kind, Coefficient: r.Coefficient, AssignedQty: r.AssignedQty, DueOn: r.DueOn}
		if held := people[strings.TrimSpace(r.Person)]; held != nil {
			works[i].Person = held.PersonID
			works[i].Product = productOn(products, d.Agency(held.UnitID), r)
		}
	}
	plan, err := s.planWork(ctx, works)
	if err != nil {
		return nil, err
	}
	for i := range plan.Lines {
		checkNames(&plan.Lines[i], rows[i])
	}
	return s.assignPlan(ctx, plan, dryRun, "")
}

// checkNames says what is wrong with the names of a row, in place of a bare “not found”.
func checkNames(l *AssignmentLine, r WorkRow) {
	switch {
	case l.Person == nil:
		l.Problem = invalid("person", fmt.Sprintf("Không có (hoặc có nhiều hơn một) người là «%s» trong phạm vi bạn quản lý; hãy ghi mã cán bộ.", r.Person),
			fmt.Sprintf("Nobody, or more than one person, in your charge is “%s”; please give the staff code.", r.Person))
	case l.Problem == nil && l.Work.Product != nil && r.Coefficient != nil && *r.Coefficient != l.Coefficient:
		l.Problem = invalid("coefficient", fmt.Sprintf("Hệ số trong danh mục là %s.", viet.Number(l.Coefficient.String())),
			fmt.Sprintf("The catalogue says %s.", l.Coefficient)).Under(art + "Điều 13 khoản 1 điểm c")
	}
}

// peopleNamed finds the people whom rows name by code or by full name. A name that two
// people bear means nobody.
func (s *Service) peopleNamed(ctx context.Context, rows []WorkRow) (map[string]*ent.Post, error) {
	var names, codes []string
	for _, r := range rows {
		name := strings.TrimSpace(r.Person)
		names, codes = append(names, viet.NFC(name)), append(codes, strings.ToUpper(name), name)
	}
	held, err := s.store.Post.Query().Where(post.Primary(true), inForce(s.Today()),
		post.HasPersonWith(person.Or(person.CodeIn(codes...), person.FullNameIn(names...)))).WithPerson().All(ctx)
	found := map[string]*ent.Post{}
	for _, p := range held {
		if _, twice := found[p.Edges.Person.FullName]; twice {
			found[p.Edges.Person.FullName] = nil
		} else {
			found[p.Edges.Person.FullName] = p
		}
	}
	for _, p := range held {
		found[p.Edges.Person.Code], found[strings.ToLower(p.Edges.Person.Code)] = p, p
	}
	return found, err
}

// productsNamed finds the products that rows name, diacritics aside.
func (s *Service) productsNamed(ctx context.Context, rows []WorkRow) ([]*ent.WorkProduct, error) {
	var names []string
	for _, r := range rows {
		names = append(names, viet.Fold(r.Content))
	}
	return s.store.WorkProduct.Query().Where(workproduct.NameFoldedIn(names...)).All(ctx)
}

// productOn returns the product of that name in the agency's catalogue on the day the row
// is due; nil for work outside the catalogue.
func productOn(products []*ent.WorkProduct, agency *ent.Unit, r WorkRow) *string {
	for _, p := range products {
		if agency != nil && p.AgencyID == agency.ID && p.NameFolded == viet.Fold(r.Content) && holds(p.ValidFrom, p.ValidTo, r.DueOn) {
			return &p.ID
		}
	}
	return nil
}

// staffOf lists the primary posts of today in a unit's subtree.
func (s *Service) staffOf(ctx context.Context, unitID string) ([]*ent.Post, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	if d.Unit(unitID) == nil {
		return nil, notFound().At("unit")
	}
	return s.store.Post.Query().Where(post.Primary(true), inForce(s.Today()),
		post.HasUnitWith(unit.PathHasPrefix(d.Path(unitID)))).All(ctx)
}
