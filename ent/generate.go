// Package ent is generated from the schema in its folder schema.
package ent

//go:generate go run ./entc
