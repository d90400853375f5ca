package exchange

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// UnitRow is one unit of the organisation list. Row is its 1-based sheet row, as in
// every row type.
type UnitRow struct {
	Row    int
	Code   string
	Name   string
	Kind   scoring.UnitKind
	Parent string // code of the unit above; empty for a unit at the top
	From   calendar.Date
	To     *calendar.Date // nil while the unit exists
}

// StaffRow is one post held by one person; a person with two posts has two rows.
type StaffRow struct {
	Row       int
	Code      string
	Name      string
	Gender    Gender         // empty when not stated
	BirthDate *calendar.Date // nil when not stated
	Subject   scoring.SubjectKind
	Unit      string // code of the unit
	Title     string
	Role      scoring.PostRole
	From      calendar.Date
	To        *calendar.Date // nil while the post is held
	Note      string         // free text for a person to resolve; never parsed
	Primary   bool           // false for a concurrent post; true unless the file says otherwise
	PeerGroup string         // empty when not stated
}

// Catalogue is a list of products and their conversion to the standard product.
type Catalogue struct {
	Agency string // first title line, as written
	Title  string // the other title lines
	Rows   []ProductRow
}

// ProductRow is one product of the catalogue.
type ProductRow struct {
	Row         int
	Number      string // as numbered in the file; empty when not numbered
	Section     string // heading above the row; empty when there is none
	Task        string // nhiệm vụ
	Detail      string // công việc chi tiết
	Output      string // sản phẩm đầu ra
	Group       int    // 1 to 5
	GroupMax    scoring.Decimal
	Points      scoring.Decimal
	Coefficient scoring.Decimal
	Standard    bool // the product all others are converted to
	Note        string
}

// Work is one month of assigned work.
type Work struct {
	Year, Month int    // from the title ("THÁNG 11 NĂM 2026"); both 0 when it states none
	Agency      string // from the first title line, before the dash
	Division    string // from the first title line, after the dash; may be empty
	Title       string // the other title lines
	Rows        []WorkRow
}

// WorkRow is one work item of one person. Quantities are in products and may be
// fractions (0.8 of a report).
type WorkRow struct {
	Row               int
	Code              string // of the person
	Name              string
	Content           string
	Due               calendar.Date
	Output            string
	Coefficient       *scoring.Decimal // nil when not stated
	Assigned          *scoring.Decimal // nil when not stated (sudden or received work only)
	Accepted          *scoring.Decimal // nil while nothing is accepted: not zero
	Delivered         *calendar.Date
	FailedAssessments *int
	ObjectiveCause    string // free text for a person to resolve; never parsed
	Kind              scoring.WorkKind
	Note              string
}
