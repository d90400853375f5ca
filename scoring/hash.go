package scoring

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
)

// Hash identifies the result: SHA-256 over the canonical trace, the status and the
// exact total, in hex. Equal results have equal hashes, whatever computed them.
func (r Result) Hash() string {
	h := sha256.New()
	h.Write(r.Trace.Canonical())
	h.Write([]byte("\n" + string(r.Status) + "\n"))
	if r.Total != nil {
		h.Write([]byte(r.Total.String()))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// canonicalSource makes a ruleset's text independent of the line ends a checkout or an
// editor gave it.
func canonicalSource(text []byte) []byte {
	return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
}

func hashOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
