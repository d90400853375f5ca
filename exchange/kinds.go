package exchange

// Kind is the kind of list a file holds.
type Kind string

const (
	UnitsFile     Kind = "UNITS"     // agencies and divisions with parent and dates
	StaffFile     Kind = "STAFF"     // people and the posts they hold
	CatalogueFile Kind = "CATALOGUE" // products and their conversion coefficients (Annex III)
	WorkFile      Kind = "WORK"      // one month of assigned and accepted work
)

// Kinds lists every kind, in the order a new installation imports them.
func Kinds() []Kind { return []Kind{UnitsFile, StaffFile, CatalogueFile, WorkFile} }

// Values lists every kind of file.
func (Kind) Values() []string {
	return []string{string(UnitsFile), string(StaffFile), string(CatalogueFile), string(WorkFile)}
}

// Gender is as the file states it; empty when it does not.
type Gender string

const (
	Male   Gender = "MALE"
	Female Gender = "FEMALE"
)

// Values lists every stated gender.
func (Gender) Values() []string { return []string{string(Male), string(Female)} }
