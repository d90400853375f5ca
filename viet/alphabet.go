package viet

import "unicode"

// alphabet is the Vietnamese order of letters, with the four letters of foreign and
// minority names where they are usually put. Digits and the space come first.
const alphabet = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

const (
	firstLetter = 0x02 // above endOfLevel
	otherScript = 0xFE // any letter that is not in the alphabet: after all that are
	noTone      = 0x02
	maxTone     = 0x7F // letters under a heap of marks are all alike
)

type markedLetter struct {
	plain byte // weight of the letter without the mark
	mark  rune
}

const (
	breve      = '\u0306'
	circumflex = '\u0302'
	horn       = '\u031b'
)

var (
	weightOf     = weights()
	markedWeight = map[markedLetter]byte{
		{weightOf['a'], breve}:      weightOf['ă'],
		{weightOf['a'], circumflex}: weightOf['â'],
		{weightOf['e'], circumflex}: weightOf['ê'],
		{weightOf['o'], circumflex}: weightOf['ô'],
		{weightOf['o'], horn}:       weightOf['ơ'],
		{weightOf['u'], horn}:       weightOf['ư'],
	}
)

func weights() map[rune]byte {
	table := make(map[rune]byte)
	for i, r := range []rune(alphabet) {
		table[r] = byte(firstLetter + i)
	}
	return table
}

// letterWeight is false for punctuation, which does not take part: H'Hen is sorted
// like HHen.
func letterWeight(r rune) (byte, bool) {
	r = unicode.ToLower(r)
	if r == 'ð' {
		r = 'đ'
	}
	if weight, ok := weightOf[r]; ok {
		return weight, true
	}
	return otherScript, unicode.IsLetter(r)
}

// toneWeight follows the Vietnamese order of tones: ngang, huyền, hỏi, ngã, sắc, nặng.
// A mark of another language comes last.
func toneWeight(mark rune) byte {
	switch mark {
	case '\u0300':
		return 1
	case '\u0309':
		return 2
	case '\u0303':
		return 3
	case '\u0301':
		return 4
	case '\u0323':
		return 5
	}
	return 6
}
