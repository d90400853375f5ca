package calendar

import (
	_ "embed"
	"fmt"
	"sync"
	"time"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

//go:embed vietnam.yaml
var vietnamYAML []byte

// Vietnam returns the calendar of the State sector built into the program.
var Vietnam = sync.OnceValue(func() *Table {
	t, err := ParseTable("vietnam.yaml", vietnamYAML)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return t
})

// Table says which days are worked. Saturdays and Sundays are off unless listed as
// make-up days, every other day is worked unless listed as off.
type Table struct {
	id    string
	days  map[Date]Kind
	years map[int]YearStatus
}

// Kind is what a listed day is.
type Kind string

const (
	Off    Kind = "OFF"     // a weekday on which offices are closed
	MakeUp Kind = "MAKE_UP" // a weekend day worked in exchange
)

// Values lists every kind.
func (Kind) Values() []string { return []string{string(Off), string(MakeUp)} }

// YearStatus says how far the days of a year can be relied on.
type YearStatus string

const (
	Decided     YearStatus = "DECIDED"
	Provisional YearStatus = "PROVISIONAL" // some announcements are still missing
	Unlisted    YearStatus = "UNLISTED"    // only weekends are known
)

// Values lists every year status a file may state.
func (YearStatus) Values() []string { return []string{string(Decided), string(Provisional)} }

type tableFile struct {
	ID    string `yaml:"id"`
	Title struct {
		Vi string `yaml:"vi"`
		En string `yaml:"en"`
	} `yaml:"title"`
	Years []struct {
		Year   int        `yaml:"year"`
		Status YearStatus `yaml:"status"`
	} `yaml:"years"`
	Days []listedDay `yaml:"days"`
}

type listedDay struct {
	Day       Date      `yaml:"day"`
	Kind      Kind      `yaml:"kind"`
	Reason    string    `yaml:"reason"`
	Source    string    `yaml:"source"`
	Certainty certainty `yaml:"certainty"`
}

type certainty string

func (certainty) Values() []string { return []string{"CONFIRMED", "UNCONFIRMED"} }

// ParseTable reads a calendar file. Errors name file, line, column and text; a day
// listed twice, or listed as what it already is (a Sunday as off), is refused.
func ParseTable(file string, text []byte) (*Table, error) {
	var f tableFile
	if err := strictyaml.Decode(file, text, &f); err != nil {
		return nil, err
	}
	t := &Table{id: f.ID, days: make(map[Date]Kind, len(f.Days)), years: map[int]YearStatus{}}
	for _, y := range f.Years {
		t.years[y.Year] = y.Status
	}
	for _, d := range f.Days {
		if err := t.list(d); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return t, nil
}

func (t *Table) list(d listedDay) error {
	if _, twice := t.days[d.Day]; twice {
		return fmt.Errorf("%s is listed twice", d.Day)
	}
	if weekend(d.Day) == (d.Kind == Off) {
		return fmt.Errorf("%s is a %s and cannot be listed as %s", d.Day, d.Day.Weekday(), d.Kind)
	}
	t.days[d.Day] = d.Kind
	return nil
}

// ID names the edition of the table, for the record of a computation that used it.
func (t *Table) ID() string { return t.id }

// Status says how far the days of a year can be relied on.
func (t *Table) Status(year int) YearStatus {
	if s, ok := t.years[year]; ok {
		return s
	}
	return Unlisted
}

func weekend(d Date) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}
