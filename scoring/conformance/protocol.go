package conformance

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/plainjson"
)

// Question is the case as one line of JSON, without what it expects.
func (c Case) Question() []byte {
	c.Expect, c.Steps = nil, nil
	return plainjson.Write(c)
}

// RunCase answers one JSON case with one JSON outcome:
//
//	{"id":"E1","outcome":{"max":"0"},"trace":{…}}   or   {"id":"E1","error":"…"}
//
// Results keep their order of computing, numbers are exact ("23/30").
func RunCase(in []byte) (out []byte) {
	p, err := Embedded()
	if err != nil {
		return failure("", err)
	}
	return p.RunCase(in)
}

// RunCase is the same for a program with other rulesets.
func (p Program) RunCase(in []byte) (out []byte) {
	c, err := ParseCase("case", in)
	if err != nil {
		return failure(c.ID, err)
	}
	o, err := p.Compute(c)
	if err != nil {
		return failure(c.ID, err)
	}
	b := fmt.Appendf(nil, `{"id":%s,"outcome":{`, quoted(c.ID))
	for i, r := range o.Results {
		if i > 0 {
			b = append(b, ',')
		}
		b = fmt.Appendf(b, "%s:%s", quoted(r.Name), quoted(r.Value))
	}
	b = append(b, '}')
	if o.Trace.Rule != "" {
		b = append(append(b, `,"trace":`...), o.Trace.Canonical()...)
	}
	return append(b, '}')
}

func failure(id string, err error) []byte {
	return fmt.Appendf(nil, `{"id":%s,"error":%s}`, quoted(id), quoted(oneLine(err)))
}

func quoted(s string) string {
	text, _ := json.Marshal(s) // a string always marshals
	return string(text)
}

// ParseAnswer reads the outcome another program gave. The order of its results is kept;
// a trace in the format of this program is not required.
func ParseAnswer(out []byte) (Outcome, error) {
	var answer struct {
		Error   string          `json:"error"`
		Outcome json.RawMessage `json:"outcome"`
		Trace   json.RawMessage `json:"trace"`
	}
	if err := json.Unmarshal(out, &answer); err != nil {
		return Outcome{}, fmt.Errorf("not an answer: %w", err)
	}
	if answer.Error != "" {
		return Outcome{}, errors.New(answer.Error)
	}
	o := Outcome{}
	if trace, err := scoring.ParseTrace(answer.Trace); err == nil {
		o.Trace = trace
	}
	return o, o.read(answer.Outcome)
}

func (o *Outcome) read(text []byte) error {
	d := json.NewDecoder(bytes.NewReader(text))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return errors.New("not an answer: outcome is not an object")
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return err
		}
		var text string
		if json.Unmarshal(value, &text) != nil {
			text = string(value) // a plain number or true is fine too
		}
		o.add(name.(string), "", text)
	}
	return nil
}

// Serve answers one case per line until the input ends: the other side of the protocol.
func (p Program) Serve(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		if _, err := fmt.Fprintf(out, "%s\n", p.RunCase(lines.Bytes())); err != nil {
			return err
		}
	}
	return lines.Err()
}
