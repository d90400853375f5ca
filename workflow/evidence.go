package workflow

import (
	"net/url"
	"regexp"
	"strings"

	"github.com/congtam/congtam/viet"
)

// scheme is how an address begins; Vietnamese words before a colon (“Số: 12/BC”) are none.
var scheme = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9+.-]*:(//|[^\s\d])`)

// checkEvidence accepts nothing, the number of a document, or an address on the web that
// the reader's browser may open.
func checkEvidence(evidence string) (string, error) {
	clean, err := viet.Clean(strings.TrimSpace(evidence))
	if err != nil {
		return "", invalid("evidence", "Minh chứng có ký tự không hợp lệ.", "The evidence has characters that are not allowed.")
	}
	if !scheme.MatchString(clean) {
		return clean, nil
	}
	address, err := url.Parse(clean)
	if err != nil || (address.Scheme != "http" && address.Scheme != "https") || address.Host == "" || address.User != nil {
		return "", invalid("evidence", "Minh chứng là số, ký hiệu văn bản hoặc đường dẫn bắt đầu bằng http:// hay https://.",
			"Evidence is the number of a document, or an address that begins with http:// or https://.")
	}
	return clean, nil
}
