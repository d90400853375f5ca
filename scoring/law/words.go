package law

import (
	"embed"
	"strings"
	"sync"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

//go:embed words/*.yaml
var wordFiles embed.FS

// words is what an engine needs of every policy, and how its traces read. The words are
// the same under every act; the citations are the act's own.
type words struct {
	Values  []string            `yaml:"values"` // numbers every policy of the engine must have
	Options map[string]string   `yaml:"options"`
	Later   []string            `yaml:"later,optional"` // questions that texts written before they were asked lack
	Rules   []ruleWords         `yaml:"rules"`
	Inputs  []scoring.InputName `yaml:"inputs"`
	Notes   []noteWords         `yaml:"notes"`
}

type ruleWords struct {
	Code    string       `yaml:"code"`
	Label   scoring.Text `yaml:"label"`
	Formula scoring.Text `yaml:"formula"`
	Unit    scoring.Unit `yaml:"unit"`
	OfLayer bool         `yaml:"ofLayer,optional"` // not every act has it; some do, or a layer brings it
}

type noteWords struct {
	Code string       `yaml:"code"`
	Text scoring.Text `yaml:"text"`
}

var allWords = sync.OnceValues(func() (map[Engine]*words, error) {
	all := map[Engine]*words{}
	for _, name := range Engine("").Values() {
		file := strings.ToLower(name) + ".yaml"
		text, err := wordFiles.ReadFile("words/" + file)
		if err != nil {
			return nil, err
		}
		w := &words{}
		if err := strictyaml.Decode(file, text, w); err != nil {
			return nil, err
		}
		all[Engine(name)] = w
	}
	return all, nil
})

func wordsOf(e Engine) (*words, error) {
	all, err := allWords()
	return all[e], err
}

// known lists the options the engine can apply for a parameter; nil if it asks none.
func (w *words) known(parameter string) []string {
	return strings.Fields(w.Options[parameter])
}
