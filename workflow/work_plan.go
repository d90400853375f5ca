package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/workproduct"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// NewWork asks to assign work (Art. 18.1).
type NewWork struct {
	Person      string
	Product     *string
	Content     string
	Kind        scoring.WorkKind
	Coefficient *scoring.Decimal
	AssignedQty scoring.Decimal
	DueOn       calendar.Date
}

// AssignmentLine is one line of work to assign: what would be written, or why it cannot be.
type AssignmentLine struct {
	Row         int // place in what was asked, from 1
	Work        NewWork
	Person      *ent.Person // nil when the viewer sees nobody of that name
	Coefficient scoring.Decimal
	Output      string
	CopiedFrom  *string // the item of the earlier month
	Problem     *Error
	held        *ent.Post
	content     string
	groupID     *string
	takenFrom   *string
	handedWith  string
}

// Content is what is to be done.
func (l AssignmentLine) Content() string { return l.Work.Content }

// AssignedQty is the quantity.
func (l AssignmentLine) AssignedQty() scoring.Decimal { return l.Work.AssignedQty }

// DueOn is the deadline.
func (l AssignmentLine) DueOn() calendar.Date { return l.Work.DueOn }

// InCatalogue reports whether the line is a product of the catalogue.
func (l AssignmentLine) InCatalogue() bool { return l.Work.Product != nil }

// AssignmentPlan is work to assign, line by line; all of it is assigned or none.
type AssignmentPlan struct {
	Lines    []AssignmentLine
	LeftOut  int // lines that are there already
	Assigned []*ent.WorkItem
}

// ProblemCount is how many lines cannot be assigned.
func (p *AssignmentPlan) ProblemCount() int {
	n := 0
	for _, l := range p.Lines {
		if l.Problem != nil {
			n++
		}
	}
	return n
}

// planner holds what lines of work are checked against, read in three statements.
type planner struct {
	service   *Service
	directory *Directory
	posts     map[string]*ent.Post // by person: the primary post of today, or the last one
	products  map[string]*ent.WorkProduct
	months    map[string]string // "2026-11" → identifier of the period
}

func (s *Service) planner(ctx context.Context, works []NewWork) (*planner, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	p := &planner{service: s, directory: d}
	persons, products := namedIn(works)
	if p.posts, err = s.postsOf(ctx, persons); err != nil {
		return nil, err
	}
	found, err := s.store.WorkProduct.Query().Where(workproduct.IDIn(products...)).All(ctx)
	if err != nil {
		return nil, err
	}
	p.products = map[string]*ent.WorkProduct{}
	for _, one := range found {
		p.products[one.ID] = one
	}
	p.months, err = s.months(ctx)
	return p, err
}

func namedIn(works []NewWork) (persons, products []string) {
	for _, w := range works {
		persons = append(persons, w.Person)
		if w.Product != nil {
			products = append(products, *w.Product)
		}
	}
	return persons, products
}

// postsOf returns for each person the primary post of today, or the last one held.
func (s *Service) postsOf(ctx context.Context, persons []string) (map[string]*ent.Post, error) {
	held, err := s.store.Post.Query().Where(post.PersonIDIn(persons...), post.Primary(true)).WithPerson().
		Order(ent.Asc(post.FieldValidFrom)).All(ctx)
	byPerson := map[string]*ent.Post{}
	for _, p := range held {
		if known := byPerson[p.PersonID]; known == nil || !holds(known.ValidFrom, known.ValidTo, s.Today()) {
			byPerson[p.PersonID] = p
		}
	}
	return byPerson, err
}

func (s *Service) months(ctx context.Context) (map[string]string, error) {
	found, err := s.store.Period.Query().Where(period.KindEQ(scoring.Month)).All(ctx)
	byName := map[string]string{}
	for _, p := range found {
		byName[monthName(p.Year, p.Number)] = p.ID
	}
	return byName, err
}

func monthName(year, month int) string { return fmt.Sprintf("%04d-%02d", year, month) }

// line checks one line of work and fills in what the registers know of it.
func (p *planner) line(ctx context.Context, row int, in NewWork) AssignmentLine {
	l := AssignmentLine{Row: row, Work: in, held: p.posts[in.Person]}
	if l.held == nil {
		l.Problem = notFound().At("person")
		return l
	}
	l.Person = l.held.Edges.Person
	for _, check := range []func(context.Context, *AssignmentLine) *Error{p.mayAssign, p.written, p.inCatalogue, p.inTime} {
		if l.Problem = check(ctx, &l); l.Problem != nil {
			return l
		}
	}
	return l
}

func (p *planner) mayAssign(ctx context.Context, l *AssignmentLine) *Error {
	if !access.Allowed(ctx, access.AssignWork, p.directory.target(l.held)) {
		return refusal(access.From(ctx), access.AssignWork, p.directory.target(l.held)).At("person")
	}
	return nil
}

const maxQty = scoring.Decimal(10_000_000) // ten thousand units of a product in a month

// written checks what was typed: work must say what is to be done, how much, and what it
// is worth (Art. 18.1.b).
func (p *planner) written(_ context.Context, l *AssignmentLine) *Error {
	in, err := l.Work, error(nil)
	switch {
	case strings.TrimSpace(in.Content) == "":
		return invalid("content", "Hãy ghi nội dung công việc.", "Say what is to be done.").Under(art + "Điều 18 khoản 1 điểm b")
	case in.AssignedQty <= 0 || in.AssignedQty > maxQty:
		return invalid("assignedQty", "Số lượng phải lớn hơn 0 và không quá 10.000.", "The quantity must be above 0 and at most 10,000.")
	case in.Product == nil && (in.Coefficient == nil || *in.Coefficient <= 0 || *in.Coefficient > maxQty):
		return invalid("coefficient", "Việc ngoài danh mục cần hệ số quy đổi lớn hơn 0.",
			"Work outside the catalogue needs a coefficient above 0.").Under(art + "Điều 13 khoản 3")
	}
	if l.content, err = viet.Clean(in.Content); err != nil {
		return invalid("content", "Nội dung có ký tự không hợp lệ.", "The content has characters that are not allowed.")
	}
	return nil
}

// inCatalogue takes coefficient and output of the product in the catalogue of the
// person's agency, or those given for work outside it.
func (p *planner) inCatalogue(_ context.Context, l *AssignmentLine) *Error {
	in := l.Work
	if in.Product == nil {
		l.Coefficient = *in.Coefficient
		return nil
	}
	product, agency := p.products[*in.Product], p.directory.Agency(l.held.UnitID)
	if product == nil || agency == nil || product.AgencyID != agency.ID || !holds(product.ValidFrom, product.ValidTo, in.DueOn) {
		return invalid("product", "Sản phẩm này không có trong danh mục của cơ quan vào ngày đến hạn.",
			"The product is not in the agency's catalogue on the day it is due.")
	}
	l.Coefficient, l.Output = product.Coefficient, product.Output
	return nil
}

// inTime refuses a deadline that is far away or in a month that the agency has closed.
func (p *planner) inTime(_ context.Context, l *AssignmentLine) *Error {
	year, month, problem := p.service.monthOfDeadline(l.Work.DueOn)
	if problem != nil {
		return problem
	}
	if id, open := p.months[monthName(year, month)]; open && p.directory.Frozen(id, l.held.UnitID) {
		return closedPeriod().At("dueOn")
	}
	return nil
}
