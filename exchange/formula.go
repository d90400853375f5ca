package exchange

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

// simpleFormula is G7/5, G7*H7 or ROUND(G7/H7,1): what the forms hold. Anything else
// is left to the program that made the file.
var simpleFormula = regexp.MustCompile(`^=(?:ROUND\()?(` + operand + `)([*/])(` + operand + `)(?:,([0-3])\))?$`)

const operand = `\$?[A-Z]{1,2}\$?[0-9]{1,7}|[0-9]{1,9}(?:\.[0-9]{1,6})?`

// computed gives the value of a formula that was saved without one, by a program that
// does not calculate.
func (rec *record) computed(name string, c cell) (cell, bool) {
	if r := rec.compute(c.formula); r != nil {
		c.kind, c.text, c.formula = numberCell, r.FloatString(12), ""
		return c, true
	}
	rec.fail(name, wrong(FormulaNoValue, "công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại, hoặc nhập giá trị.",
		"the formula has no saved result; please open and save the file with Excel, or enter the value."))
	return cell{}, false
}

func (rec *record) compute(formula string) *big.Rat {
	formula = strings.ToUpper(strings.ReplaceAll(formula, " ", ""))
	parts := simpleFormula.FindStringSubmatch(formula)
	if parts == nil || strings.Contains(formula, "ROUND(") != (parts[4] != "") {
		return nil
	}
	a, b := rec.operand(parts[1]), rec.operand(parts[3])
	if a == nil || b == nil || parts[2] == "/" && b.Sign() == 0 {
		return nil
	}
	r := new(big.Rat)
	if parts[2] == "*" {
		r.Mul(a, b)
	} else {
		r.Quo(a, b)
	}
	if parts[4] != "" {
		places, _ := strconv.Atoi(parts[4])
		r = roundTo(r, places)
	}
	return r
}

// operand is a number or a number cell of the same row: other rows are not at hand.
func (rec *record) operand(s string) *big.Rat {
	if s[0] >= '0' && s[0] <= '9' {
		r, _ := new(big.Rat).SetString(s)
		return r
	}
	ref := strings.ReplaceAll(s, "$", "")
	if strings.TrimLeft(ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != strconv.Itoa(rec.number) {
		return nil
	}
	n, bad := parseNumber(rec.at(columnIndex(ref)))
	if bad != nil {
		return nil
	}
	return n.rat
}
