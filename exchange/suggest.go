package exchange

import (
	"cmp"
	"slices"
	"strings"

	"github.com/congtam/congtam/viet"
)

// Suggestion is a catalogue name that may be meant; Score runs from 1 to 1000, which is
// the same text after folding.
type Suggestion struct {
	Name  string
	Score int
}

const (
	fullScore       = 1000
	leastScore      = 300 // below, two names share little more than common words
	mostSuggestions = 5
)

// Suggest ranks the known names by their likeness to a name, the likeliest first and
// equal ones in alphabetical order. A person chooses; nothing is matched by itself.
func Suggest(name string, known []string) []Suggestion {
	wanted := tokens(name)
	var found []Suggestion
	for _, candidate := range known {
		if score := likeness(wanted, tokens(candidate)); score >= leastScore {
			found = append(found, Suggestion{candidate, score})
		}
	}
	slices.SortFunc(found, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Name, b.Name))
	})
	found = slices.CompactFunc(found, func(a, b Suggestion) bool { return a.Name == b.Name })
	return found[:min(len(found), mostSuggestions)]
}

// abbreviations are written out, so that "VB" and "văn bản" are the same words.
var abbreviations = map[string]string{
	"vb": "van ban", "bc": "bao cao", "cv": "cong van", "kh": "ke hoach", "qd": "quyet dinh",
	"nq": "nghi quyet", "nd": "nghi dinh", "tt": "thong tu", "cchc": "cai cach hanh chinh",
	"ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "cbccvc": "can bo cong chuc vien chuc",
}

func tokens(name string) []string {
	words := strings.Fields(headingKey(viet.NFC(name)))
	for i, word := range words {
		if long, ok := abbreviations[word]; ok {
			words[i] = long
		}
	}
	return strings.Fields(strings.Join(words, " "))
}

// likeness is the share of common words, and of common pairs of neighbours, which see
// the order; words weigh double.
func likeness(a, b []string) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	if slices.Equal(a, b) {
		return fullScore
	}
	if len(a) == 1 || len(b) == 1 {
		return min(share(a, b), fullScore-1)
	}
	return min((2*share(a, b)+share(pairs(a), pairs(b)))/3, fullScore-1)
}

func pairs(words []string) []string {
	var list []string
	for i := 1; i < len(words); i++ {
		list = append(list, words[i-1]+" "+words[i])
	}
	return list
}

// share returns twice the common length over the whole length, in thousandths; longer
// words say more.
func share(a, b []string) int {
	left := make(map[string]int)
	total, common := 0, 0
	for _, word := range a {
		left[word]++
		total += len(word)
	}
	for _, word := range b {
		total += len(word)
		if left[word] > 0 {
			left[word]--
			common += len(word)
		}
	}
	return 2 * common * fullScore / total
}
