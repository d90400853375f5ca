package scoring

import "slices"

func (c *checker) items(items []Item) {
	seen := make(map[string]bool, len(items))
	for i := range items {
		it := &items[i]
		field := "items." + it.Ref
		if it.Ref == "" || seen[it.Ref] {
			c.refuse(field, ruleWork, "Mỗi công việc phải có một mã riêng, không trùng.",
				"Every work item needs an id of its own.")
		}
		seen[it.Ref] = true
		c.quantities(field, it)
		c.delivery(field, it)
		c.faults(field, it)
	}
}

func (c *checker) quantities(field string, it *Item) {
	if _, known := c.ruleset.policy.kinds[it.Kind]; !known {
		c.refuse(field+".kind", ruleWork, "Loại công việc không có trong bộ tiêu chí.",
			"The ruleset does not know this kind of work.")
	}
	if it.Coefficient <= 0 {
		c.refuse(field+".coefficient", ruleGK, "Hệ số quy đổi phải lớn hơn 0.",
			"The conversion coefficient must be above zero.")
	}
	if it.Assigned <= 0 {
		c.refuse(field+".assigned", ruleGK, "Số lượng giao phải lớn hơn 0.",
			"The quantity assigned must be above zero.")
	}
	if it.Accepted < 0 || it.Accepted > it.Assigned {
		c.refuse(field+".accepted", ruleHK,
			"Số lượng nghiệm thu phải từ 0 đến số lượng giao; phần vượt ghi là công việc đột xuất.",
			"The quantity accepted must be from 0 to the quantity assigned; a surplus is entered as sudden work.")
	}
}

func (c *checker) delivery(field string, it *Item) {
	if it.Accepted > 0 && it.Delivered == nil {
		c.refuse(field+".delivered", ruleLate, "Công việc đã nghiệm thu phải có ngày hoàn thành.",
			"Accepted work needs its day of delivery.")
	}
	if it.Kind == HandedOver && it.Accepted > 0 {
		c.refuse(field+".accepted", string(HandedOver), "Công việc đã chuyển giao không tính vào kết quả của người chuyển.",
			"Work handed over does not count in the result of the person who gave it up.")
	}
}

func (c *checker) faults(field string, it *Item) {
	if it.FailedAssessments < 0 || it.ExcusedFailures < 0 || it.ExcusedFailures > it.FailedAssessments {
		c.refuse(field+".failedAssessments", ruleHKQ,
			"Số lần chưa đạt và số lần được miễn không hợp lệ.",
			"Failed assessments, or those excused, are not possible numbers.")
	}
	if it.ExcusedDays < 0 {
		c.refuse(field+".excusedDays", ruleLate, "Số ngày chậm được miễn không được âm.",
			"Excused days of lateness cannot be negative.")
	}
	c.causes(field, it)
}

// causes holds the confirmed causes against what is excused.
func (c *checker) causes(field string, it *Item) {
	days, failures := 0, 0
	for _, cause := range it.Causes {
		days, failures = days+cause.Days, failures+cause.Failures
	}
	if len(it.Causes) > 0 && (days != it.ExcusedDays || failures != it.ExcusedFailures) {
		c.refuse(field+".causes", ruleWork, "Các nguyên nhân khách quan không khớp với phần được miễn trừ.",
			"The objective causes do not add up to what is excused.")
	}
}

func (c *checker) leader(l *LeaderFacts) {
	seen := make(map[string]bool, len(l.Subordinates))
	for _, s := range l.Subordinates {
		if seen[s.Ref] || (s.Status == Scored) != (s.Total != nil) {
			c.refuse("leader.subordinates."+s.Ref, ruleUnitResult,
				"Mỗi công chức thuộc quyền chỉ ghi một lần, có điểm khi và chỉ khi đã chấm.",
				"Each civil servant under the leader appears once, with points if and only if scored.")
		}
		seen[s.Ref] = true
	}
	c.judgement("leader.unitResult", ruleUnitResult, l.UnitResult)
	c.judgement("leader.organising", ruleOrganising, l.Organising)
	c.judgement("leader.unity", ruleUnity, l.Unity)
	if l.UnitResult != nil && l.UnitResult.Document == "" {
		c.refuse("leader.unitResult.document", ruleUnitResult, "Phải ghi số văn bản của cấp có thẩm quyền.",
			"The number of the authority's document is required.")
	}
}

func (c *checker) judgement(field, rule string, j *Judgement) {
	if j == nil {
		return
	}
	if j.Ratio == nil || !slices.Contains(c.ruleset.policy.judged[rule], *j.Ratio) {
		c.refuse(field+".ratio", rule, "Tỷ lệ không có trong các mức của tiêu chí.",
			"The ratio is not one the criterion provides.")
	}
	if j.Reason == "" {
		c.refuse(field+".reason", rule, "Phải ghi lý do.", "A reason is required.")
	}
}
