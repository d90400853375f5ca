package exchange

import (
	"math/big"
	"regexp"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// groups is the number of groups products are sorted into.
const groups = 5

// ReadCatalogue reads the products and checks each coefficient against the points.
func ReadCatalogue(b *Book, l Layout) (Catalogue, []Problem) {
	in, problems := newReader(b, l, CatalogueFile)
	if in == nil {
		return Catalogue{}, problems
	}
	var list Catalogue
	list.Agency, list.Title = agencyAndTitle(in.titles())
	section := ""
	in.isSection = (*record).taskAlone
	in.onSection = func(text string) { section = text }
	for rec := range in.records() {
		if product := readProduct(rec, section); !rec.bad {
			list.Rows = append(list.Rows, product)
		}
	}
	checkProducts(in, list.Rows)
	checkCoefficients(in, list.Rows)
	return list, in.report.sorted()
}

func agencyAndTitle(lines []string) (agency, title string) {
	if len(lines) == 0 {
		return "", ""
	}
	return lines[0], strings.Join(lines[1:], " ")
}

// taskAlone reports a section: a row with a task and nothing else but, at most, a
// number that is not a serial number.
func (rec *record) taskAlone() bool {
	for _, name := range []string{"Detail", "Output", "Group", "GroupMax", "Points", "Coefficient"} {
		if !rec.cell(name).empty() {
			return false
		}
	}
	number := strings.TrimSpace(rec.cell("Number").text)
	return number == "" || sectionNumber.MatchString(number)
}

func readProduct(rec *record, section string) ProductRow {
	product := ProductRow{
		Row:         rec.number,
		Number:      rec.name("Number", longestCode),
		Section:     section,
		Task:        rec.name("Task", longestText),
		Detail:      rec.text("Detail", longestText),
		Output:      rec.name("Output", longestName),
		Group:       rec.group(),
		GroupMax:    value(rec.amount("GroupMax")),
		Points:      value(rec.amount("Points")),
		Coefficient: value(rec.amount("Coefficient")),
		Note:        rec.text("Note", longestText),
	}
	product.Standard = viet.Fold(product.Note) == "san pham chuan"
	if !rec.bad && product.Points > product.GroupMax {
		rec.fail("Points", wrong(AboveGroupMax, "cao hơn khung điểm tối đa %[1]s của nhóm.",
			"more than the group's maximum of %[1]s.", vn(product.GroupMax)))
	}
	return product
}

// value unpacks a required number; the record is already bad when there is none.
func value(d *scoring.Decimal) scoring.Decimal {
	if d == nil {
		return 0
	}
	return *d
}

var groupText = regexp.MustCompile(`^(nhom )?([0-9]{1,2})$`)

func (rec *record) group() int {
	c, ok := rec.value("Group")
	if !ok {
		return 0
	}
	if parts := groupText.FindStringSubmatch(viet.Fold(c.text)); parts != nil {
		if n := int(parts[2][0] - '0'); len(parts[2]) == 1 && n >= 1 && n <= groups {
			return n
		}
	}
	rec.fail("Group", wrong(OutOfRange, "không hợp lệ; chỉ có Nhóm 1 đến Nhóm 5.", "this is not valid; there are only groups 1 to 5."))
	return 0
}

// checkProducts refuses the same product twice. Numbers may start again in each
// section, but not within one.
func checkProducts(in *reader, products []ProductRow) {
	names, numbers := make(map[string]int), make(map[string]int)
	for _, p := range products {
		checkDuplicate(in, names, viet.Fold(p.Task)+"\x00"+viet.Fold(p.Detail)+"\x00"+viet.Fold(p.Output), p.Row, "Task", p.Task)
		if p.Number != "" {
			checkDuplicate(in, numbers, p.Section+"\x00"+p.Number, p.Row, "Number", p.Number)
		}
	}
}

// checkCoefficients compares each coefficient with points divided by the points of the
// standard product, rounded to one decimal (handbook, Annex III).
func checkCoefficients(in *reader, products []ProductRow) {
	standard, ok := theStandard(in, products)
	if !ok {
		return
	}
	for _, p := range products {
		want := roundTo(big.NewRat(int64(p.Points), int64(standard.Points)), 1)
		if exactly(p.Coefficient).Cmp(want) != 0 {
			in.fail(p.Row, "Coefficient", vn(p.Coefficient), wrong(WrongCoefficient,
				"không khớp: %s / %s làm tròn 1 chữ số thập phân là %s.",
				"does not fit: %s / %s to 1 decimal is %s.", vn(p.Points), vn(standard.Points), vnRat(want)))
		}
	}
}

func theStandard(in *reader, products []ProductRow) (standard ProductRow, ok bool) {
	for _, p := range products {
		switch {
		case !p.Standard:
		case ok:
			in.fail(p.Row, "Note", p.Note, wrong(TwoStandards, "hàng %d đã là sản phẩm chuẩn; chỉ được có một.",
				"row %d is the standard product already; there can be only one.", standard.Row))
		case p.Points == 0:
			in.fail(p.Row, "Points", vn(p.Points), wrong(ZeroStandard, "sản phẩm chuẩn phải có điểm lớn hơn 0.",
				"the standard product must have more than 0 points."))
			return p, false
		default:
			standard, ok = p, true
		}
	}
	if !ok && len(products) > 0 {
		in.report.add(place{}.problem(wrong(NoStandard, "không có hàng nào ghi «Sản phẩm chuẩn» ở cột Ghi chú; hệ số chưa được đối chiếu.",
			"no row is marked «Sản phẩm chuẩn»; the coefficients were not checked."), true))
	}
	return standard, ok
}

func exactly(d scoring.Decimal) *big.Rat { return big.NewRat(int64(d), 1000) }

// vnRat writes a number with at most three decimals the Vietnamese way.
func vnRat(r *big.Rat) string {
	s := strings.TrimRight(strings.TrimRight(r.FloatString(3), "0"), ".")
	return viet.Number(s)
}
