package scoring

import "strconv"

// Cause is an objective cause that the competent level confirmed, with what it excuses
// (Art. 14.2.b, 14.2.c).
type Cause struct {
	Ref         string `json:"ref"`         // id of the source record
	Text        string `json:"text"`        // what the person claimed
	ClaimedBy   string `json:"claimedBy"`   // name
	ConfirmedBy string `json:"confirmedBy"` // name
	Document    string `json:"document"`    // number of the confirming document
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
