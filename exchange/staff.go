package exchange

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// ReadStaff reads the people and their posts.
func ReadStaff(b *Book, l Layout) ([]StaffRow, []Problem) {
	in, problems := newReader(b, l, StaffFile)
	if in == nil {
		return nil, problems
	}
	var staff []StaffRow
	for rec := range in.records() {
		if row := readStaff(rec); !rec.bad {
			staff = append(staff, row)
		}
	}
	for _, posts := range byPerson(staff) {
		// What follows from an error already named is not reported again.
		if !checkSamePerson(in, posts) && !checkSamePost(in, posts) {
			checkPrimaryPosts(in, posts)
		}
	}
	return staff, in.report.sorted()
}

func readStaff(rec *record) StaffRow {
	row := StaffRow{
		Row:       rec.number,
		Code:      rec.name("Code", longestCode),
		Name:      rec.name("Name", longestName),
		Gender:    choose(rec, "Gender", genders, "Nam; Nữ"),
		BirthDate: rec.day("BirthDate"),
		Subject:   choose(rec, "Subject", subjects, "Cán bộ; Công chức; Viên chức; Hợp đồng lao động"),
		Unit:      rec.name("Unit", longestCode),
		Title:     rec.name("Title", longestTitle),
		Role:      choose(rec, "Role", roles, "Người đứng đầu; Cấp phó; Công chức; Hỗ trợ, phục vụ"),
		Note:      rec.text("Note", longestText),
		Primary:   rec.primary(),
		PeerGroup: rec.name("PeerGroup", longestTitle),
	}
	row.From, row.To = rec.span()
	if !rec.bad && row.BirthDate != nil && row.From <= *row.BirthDate {
		rec.fail("BirthDate", wrong(DateOrder, "ngày sinh phải trước ngày bắt đầu giữ chức vụ (%[1]s).",
			"the date of birth must be before the first day in the post (%[1]s).", vnDay(row.From)))
	}
	return row
}

// span reads the first and the last day of a row.
func (rec *record) span() (from calendar.Date, to *calendar.Date) {
	first, to := rec.day("From"), rec.day("To")
	if first == nil {
		return 0, to
	}
	if to != nil && *to < *first {
		rec.fail("To", wrong(DateOrder, "trước ngày bắt đầu (%[1]s); hãy kiểm tra hai ngày.",
			"before the first day (%[1]s); please check both days.", vnDay(*first)))
	}
	return *first, to
}

// primary reads whether a post is the main one. The column may be headed "Kiêm nhiệm"
// or "Chính", so a mere mark means what the heading says; an empty cell is a main post.
func (rec *record) primary() bool {
	c, ok := rec.value("Primary")
	if !ok {
		return true
	}
	marksConcurrent := strings.Contains(headingKey(rec.in.columns["Primary"].Heading), "kiem nhiem")
	switch viet.Fold(c.text) {
	case "chinh", "vi tri chinh":
		return true
	case "kiem nhiem", "kiem":
		return false
	case "x", "co", "1", "true":
		return !marksConcurrent
	case "khong", "0", "false":
		return marksConcurrent
	}
	rec.fail("Primary", wrong(UnknownValue, "không hợp lệ; hãy ghi «Chính» hoặc «Kiêm nhiệm».",
		"this is not valid; please write «Chính» (main) or «Kiêm nhiệm» (concurrent)."))
	return true
}

// byPerson groups the posts of each person, people in the order of the file.
func byPerson(staff []StaffRow) [][]StaffRow {
	index := make(map[string]int)
	var groups [][]StaffRow
	for _, row := range staff {
		key := strings.ToLower(row.Code)
		i, ok := index[key]
		if !ok {
			i = len(groups)
			index[key], groups = i, append(groups, nil)
		}
		groups[i] = append(groups[i], row)
	}
	return groups
}

// checkSamePerson refuses one code for people who differ, and reports whether any do.
func checkSamePerson(in *reader, posts []StaffRow) (differ bool) {
	first := posts[0]
	for _, post := range posts[1:] {
		switch {
		case viet.Fold(post.Name) != viet.Fold(first.Name):
			in.fail(post.Row, "Name", post.Name, contradicts(first.Row))
		case post.BirthDate != nil && first.BirthDate != nil && *post.BirthDate != *first.BirthDate:
			in.fail(post.Row, "BirthDate", vnDay(*post.BirthDate), contradicts(first.Row))
		default:
			continue
		}
		differ = true
	}
	return differ
}

func contradicts(row int) *fault {
	return wrong(Contradiction, "khác với hàng %d dù cùng mã số; hãy kiểm tra mã số hoặc thông tin.",
		"differs from row %d, which has the same code; please check the code or the data.", row)
}

// checkSamePost refuses a post that is listed twice, and reports whether one is.
func checkSamePost(in *reader, posts []StaffRow) (twice bool) {
	seen := make(map[string]int)
	for _, post := range posts {
		key := post.Unit + "\x00" + viet.Fold(post.Title) + "\x00" + post.From.String()
		twice = checkDuplicate(in, seen, key, post.Row, "Code", post.Code) || twice
	}
	return twice
}

// checkPrimaryPosts refuses two main posts at the same time. One day in common is
// accepted: some lists end a post on the day the next begins, others the day before.
func checkPrimaryPosts(in *reader, posts []StaffRow) {
	var main []StaffRow
	for _, post := range posts {
		if post.Primary {
			main = append(main, post)
		}
	}
	slices.SortStableFunc(main, func(a, b StaffRow) int { return cmp.Compare(a.From, b.From) })
	for i := 1; i < len(main); i++ {
		before, post := main[i-1], main[i]
		if lastDay(before) > post.From && lastDay(post) > before.From || before.From == post.From {
			in.fail(post.Row, "Code", post.Code, wrong(TwoPrimaryPosts,
				"có hai vị trí chính cùng lúc (hàng %d và hàng %d); hãy ghi «Kiêm nhiệm» hoặc ngày kết thúc.",
				"two main posts at the same time (rows %d and %d); please mark one as concurrent or give its last day.",
				min(before.Row, post.Row), max(before.Row, post.Row)))
		}
		if lastDay(before) > lastDay(post) {
			main[i] = before // the longer one still runs when the next begins
		}
	}
}

func lastDay(post StaffRow) calendar.Date {
	if post.To == nil {
		return math.MaxInt32
	}
	return *post.To
}
