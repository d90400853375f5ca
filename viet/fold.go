package viet

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s in lower case, without diacritics and with single spaces, so that
// "Đỗ  Ước" is found by "do uoc". đ is mapped by hand: Unicode does not decompose it.
// Full-width and other compatibility forms are folded to their plain letters.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	pendingSpace := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.M, r):
			continue
		case unicode.IsSpace(r):
			pendingSpace = b.Len() > 0
			continue
		}
		if pendingSpace {
			b.WriteByte(' ')
			pendingSpace = false
		}
		b.WriteRune(foldLetter(r))
	}
	return b.String()
}

func foldLetter(r rune) rune {
	switch r {
	case 'đ', 'Đ', 'ð', 'Ð': // eth looks like đ and is typed for it
		return 'd'
	}
	return unicode.ToLower(r)
}
