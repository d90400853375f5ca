// Package scoring is the arithmetic of the law on the evaluation of civil servants:
// from the facts of a person and a period (Sheet) and a policy (Ruleset) to points,
// band and the reasons for both (Result). It is pure: no clock, no database, no random
// number, no float, and no result that depends on the order of its facts.
package scoring
