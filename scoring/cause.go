package scoring

import "strconv"

// ProtectedInnovation is the kind of a cause that lies in authorised innovation; every other
// one is objective. Its code is also that of the note which cites the acts.
const ProtectedInnovation = "PROTECTED_INNOVATION"

// Cause is what excuses a delay or a failed assessment, as the competent level confirmed it:
// an objective cause (Art. 14.2.b, 14.2.c), or authorised innovation (Decree 73/2023; Law
// 80/2025, Art. 34).
type Cause struct {
	Ref         string `json:"ref"`            // id of the source record
	Kind        string `json:"kind,omitempty"` // ProtectedInnovation, or empty
	Text        string `json:"text"`           // what the person claimed
	ClaimedBy   string `json:"claimedBy"`      // name
	ConfirmedBy string `json:"confirmedBy"`    // name
	Document    string `json:"document"`       // number of the confirming document
	Days        int    `json:"days,omitempty"`
	Failures    int    `json:"failures,omitempty"`
}

func (c Cause) excusedDays() int     { return c.Days }
func (c Cause) excusedFailures() int { return c.Failures }

// label names the cause, who claimed it, who confirmed it and by what.
func (c Cause) label() string {
	return c.Text + " – " + c.ClaimedBy + "; " + c.ConfirmedBy + " xác nhận, " + c.Document
}

// excuses lists what is excused, cause by cause where the causes are on record.
func (it *Item) excuses(total int, of func(Cause) int) []Input {
	if total == 0 {
		return nil
	}
	if len(it.Causes) == 0 {
		return []Input{{Name: inExcused, Value: strconv.Itoa(total)}}
	}
	var inputs []Input
	for _, c := range it.Causes {
		if n := of(c); n > 0 {
			inputs = append(inputs, Input{Name: inExcused, Value: strconv.Itoa(n), Ref: c.Ref})
		}
	}
	return inputs
}

// protection is the note of a step in which authorised innovation excuses something, "" for none.
func (it *Item) protection(of func(Cause) int) string {
	for _, c := range it.Causes {
		if c.Kind == ProtectedInnovation && of(c) > 0 {
			return ProtectedInnovation
		}
	}
	return ""
}
