package scoring

// Result is what a ruleset makes of a sheet. Ratios are fractions of one and are not
// capped, points are exact; nothing here is rounded. Every number is also the value
// of a step of Trace.
type Result struct {
	Status Status
	Reason *Text // why there is no total; nil when Scored

	Quantity   *Fraction // a, Art. 14.2.a
	Quality    *Fraction // b, Art. 14.2.b
	Progress   *Fraction // c, Art. 14.2.c
	UnitResult *Fraction // d, Art. 15.3.a; leaders only
	Organising *Fraction // đ, Art. 15.3.b; leaders only
	Unity      *Fraction // e, Art. 15.3.c; leaders only

	Mean         *Fraction // mean of the components, Art. 16
	ResultPoints *Fraction // points of the result block
	General      *Fraction // points of the general criteria
	Total        *Fraction // points of the period, Art. 17.1; nil unless Scored
	Band         *Band     // band of Total; nil unless Scored

	Converted *Fraction // converted volume accepted, in standard products
	Faults    int       // unexcused failed assessments and unexcused late items

	Trace Step
}
