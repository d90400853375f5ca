package viet

import (
	"encoding/hex"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// MaxNameKey is the greatest length of a NameKey in bytes.
const MaxNameKey = 400

// How many letters of each part of a name take part in the key.
const (
	givenLetters  = 24
	familyLetters = 24
	middleLetters = 40
)

// NameKey returns a key by whose plain byte order full names sort as in Vietnamese
// lists: by given name (the last word), then family name (the first), then the middle
// names. The key is lower-case hexadecimal, which every database collation orders like
// bytes, and at most MaxNameKey long. Names that differ only in case or punctuation
// share a key: a list needs a further column to break ties.
func NameKey(fullName string) string {
	given, family, middle := nameParts(fullName)
	key := appendPart(nil, given, givenLetters)
	key = appendPart(key, family, familyLetters)
	key = appendPart(key, middle, middleLetters)
	return hex.EncodeToString(key)
}

func nameParts(fullName string) (given, family, middle string) {
	words := strings.Fields(fullName)
	switch n := len(words); n {
	case 0:
		return "", "", ""
	case 1:
		return words[0], "", ""
	default:
		return words[n-1], words[0], strings.Join(words[1:n-1], " ")
	}
}

// endOfLevel is lower than any weight, so that a prefix sorts before what it begins.
const endOfLevel = 0x01

// appendPart appends the letters of one part and then their tones: a tone decides only
// between equal letters (An < Ánh < Ăn < Ân < Ẩn).
func appendPart(key []byte, part string, limit int) []byte {
	letters, tones := weigh(part, limit)
	key = append(key, letters...)
	key = append(key, endOfLevel)
	key = append(key, trimLevel(tones)...)
	return append(key, endOfLevel)
}

// trimLevel drops the toneless letters at the end: they do not change the order.
func trimLevel(tones []byte) []byte {
	n := len(tones)
	for n > 0 && tones[n-1] == noTone {
		n--
	}
	return tones[:n]
}

func weigh(part string, limit int) (letters, tones []byte) {
	for _, r := range norm.NFD.String(part) {
		if unicode.Is(unicode.M, r) {
			addMark(letters, tones, r)
			continue
		}
		weight, ok := letterWeight(r)
		if !ok {
			continue
		}
		if len(tones) == limit {
			break
		}
		letters, tones = append(letters, weight), append(tones, noTone)
	}
	return letters, tones
}

// addMark turns a into ă or â, o into ô or ơ and so on, and notes any other mark as the
// tone of the last letter.
func addMark(letters, tones []byte, mark rune) {
	last := len(letters) - 1
	if last < 0 {
		return
	}
	if changed, ok := markedWeight[markedLetter{letters[last], mark}]; ok {
		letters[last] = changed
		return
	}
	tones[last] = min(tones[last]+toneWeight(mark), maxTone)
}
