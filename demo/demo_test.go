package demo

import (
	"reflect"
	"testing"
	"time"

	"github.com/congtam/congtam/scoring"
)

func TestALargerProvinceHoldsASmallerOne(t *testing.T) {
	t.Parallel()
	small, large := New(1), New(900)
	if len(large.People) < 900 || len(large.People) > 1000 {
		t.Errorf("900 people asked for, %d made", len(large.People))
	}
	if !reflect.DeepEqual(large.Units[:len(small.Units)], small.Units) {
		t.Error("the units of the smaller province are others in the larger one")
	}
	for i := range small.People {
		one, same := &small.People[i], &large.People[i]
		if one.Code != same.Code || one.Name != same.Name || !reflect.DeepEqual(one.Posts, same.Posts) {
			t.Fatalf("%s is %+v in the larger province, not %+v", one.Code, same, one)
		}
		for month := time.January; month <= time.December; month++ {
			if a, b := small.Month(one, month), large.Month(same, month); !reflect.DeepEqual(a, b) {
				t.Errorf("%s has another month %d in the larger province", one.Code, month)
			}
		}
	}
}

func TestWhoIsScoredHasSomebodyWhoFollowsUp(t *testing.T) {
	t.Parallel()
	p := New(500)
	for i := range p.People {
		someone := &p.People[i]
		for month := time.January; month <= time.December; month++ {
			m := p.Month(someone, month)
			if m.Form != nil && (m.By == "" || m.By == someone.Name) {
				t.Errorf("month %d of %s is followed up by %q", month, someone.Code, m.By)
			}
			if m.Form == nil && month <= LastClosed && m.held != nil && someone.Subject == scoring.CivilServant {
				t.Errorf("month %d of %s cannot be closed without a form", month, someone.Code)
			}
		}
	}
}

func TestNothingHappensAfterToday(t *testing.T) {
	t.Parallel()
	p, open, waiting := New(1), 0, 0
	for i := range p.People {
		for _, w := range p.Month(&p.People[i], time.December).Work {
			if len(w.Deliveries) == 0 {
				open++
			}
			for _, d := range w.Deliveries {
				if d.On >= Today {
					t.Errorf("%s is delivered on %s", w.ID, d.On)
				}
				if d.State == "REPORTED" {
					waiting++
				}
			}
		}
	}
	if open == 0 || waiting == 0 {
		t.Errorf("in December %d pieces of work are open and %d deliveries wait", open, waiting)
	}
}
