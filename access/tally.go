package access

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
)

// Tally stands in the history for rows that are too many to be noted one by one: how many
// there are of each kind, and one hash over all of them in their order.
type Tally struct {
	counts map[string]int
	hash   hash.Hash
}

// NewTally returns an empty tally.
func NewTally() *Tally { return &Tally{counts: map[string]int{}, hash: sha256.New()} }

// Add counts a row of a kind, given as one text.
func (t *Tally) Add(kind string, row []byte) {
	t.counts["Create "+kind]++
	t.hash.Write([]byte(kind))
	t.hash.Write(row)
}

func (t *Tally) sum() string { return hex.EncodeToString(t.hash.Sum(nil)) }
