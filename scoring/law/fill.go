package law

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/congtam/congtam/scoring"
)

// keptMonth is the form in which a frame of months, filled by the regulation of a unit, is
// stored with the results it gave.
type keptMonth struct {
	Month string `json:"month"`
	Layer string `json:"layer"`
}

// Fill puts the numbers and answers of a unit's regulation into a frame of months (Decree
// 233/2026, Arts. 10–12). It fails on what neither the frame nor the year knows, and where
// numbers are missing.
func Fill(frame *scoring.Ruleset, layer *Policy) (*scoring.Ruleset, error) {
	if layer.Fills != frame.ID {
		return nil, fmt.Errorf("%s does not fill %s", layer.ID, frame.ID)
	}
	kept, err := json.Marshal(keptMonth{string(frame.Source()), string(layer.source)})
	if err != nil {
		return nil, err
	}
	filling := scoring.Filling{Layer: layer.ID, Title: layer.Title, Documents: layer.Documents, Source: layer.source, Kept: kept,
		Maxima: map[string]scoring.Decimal{}, Choices: map[string]string{}}
	for _, v := range layer.Values {
		if scoring.KnownValue(v.Name) {
			filling.Values = append(filling.Values, v)
		}
	}
	for _, it := range layer.Items {
		if it.Max == nil {
			return nil, fmt.Errorf("items: %s: no points", it.Code)
		}
		filling.Maxima[it.Code] = *it.Max
	}
	for name, code := range layer.choices {
		if frame.Choice(name) != "" {
			filling.Choices[name] = code
		}
	}
	return frame.Fill(filling)
}

// ParseKeptMonth makes a filled frame again from its kept text.
func ParseKeptMonth(text []byte) (*scoring.Ruleset, error) {
	var k keptMonth
	if err := json.Unmarshal(text, &k); err != nil {
		return nil, fmt.Errorf("not a kept month: %w", err)
	}
	frame, err := scoring.Parse("frame", []byte(k.Month))
	if err != nil {
		return nil, err
	}
	layer, err := parse("layer of "+frame.ID, []byte(k.Layer))
	if err != nil {
		return nil, err
	}
	return Fill(frame, layer)
}

// ofYear are the values of a layer that are numbers of the policy of the year; those of a unit's
// regulation that fill a frame of months are not.
func (p *Policy) ofYear(year *Policy) []scoring.Value {
	if p.Fills == "" {
		return p.Values
	}
	return slices.DeleteFunc(slices.Clone(p.Values), func(v scoring.Value) bool {
		_, known := year.Number(v.Name)
		return !known && scoring.KnownValue(v.Name)
	})
}

// answersFor are a layer's answers to the open questions of a policy; of a unit's regulation
// only those the policy asks, the others are about its months.
func (p *Policy) answersFor(year *Policy) map[string]string {
	if p.Fills == "" {
		return p.choices
	}
	answers := maps.Clone(p.choices)
	maps.DeleteFunc(answers, func(name, _ string) bool { return year.Choice(name) == "" })
	return answers
}
