package scoring

// SubjectKind is the legal standing of the person evaluated; it decides which decree
// applies.
type SubjectKind string

const (
	Cadre          SubjectKind = "CADRE"           // cán bộ
	CivilServant   SubjectKind = "CIVIL_SERVANT"   // công chức
	PublicEmployee SubjectKind = "PUBLIC_EMPLOYEE" // viên chức
	ContractWorker SubjectKind = "CONTRACT_WORKER" // người lao động hợp đồng
)

// Values lists every subject kind.
func (SubjectKind) Values() []string {
	return []string{string(Cadre), string(CivilServant), string(PublicEmployee), string(ContractWorker)}
}

// PostRole is what a post makes of its holder within the unit.
type PostRole string

const (
	Head    PostRole = "HEAD"    // người đứng đầu
	Deputy  PostRole = "DEPUTY"  // cấp phó
	Staff   PostRole = "STAFF"   // không giữ chức vụ lãnh đạo, quản lý
	Support PostRole = "SUPPORT" // hỗ trợ, phục vụ
)

// Values lists every post role.
func (PostRole) Values() []string {
	return []string{string(Head), string(Deputy), string(Staff), string(Support)}
}

// Leads reports whether the role is scored by the leaders' formula (Art. 16.2).
func (r PostRole) Leads() bool { return r == Head || r == Deputy }

// PeriodKind is the length of an evaluation period.
type PeriodKind string

const (
	Month    PeriodKind = "MONTH"
	Quarter  PeriodKind = "QUARTER"
	HalfYear PeriodKind = "HALF_YEAR"
	Year     PeriodKind = "YEAR"
)

// Values lists every period kind.
func (PeriodKind) Values() []string {
	return []string{string(Month), string(Quarter), string(HalfYear), string(Year)}
}

// WorkKind says how a work item entered a person's load (Art. 18.1.d), and so whether
// it belongs to the assigned total.
type WorkKind string

const (
	Planned    WorkKind = "PLANNED"     // assigned in the plan: in the total and in the result
	Sudden     WorkKind = "SUDDEN"      // sudden or new work: outside the total, added to the result
	Received   WorkKind = "RECEIVED"    // taken over from another: outside the total, added to the result
	HandedOver WorkKind = "HANDED_OVER" // given up to another: stays in the total, never in the result
)

// Values lists every work kind.
func (WorkKind) Values() []string {
	return []string{string(Planned), string(Sudden), string(Received), string(HandedOver)}
}

// Band is the level a number of points falls into (Art. 20). For a month it is only
// the band of its points; the yearly rating is decided by a person.
type Band string

const (
	Excellent    Band = "EXCELLENT"     // hoàn thành xuất sắc nhiệm vụ
	Good         Band = "GOOD"          // hoàn thành tốt nhiệm vụ
	Completed    Band = "COMPLETED"     // hoàn thành nhiệm vụ
	NotCompleted Band = "NOT_COMPLETED" // không hoàn thành nhiệm vụ
)

// Values lists the bands from the highest to the lowest.
func (Band) Values() []string {
	return []string{string(Excellent), string(Good), string(Completed), string(NotCompleted)}
}

// Status says what a computation ended in. Only Scored carries a total of a month, quarter
// or half-year, and only Proposed the rating of a year; the others name what a person has
// to do, and are never read as zero.
type Status string

const (
	Scored           Status = "SCORED"
	Proposed         Status = "PROPOSED"          // a level of the year is proposed; a person decides (Art. 21)
	InsufficientData Status = "INSUFFICIENT_DATA" // nothing assigned, or facts are missing
	NeedsAuthority   Status = "NEEDS_AUTHORITY"   // the law gives no answer; the competent authority decides
	NoData           Status = "NO_DATA"           // a named person recorded, with a reason, that there is nothing to score
	NotRated         Status = "NOT_RATED"         // the law does not rate the person this year (Art. 11)
	Blocked          Status = "BLOCKED"           // something must be decided first (Arts. 9, 20.6)
)

// Values lists every status.
func (Status) Values() []string {
	return []string{string(Scored), string(Proposed), string(InsufficientData), string(NeedsAuthority), string(NoData),
		string(NotRated), string(Blocked)}
}
