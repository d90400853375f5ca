package exchange

import (
	"slices"
	"strings"
)

// How long texts may be, in characters.
const (
	longestCode  = 50
	longestName  = 300
	longestTitle = 200
	longestText  = 2000
)

// ReadUnits reads the units of the organisation. Rows with an error are left out; with
// any error nothing may be imported (see Blocking). The same holds for every Read
// function.
func ReadUnits(b *Book, l Layout) ([]UnitRow, []Problem) {
	in, problems := newReader(b, l, UnitsFile)
	if in == nil {
		return nil, problems
	}
	var units []UnitRow
	for rec := range in.records() {
		if unit := readUnit(rec); !rec.bad {
			units = append(units, unit)
		}
	}
	checkUnitCodes(in, units)
	checkUnitCycles(in, units)
	return units, in.report.sorted()
}

func readUnit(rec *record) UnitRow {
	unit := UnitRow{
		Row:    rec.number,
		Code:   rec.name("Code", longestCode),
		Name:   rec.name("Name", longestName),
		Parent: rec.name("Parent", longestCode),
		Kind: choose(rec, "Kind", unitKinds, "Cấp tỉnh; Cơ quan chuyên môn cấp tỉnh; UBND cấp xã; "+
			"Phòng và tương đương; Đơn vị sự nghiệp; Khác"),
	}
	unit.From, unit.To = rec.span()
	return unit
}

func checkUnitCodes(in *reader, units []UnitRow) {
	seen := make(map[string]int)
	for _, unit := range units {
		checkDuplicate(in, seen, unit.Code, unit.Row, "Code", unit.Code)
	}
}

// checkDuplicate names both rows of a key that occurs twice, and reports whether it does. Keys that differ only in
// the case of letters are the same key: nobody keeps two such codes on purpose.
func checkDuplicate(in *reader, seen map[string]int, key string, row int, name, value string) bool {
	key = strings.ToLower(key)
	first, twice := seen[key]
	if !twice {
		seen[key] = row
		return false
	}
	in.fail(row, name, value, wrong(Duplicate, "trùng với hàng %d; mỗi mục chỉ ghi một lần.",
		"the same as row %d; each item may be listed only once.", first))
	return true
}

// checkUnitCycles reports every unit that would stand above itself, with the chain.
// Parents that are not in the file are the caller's concern.
func checkUnitCycles(in *reader, units []UnitRow) {
	byCode := make(map[string]UnitRow, len(units))
	for _, unit := range units {
		byCode[strings.ToLower(unit.Code)] = unit
	}
	cleared := make(map[string]bool)
	for _, unit := range units {
		if chain := climb(byCode, cleared, unit); chain != nil {
			in.fail(unit.Row, "Parent", unit.Parent, wrong(UnitCycle,
				"đơn vị là cấp trên của chính mình: %[1]s; hãy sửa mã đơn vị cấp trên.",
				"the unit is above itself: %[1]s; please correct the unit above.", strings.Join(chain, " → ")))
		}
	}
}

// climb follows the parents from a unit. It returns the chain when that comes back to
// a unit on it; every unit passed is cleared, so that each cycle is reported once.
func climb(byCode map[string]UnitRow, cleared map[string]bool, unit UnitRow) []string {
	var path []string
	position := make(map[string]int)
	defer func() {
		for _, code := range path {
			cleared[code] = true
		}
	}()
	for at := strings.ToLower(unit.Code); ; {
		if start, again := position[at]; again {
			return written(byCode, append(slices.Clone(path[start:]), at))
		}
		here, ok := byCode[at]
		if !ok || cleared[at] {
			return nil
		}
		position[at], path = len(path), append(path, at)
		at = strings.ToLower(here.Parent)
	}
}

// written gives back the codes as the file has them.
func written(byCode map[string]UnitRow, keys []string) []string {
	codes := make([]string, len(keys))
	for i, key := range keys {
		codes[i] = byCode[key].Code
	}
	return codes
}
