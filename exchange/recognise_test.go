package exchange

import (
	"strings"
	"testing"
)

func TestMergedHeadings(t *testing.T) {
	rows := table{"SỞ NỘI VỤ", "THÁNG 11 NĂM 2026",
		"TT|Mã số|Nội dung nhiệm vụ|Thời hạn|Số lượng||||Hệ số|Loại giao việc",
		"||||Giao|Giao quy đổi|Hoàn thành|Hoàn thành quy đổi||",
		"(1)|(2)|(3)|(4)|(5)|(6)=(5)x(9)|(7)|(8)|(9)|(10)",
		"1|A|Việc|15/11/2026|5|13,5|4|10,8|2,7|Đột xuất"}
	for _, b := range []*Book{rows.xlsx(t), rows.csv(t, ';')} {
		l, problems := b.Recognise(WorkFile)
		if len(problems) > 0 || l.HeaderRow != 4 || l.column("Accepted").Letter != "G" || l.column(acceptedConverted).Heading != "Số lượng Hoàn thành quy đổi" {
			t.Fatalf("layout %+v\n%s", l, details(problems))
		}
		work, problems := ReadWork(b, l)
		if len(problems) > 0 || len(work.Rows) != 1 || *work.Rows[0].Accepted != dec("4") || work.Rows[0].Row != 6 {
			t.Errorf("work %+v\n%s", work, details(problems))
		}
	}
}

func TestGuessedHeadingsAreNotExact(t *testing.T) {
	b := table{"Mã đơn vị hành chính (*)|Tên đơn vị|Loại|Mã đơn vị cấp trên|Từ ngày (dd/mm/yyyy)"}.xlsx(t)
	l, problems := b.Recognise(UnitsFile)
	if c := l.column("Code"); len(problems) > 0 || c == nil || c.Exact || c.Letter != "A" {
		t.Errorf("layout %+v", l)
	}
	if c := l.column("From"); c == nil || !c.Exact {
		t.Errorf("from %+v", c)
	}
}

func TestApply(t *testing.T) {
	b := table{"X|Y|Loại|Z|W", "A|Sở A|Sở||01/03/2025"}.xlsx(t)
	if _, problems := b.Recognise(UnitsFile); !Blocking(problems) {
		t.Fatal("recognised")
	}
	l, problems := b.Apply(UnitsFile, map[string]string{"Code": "A", "Name": "b", "Parent": "D", "From": "E", "To": ""})
	if len(problems) > 0 || len(l.Missing) > 0 {
		t.Fatalf("layout %+v\n%s", l, details(problems))
	}
	rows, problems := ReadUnits(b, l)
	if len(rows) != 1 || rows[0].Name != "Sở A" || len(problems) > 0 {
		t.Errorf("rows %+v\n%s", rows, details(problems))
	}
}

func TestApplyRefuses(t *testing.T) {
	b := openFile(t, "to-chuc.xlsx")
	for name, c := range map[string]struct {
		correction map[string]string
		want       string
	}{
		"nothing":          {nil, ""},
		"unknown field":    {map[string]string{"Salary": "A"}, "2 BAD_CORRECTION"},
		"no such column":   {map[string]string{"To": "Z"}, "2 BAD_CORRECTION"},
		"no column at all": {map[string]string{"To": "?"}, "2 BAD_CORRECTION"},
		"used twice":       {map[string]string{"To": "E", "From": "E"}, "2 BAD_CORRECTION"},
		"required taken":   {map[string]string{"To": "E"}, "2 MISSING_COLUMN"},
		"required removed": {map[string]string{"Code": ""}, "2 MISSING_COLUMN"},
	} {
		_, problems := b.Apply(UnitsFile, c.correction)
		if got := brief(problems); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestSuggest(t *testing.T) {
	var known []string
	for _, p := range realProducts() {
		known = append(known, p.Task)
	}
	for in, want := range map[string]string{
		"Soạn VB tham gia ý kiến với đơn vị chủ trì": "Tham gia ý kiến với đơn vị chủ trì",
		"tham gia y kien voi don vi chu tri":         "Tham gia ý kiến với đơn vị chủ trì",
		"Trả lời kiến nghị của người dân":            "Trả lời kiến nghị của người dân/doanh nghiệp",
		"BC tổng hợp công tác chuyên môn":            "Báo cáo tổng hợp về công tác chuyên môn",
		"Soạn thảo VB hành chính":                    "Soạn thảo văn bản hành chính",
	} {
		got := Suggest(in, known)
		if len(got) == 0 || got[0].Name != want {
			t.Errorf("%q: %v, want %q first", in, got, want)
		}
	}
	if got := Suggest("tham gia ý kiến với đơn vị chủ trì", known); got[0].Score != fullScore {
		t.Errorf("the same name scores %d", got[0].Score)
	}
	if got := Suggest("Lái xe", known); len(got) > 0 {
		t.Errorf("nothing alike gives %v", got)
	}
	if Suggest("", known) != nil || Suggest("…", []string{"", "…"}) != nil {
		t.Error("an empty name gives suggestions")
	}
	if got := Suggest("báo cáo", []string{"Báo cáo B", "Báo cáo A", "Báo cáo B"}); len(got) != 2 || !strings.HasSuffix(got[0].Name, "A") {
		t.Errorf("ties %v", got)
	}
}
