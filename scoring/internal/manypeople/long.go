//go:build long

package manypeople

// Long says that everything is to be checked, however long it takes (`make test-long`).
const Long = true
