package viet

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"  Đỗ   Thị Ước ":          "do thi uoc",
		norm.NFD.String("Nguyễn"):  "nguyen",
		"H'Hen Niê Kdăm":           "h'hen nie kdam",
		"Sản phẩm/công\nviệc":      "san pham/cong viec",
		"Kră Ƀ":                    "kra ƀ",
		"ＡＢ\u00a0Ｃ":                "ab c",
		"":                         "",
		" \t ":                     "",
		"TỔNG CỘNG":                "tong cong",
		"Điểm tỷ lệ phần trăm (%)": "diem ty le phan tram (%)",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCleanAccepts(t *testing.T) {
	for in, want := range map[string]string{
		norm.NFD.String("Đặng Ẩn"):  "Đặng Ẩn",
		"  Lê \t Văn\r\n\u00a0 Út ": "Lê Văn Út",
		"Kră\u200b Ê\ufeffban":      "Kră Êban",
		"":                          "",
	} {
		if got, err := Clean(in); err != nil || got != want {
			t.Errorf("Clean(%q) = %q, %v, want %q", in, got, err, want)
		}
	}
}

func TestCleanRefuses(t *testing.T) {
	for _, in := range []string{"a\x00b", "a\x07", "a\x7f", "\u202eabc", "a\u2066", "\xff", "a\ufffe", "\ue000"} {
		if got, err := Clean(in); err == nil {
			t.Errorf("Clean(%q) = %q, want an error", in, got)
		}
	}
}

func TestNameKeyOrdersGivenNames(t *testing.T) {
	want := strings.Fields("An Ánh Ăn Ân Ẩn Dũng Đức H'Hen Kră Niê Út Ước Yến")
	got := shuffled(want)
	slices.SortFunc(got, byKey)
	if !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

func TestNameKeyOrdersByGivenThenFamilyThenMiddle(t *testing.T) {
	want := []string{
		"An", "Đỗ An", "Nguyễn An", "Nguyễn Thị An", "Nguyễn Văn An",
		norm.NFD.String("Đỗ Văn Ánh"), "Lê Thị Ánh", "Trần Bà", "Trần Bả", "Trần Bã", "Trần Bá", "Trần Bạ",
		"Hồ Xuân Y",
	}
	got := shuffled(want)
	slices.SortFunc(got, byKey)
	if !slices.Equal(got, want) {
		t.Errorf("order %q, want %q", got, want)
	}
}

func TestNameKeyIgnoresFormCaseAndSpaces(t *testing.T) {
	for _, name := range []string{"Nguyễn Thị Ẩn", "Y Kră Êban", "H'Hen Niê", "Trần Nặng"} {
		for _, same := range []string{norm.NFD.String(name), strings.ToUpper(name), "  " + strings.ReplaceAll(name, " ", "   ")} {
			if NameKey(same) != NameKey(name) {
				t.Errorf("key of %q differs from that of %q", same, name)
			}
		}
	}
}

// The order of single given names must be that of the Vietnamese collation, which the
// web application uses.
func TestNameKeyAgreesWithCollation(t *testing.T) {
	names := strings.Fields("An Án Àn Ản Ãn Ạn Anh Ánh Ăn Ắn Ân Ấn Ẩn Bình Bính Châu Chi Dung Dũng Duy Đan Đào Đạt Đức " +
		"Em Êm Giang Hà Hạ Hoa Hòa Hoà Huệ Khánh Lan Lán Linh Mai My Mỹ Nga Ngà Oanh Ông Ơn Phúc Quý Sơn Tâm Tấm " +
		"Thu Thư Thủ Út Uyên Ước Vân Xuân Ý Yên Yến")
	c := collate.New(language.Vietnamese)
	for _, a := range names {
		for _, b := range names {
			want := c.CompareString(a, b)
			if want != 0 && byKey(a, b) != want {
				t.Errorf("%s and %s: %d, want %d", a, b, byKey(a, b), want)
			}
		}
	}
}

func TestNameKeyIsBounded(t *testing.T) {
	long := strings.Repeat("Ẩ", 5000)
	for _, name := range []string{"", " ", "…", "李小龙", long, strings.Repeat(long+" ", 3)} {
		if n := len(NameKey(name)); n > MaxNameKey {
			t.Errorf("key of a name of %d bytes has %d bytes", len(name), n)
		}
	}
}

func FuzzNameKey(f *testing.F) {
	f.Add("Nguyễn Văn An")
	f.Add("H'Hen Niê\x00\xff")
	f.Fuzz(func(t *testing.T, name string) {
		key := NameKey(name)
		if len(key) > MaxNameKey || strings.Trim(key, "0123456789abcdef") != "" || key != NameKey(name) {
			t.Errorf("key of %q is %q", name, key)
		}
	})
}

func byKey(a, b string) int { return strings.Compare(NameKey(a), NameKey(b)) }

func shuffled(names []string) []string {
	got := slices.Clone(names)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
	return got
}
