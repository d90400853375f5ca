package exchange

import "github.com/congtam/congtam/scoring"

// words maps what officials write to a value; the words are compared as headings are,
// without diacritics, punctuation and brackets.
type words[T ~string] map[string]T

var unitKinds = words[scoring.UnitKind]{
	"cap tinh": scoring.Province, "tinh": scoring.Province, "ubnd tinh": scoring.Province, "uy ban nhan dan tinh": scoring.Province,
	"thanh pho truc thuoc trung uong": scoring.Province,

	"co quan chuyen mon cap tinh": scoring.Department, "so": scoring.Department, "so ban nganh": scoring.Department, "so va tuong duong": scoring.Department,

	"ubnd cap xa": scoring.Commune, "ubnd xa": scoring.Commune, "ubnd phuong": scoring.Commune, "ubnd dac khu": scoring.Commune, "cap xa": scoring.Commune,
	"xa": scoring.Commune, "phuong": scoring.Commune, "dac khu": scoring.Commune, "uy ban nhan dan cap xa": scoring.Commune, "xa phuong dac khu": scoring.Commune,
	"ubnd xa phuong dac khu": scoring.Commune, "uy ban nhan dan xa": scoring.Commune, "uy ban nhan dan phuong": scoring.Commune,

	"phong va tuong duong": scoring.Division, "phong": scoring.Division, "don vi cap phong": scoring.Division,

	"don vi su nghiep": scoring.PublicServiceUnit, "don vi su nghiep cong lap": scoring.PublicServiceUnit,

	"khac": scoring.OtherUnit,
}

var genders = words[Gender]{"nam": Male, "nu": Female}

var subjects = words[scoring.SubjectKind]{
	"can bo": scoring.Cadre, "cong chuc": scoring.CivilServant, "vien chuc": scoring.PublicEmployee,
	"hop dong lao dong": scoring.ContractWorker, "nguoi lao dong hop dong": scoring.ContractWorker,
	"lao dong hop dong": scoring.ContractWorker, "nguoi lao dong": scoring.ContractWorker, "hop dong": scoring.ContractWorker,
}

var roles = words[scoring.PostRole]{
	"nguoi dung dau": scoring.Head, "cap truong": scoring.Head,
	"cap pho": scoring.Deputy, "cap pho cua nguoi dung dau": scoring.Deputy,
	"cong chuc": scoring.Staff, "vien chuc": scoring.Staff, "chuyen vien": scoring.Staff,
	"cong chuc khong giu chuc vu lanh dao quan ly": scoring.Staff, "khong giu chuc vu lanh dao quan ly": scoring.Staff,
	"ho tro phuc vu": scoring.Support, "ho tro": scoring.Support, "phuc vu": scoring.Support, "nguoi lao dong": scoring.Support,
}

var workKinds = words[scoring.WorkKind]{
	"trong ke hoach": scoring.Planned, "theo ke hoach": scoring.Planned, "ke hoach": scoring.Planned,
	"dot xuat": scoring.Sudden, "phat sinh": scoring.Sudden, "dot xuat phat sinh": scoring.Sudden,
	"nhan them": scoring.Received, "nhan tu nguoi khac": scoring.Received,
	"chuyen nguoi khac": scoring.HandedOver, "chuyen cho nguoi khac": scoring.HandedOver,
}

// choose reads one of the words, or the name of the value itself; accepted is what the
// message offers. It returns "" when the cell is empty or says something else.
func choose[T ~string](rec *record, name string, known words[T], accepted string) T {
	c, ok := rec.value(name)
	if !ok {
		return ""
	}
	said := headingKey(c.text)
	if value, ok := known[said]; ok {
		return value
	}
	for _, value := range known {
		if headingKey(string(value)) == said {
			return value
		}
	}
	rec.fail(name, wrong(UnknownValue, "không hợp lệ; chỉ có %s.", "this is not valid; it must be %s.", accepted))
	return ""
}
