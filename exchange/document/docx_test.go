package document_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"
)

type wordFile interface {
	DOCX(made time.Time) ([]byte, error)
}

var (
	tags  = regexp.MustCompile(`<[^>]*>`)
	ended = regexp.MustCompile(`</w:p>|<w:br/>`)
)

// docx opens a filled template: every part must be well-formed. It returns the text, a
// line for every paragraph.
func docx(t *testing.T, name string, d wordFile) string {
	t.Helper()
	content, err := d.DOCX(made)
	if err != nil {
		t.Fatal(err)
	}
	save(t, name+".docx", content)
	in, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	var body string
	for _, f := range in.File {
		part := partOf(t, f)
		wellFormed(t, f.Name, part)
		if f.Name == "word/document.xml" {
			body = string(part)
		}
	}
	text := tags.ReplaceAllString(ended.ReplaceAllString(body, "\n"), "")
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&apos;", "'", "&amp;", "&").Replace(text)
}

func partOf(t *testing.T, f *zip.File) []byte {
	t.Helper()
	r, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	part, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return part
}

func wellFormed(t *testing.T, name string, part []byte) {
	t.Helper()
	for d := xml.NewDecoder(bytes.NewReader(part)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
}

func TestTheWordFormsSayWhatTheyAreGiven(t *testing.T) {
	text := docx(t, "mau-01", form01())
	says(t, "Form 01", text, "SỞ NỘI VỤ\n", "(Kỳ theo dõi, đánh giá: tháng 11 năm 2026)", "Họ và tên: Nguyễn Thị Ngọc Ánh\n",
		"II\nNăng lực chuyên môn", "2\nKhả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao thường xuyên, đột xuất\n2,5\n2,25\n", "Tổng cộng\n30\n28,5\n",
		"3. Tổng điểm theo dõi, đánh giá công chức: 90,71 điểm", "Đồng Nai, ngày 28 tháng 11 năm 2026", "I.2. Ý thức kỷ luật, kỷ cương trong thực thi công vụ\n4,5\n4\n",
		"2,7\n3\n8,1\n3\n8,1\n10/11/2026\n11/11/2026\n1\n", "Tổng cộng\n16,8\n15,06\n")
	empty(t, text)
	if strings.Contains(text, "Đánh giá đối với công chức lãnh đạo") {
		t.Error("the form of a person who leads nobody has a part on leaders")
	}

	text = docx(t, "mau-02", form02())
	says(t, "Form 02", text, "Năm 2026\n", "7\n\nNghỉ thai sản từ ngày 01/7/2026 đến ngày 31/7/2026\n8\n88,40\n", "☒ Hoàn thành xuất sắc nhiệm vụ\n☐ Hoàn thành tốt nhiệm vụ\n",
		"☐ Hoàn thành xuất sắc nhiệm vụ\n☒ Hoàn thành tốt nhiệm vụ\n", "Biểu dương trong hội nghị")
	empty(t, text)
}

func empty(t *testing.T, text string) {
	t.Helper()
	if i := strings.Index(text, "{{"); i >= 0 {
		t.Errorf("a placeholder is left: %s", text[i:])
	}
}

func TestAFormWithoutWorkHasNoAnnex(t *testing.T) {
	f := form01()
	f.Work = nil
	f.Criteria[0].Criteria[1].Confirmed = f.Criteria[0].Criteria[1].Self
	f.General = nil
	text := docx(t, "mau-01-khong-phu-luc", f)
	empty(t, text)
	says(t, "the form", text, "1. Điểm tiêu chí chung: ………")
	if strings.Contains(text, "PHỤ LỤC") {
		t.Error("there is an annex with nothing in it")
	}
}

// What people write is text and nothing else, in every place of the form.
func TestWhatPeopleWriteStaysText(t *testing.T) {
	const odd = `<w:t>A & B</w:t> "c" {{7*7}} {{person.name}}`
	f := form01()
	f.Person.Name, f.Strengths, f.Work[0].Content = odd, "dòng một\ndòng hai\x01", odd
	text := docx(t, "mau-01-la", f)
	says(t, "Form 01", text, "Họ và tên: "+odd+"\n", "1\n"+odd+"\n1\n5\n", "4. Ưu điểm: dòng một\ndòng hai\n")
}
