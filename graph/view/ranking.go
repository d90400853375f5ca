package view

import (
	"slices"

	"entgo.io/contrib/entgql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/store"
)

// RankingRow is a line of a published board.
type RankingRow struct{ *ent.BoardRow }

// ID is the identifier of the result.
func (r RankingRow) ID() string { return r.ResultID }

// PersonID is the identifier of the person.
func (r RankingRow) PersonID() string { return r.BoardRow.PersonID }

// PeerGroupName is nil for people without a group.
func (r RankingRow) PeerGroupName() *string {
	if r.BoardRow.PeerGroupName == "" {
		return nil
	}
	return &r.BoardRow.PeerGroupName
}

// RankingEdge is a line with its place.
type RankingEdge struct {
	Node   *RankingRow
	Cursor entgql.Cursor[string]
}

// RankingConnection is a page of a ranking. Count is called only when asked for.
type RankingConnection struct {
	Edges    []*RankingEdge
	PageInfo *entgql.PageInfo[string]
	Count    func() (int, error)
}

// BandCount is how many people are in a band.
type BandCount struct {
	Band  scoring.Band
	Count int
}

// HistogramBar is how many people have from From to under To points.
type HistogramBar struct{ From, To, Count int }

// Distribution is how the points of a list are spread.
type Distribution struct {
	Headcount int
	Scored    int
	Mean      *scoring.Points
	Median    *scoring.Points
	Bands     []BandCount
	Ratings   []BandCount
	Unscored  []StatusCount
	Histogram []HistogramBar
}

const histogramStep = 5

// monthly are the statuses without points that a month knows; they are listed even where
// nobody has them.
var monthly = []scoring.Status{scoring.InsufficientData, scoring.NeedsAuthority, scoring.NoData}

// Spread sums up how the points of a list are spread; it expects them in ascending order,
// as the store returns them.
func Spread(rows []store.Spread) *Distribution {
	d := &Distribution{}
	bands, ratings, unscored, bars := map[scoring.Band]int{}, map[scoring.Band]int{}, map[scoring.Status]int{}, [100 / histogramStep]int{}
	var sum int64
	var scored []store.Spread
	for _, r := range rows {
		d.Headcount += r.Count
		if r.Rating != "" {
			ratings[r.Rating] += r.Count
		}
		if !r.Scored {
			unscored[r.Status] += r.Count
			continue
		}
		d.Scored += r.Count
		sum += int64(r.Total) * int64(r.Count)
		bands[r.Band] += r.Count
		bars[min(int(r.Total)/100/histogramStep, len(bars)-1)] += r.Count
		scored = append(scored, r)
	}
	if d.Scored > 0 {
		mean := scoring.NewFraction(sum, 100*int64(d.Scored)).Points()
		d.Mean, d.Median = &mean, median(scored, d.Scored)
	}
	for _, b := range scoring.Band("").Values() {
		d.Bands = append(d.Bands, BandCount{scoring.Band(b), bands[scoring.Band(b)]})
		if len(ratings) > 0 {
			d.Ratings = append(d.Ratings, BandCount{scoring.Band(b), ratings[scoring.Band(b)]})
		}
	}
	for _, s := range scoring.Status("").Values() {
		if n := unscored[scoring.Status(s)]; n > 0 || slices.Contains(monthly, scoring.Status(s)) {
			d.Unscored = append(d.Unscored, StatusCount{scoring.Status(s), unscored[scoring.Status(s)]})
		}
	}
	for i, n := range bars {
		d.Histogram = append(d.Histogram, HistogramBar{i * histogramStep, (i + 1) * histogramStep, n})
	}
	return d
}

// median is the middle total, or the mean of the two in the middle.
func median(rows []store.Spread, n int) *scoring.Points {
	at := func(place int) scoring.Points {
		for _, r := range rows {
			if place -= r.Count; place < 0 {
				return r.Total
			}
		}
		return 0
	}
	m := scoring.NewFraction(int64(at((n-1)/2)+at(n/2)), 200).Points()
	return &m
}

// UnitDistribution is how the points of the people of a unit are spread.
type UnitDistribution struct {
	Unit         *ent.Unit
	Distribution *Distribution
}
