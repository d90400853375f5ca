package viet

import "strings"

// Number writes a plain decimal ("16.8") the Vietnamese way ("16,8").
func Number(plain string) string { return strings.Replace(plain, ".", ",", 1) }
