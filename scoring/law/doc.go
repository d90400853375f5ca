// Package law reads policies: the numbers, open questions and citations by which the
// engines of its sister packages rate units and years, apply the excellence cap and
// find what follows from a rating. A policy is data; a layer is a smaller file that
// answers for a province, a ministry or a unit what the decree leaves to it.
package law
