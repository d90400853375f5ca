package workflow

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/year"
)

// rated is what a policy makes of a person in a period longer than a month, and what the
// cap makes of that.
type rated struct {
	Status    scoring.Status
	Mean      *scoring.Fraction
	Band      *scoring.Band
	BeforeCap *scoring.Band
	Rating    *scoring.Band
	Outcome   *excellence.Outcome
	Notes     []string
	Trace     scoring.Step
	Parts     parts
}

// ratePerson asks the policy; only a year ends in a proposal, a quarter or half-year in
// points.
func ratePerson(p *law.Policy, sheet facts.YearSheet) (rated, error) {
	if sheet.Levels != nil {
		out := levels.Rate(p, *sheet.Levels)
		return rated{Status: out.Status, BeforeCap: out.Rating, Rating: out.Rating, Notes: out.Notes, Trace: out.Trace}, nil
	}
	if problems := year.Check(p, *sheet.Year); len(problems) > 0 {
		return rated{}, fmt.Errorf("evidence of %s: %s: %s", sheet.Year.Person, problems[0].Field, problems[0].Message.En)
	}
	out := year.Rate(p, *sheet.Year)
	r := rated{Status: out.Status, Mean: out.Mean, Band: out.Band, BeforeCap: out.Rating, Rating: out.Rating,
		Notes: append(out.Notes, out.Flags...), Trace: out.Trace, Parts: meanOf(sheet.Parts, out.Counted)}
	if r.Status == scoring.Proposed && sheet.Year.Kind != scoring.Year {
		r.Status = scoring.Scored
	}
	return r, nil
}

// Hash identifies what was found: SHA-256 over trace, status, rating and outcome, in hex.
func (r rated) Hash() string {
	h := sha256.New()
	h.Write(r.Trace.Canonical())
	fmt.Fprintf(h, "\n%s\n%s\n%s", r.Status, text(r.Rating), text(r.Outcome))
	return hex.EncodeToString(h.Sum(nil))
}

func text[S ~string](s *S) string {
	if s == nil {
		return ""
	}
	return string(*s)
}

// place says what the cap did. The trace ends in the step that names the cap, its base and
// ratio; equal means across the line wait for the authority.
func (r rated) place(p excellence.Place) rated {
	if p.Outcome == excellence.Kept {
		return r // the cap says nothing of those who are not proposed as excellent
	}
	outcome := p.Outcome
	r.Outcome, r.Rating = &outcome, p.Rating
	if p.Outcome == excellence.Tied {
		r.Status = scoring.NeedsAuthority
		why := string(excellence.Tied)
		if p.Trace.Note == excellence.NoRate {
			why = excellence.NoRate
		}
		r.Notes = append(r.Notes[:len(r.Notes):len(r.Notes)], why)
	}
	if p.Trace.Rule != "" {
		steps := r.Trace.Steps
		r.Trace.Steps = append(steps[:len(steps):len(steps)], p.Trace)
		r.Trace.Value = string(r.Status)
	}
	if r.Rating != nil {
		r.Trace.Value = string(*r.Rating)
	}
	return r
}
