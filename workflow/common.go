package workflow

import (
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/congtam/congtam/viet"
)

//go:embed common_passwords.txt
var commonText string

// commonWords are what passwords are commonly made of, in English and Vietnamese, without
// diacritics, the longest first.
var commonWords = func() []string {
	words := strings.Fields(commonText)
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	return words
}()

// What a password needs besides common words.
const (
	ownCharacters       = 6
	differentCharacters = 5
)

// common reports whether a password is one of the common ones or is put together from
// them: little is left when they are taken out, or it repeats a few characters.
func common(password string) bool {
	left := strings.ReplaceAll(viet.Fold(password), " ", "")
	different := map[rune]bool{}
	for _, r := range left {
		different[r] = true
	}
	for _, word := range commonWords {
		left = strings.ReplaceAll(left, word, "")
	}
	return len(different) < differentCharacters || utf8.RuneCountInString(left) < ownCharacters
}
