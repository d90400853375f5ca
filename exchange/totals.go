package exchange

import (
	"math/big"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// oneDecimal is how far a figure rounded to one decimal may be from its exact value.
var oneDecimal = big.NewRat(5, 100)

// checkConverted warns when a converted quantity is not quantity times coefficient.
// It is shown to the user but never used: the product is computed again from its
// factors.
func checkConverted(rec *record, name string, quantity, coefficient *scoring.Decimal) {
	if quantity == nil || coefficient == nil || rec.cell(name).empty() {
		return
	}
	stated, ok := rec.exact(name)
	if !ok {
		return
	}
	if want := product(*quantity, *coefficient); !near(stated.rat, want) {
		rec.warn(name, wrong(WrongConversion, "không bằng %s × %s = %s; hệ thống sẽ tính lại.",
			"is not %s × %s = %s; it will be computed again.", vn(*quantity), vn(*coefficient), vnRat(want)))
	}
}

func product(a, b scoring.Decimal) *big.Rat { return new(big.Rat).Mul(exactly(a), exactly(b)) }

// near accepts the exact figure and any rounding to one decimal or more.
func near(a, b *big.Rat) bool {
	diff := new(big.Rat).Sub(a, b)
	return diff.Abs(diff).Cmp(oneDecimal) <= 0
}

// totals adds up the quantity columns, over the whole table and since the last total
// row: a table of many people may have a total for each.
type totals struct {
	in    *reader
	all   map[string]*big.Rat
	part  map[string]*big.Rat
	blind bool // a row could not be read, so no sum is known
}

var totalled = []string{"Assigned", assignedConverted, "Accepted", acceptedConverted}

func newTotals(in *reader) *totals {
	return &totals{in: in, all: zeros(), part: zeros()}
}

func zeros() map[string]*big.Rat {
	sums := make(map[string]*big.Rat, len(totalled))
	for _, name := range totalled {
		sums[name] = new(big.Rat)
	}
	return sums
}

func (t *totals) add(rec *record, row WorkRow) {
	t.blind = t.blind || rec.bad
	t.addTo(row.Assigned, row.Coefficient, "Assigned", assignedConverted)
	t.addTo(row.Accepted, row.Coefficient, "Accepted", acceptedConverted)
}

func (t *totals) addTo(quantity, coefficient *scoring.Decimal, plain, converted string) {
	if quantity == nil {
		return
	}
	for _, sums := range []map[string]*big.Rat{t.all, t.part} {
		sums[plain].Add(sums[plain], exactly(*quantity))
		if coefficient != nil {
			sums[converted].Add(sums[converted], product(*quantity, *coefficient))
		}
	}
}

// check compares a total row with the sums. The row itself is never imported, so a
// difference is a warning: the table and its total tell different stories.
func (t *totals) check(rec *record) {
	if t.blind {
		return
	}
	if rec.percentRow() {
		t.checkPercent(rec)
		return
	}
	for _, name := range totalled {
		t.checkSum(rec, name)
	}
	t.part = zeros()
}

func (t *totals) checkSum(rec *record, name string) {
	c := rec.cell(name)
	if c.empty() {
		return
	}
	stated, bad := parseNumber(c)
	if bad != nil {
		rec.warn(name, bad)
		return
	}
	if !near(stated.rat, t.all[name]) && !near(stated.rat, t.part[name]) {
		rec.warn(name, wrong(WrongTotal, "tổng không khớp; các hàng cộng lại là %[1]s.",
			"the total does not fit; the rows add up to %[1]s.", vnRat(roundTo(t.all[name], 3))))
	}
}

func (rec *record) percentRow() bool {
	for _, c := range rec.cells {
		if isPercentRow(viet.Fold(c.text)) {
			return true
		}
	}
	return false
}

// checkPercent compares the stated share with accepted over assigned, both converted.
// It may be written 89,6% or, under a heading in percent, 89,6.
func (t *totals) checkPercent(rec *record) {
	c := rec.cell(acceptedConverted)
	if c.empty() || t.all[assignedConverted].Sign() == 0 {
		return
	}
	stated, bad := parseNumber(c)
	if bad != nil {
		rec.warn(acceptedConverted, bad)
		return
	}
	hundred := big.NewRat(100, 1)
	share := new(big.Rat).Quo(t.all[acceptedConverted], t.all[assignedConverted])
	share.Mul(share, hundred)
	percent := stated.rat
	if stated.percent {
		percent = new(big.Rat).Mul(stated.rat, hundred)
	}
	fraction := new(big.Rat).Mul(stated.rat, hundred)
	if !near(percent, share) && !near(fraction, share) {
		rec.warn(acceptedConverted, wrong(WrongTotal, "tỷ lệ không khớp; tính từ các hàng là %[1]s%%.",
			"the percentage does not fit; from the rows it is %[1]s%%.", vnRat(roundTo(share, 1))))
	}
}
