package demo

import (
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Case is a special case of the law with the person in whom it occurs.
type Case struct {
	Code   string     // of the person
	From   time.Month // first month in which it shows
	To     time.Month // last month
	Vector string     // codes of the list of vectors it plays; "" for none
	Text   string     // what happens
	Points string     // total of every month of the span, with two places; "" where there is none, or others decide it
	apply  func(*builder, *Person)
}

// Cases lists the special cases of the province.
var Cases = slices.Concat(edges, together, beyond, leaders, careers, ratings, limits, employees)

// cases plays every case on its person. It takes nothing by chance: the province stays the
// same whatever its size.
func (b *builder) cases() {
	people := map[string]*Person{}
	for i := range b.province.People {
		people[b.province.People[i].Code] = &b.province.People[i]
	}
	for _, c := range Cases {
		c.apply(b, people[c.Code])
	}
	for _, d := range disciplines {
		d.apply(b, people[d.person])
	}
	for _, a := range attestations {
		people[a.person].Attested = append(people[a.person].Attested, a.fact)
	}
	b.province.Cases = conclusions
}

// plays lets somebody's months from one to another go as a case wants them.
func plays(from, to time.Month, play func(*Month)) func(*builder, *Person) {
	return func(_ *builder, someone *Person) {
		someone.scenes = append(someone.scenes, scene{from, to, play})
	}
}

// allYear lets every month go the same way.
func allYear(play func(*Month)) func(*builder, *Person) { return plays(spring, today, play) }

func on(month time.Month, day int) calendar.Date { return calendar.On(Year, month, day) }

// leave records a time away from work.
func leave(kind string, from, to calendar.Date) func(*builder, *Person) {
	return func(_ *builder, someone *Person) {
		someone.Leaves = append(someone.Leaves, Leave{kind, from, to, "Quyết định nghỉ số 15/QĐ-SNV"})
	}
}

// moves ends the present post the day before and begins another.
func moves(from calendar.Date, next Post) func(*builder, *Person) {
	return func(_ *builder, someone *Person) {
		last, end := &someone.Posts[len(someone.Posts)-1], from-1
		last.To = &end
		next.From, next.Primary = from, true
		someone.Posts = append(someone.Posts, next)
	}
}

// stays keeps the old post beside the new one, no longer as the primary one.
func stays(note string) func(*builder, *Person) {
	return func(_ *builder, someone *Person) {
		last := someone.Posts[len(someone.Posts)-1]
		kept := someone.Posts[len(someone.Posts)-2]
		kept.From, kept.To, kept.Primary, kept.Note = last.From, nil, false, note
		someone.Posts = append(someone.Posts, kept)
	}
}

func all(steps ...func(*builder, *Person)) func(*builder, *Person) {
	return func(b *builder, someone *Person) {
		for _, step := range steps {
			step(b, someone)
		}
	}
}

// officer is a post without leadership in a department.
func officer(unit string) Post {
	return Post{Unit: unit, Title: departments.officer, PeerGroup: departments.officer + " " + departments.group, Role: scoring.Staff}
}
