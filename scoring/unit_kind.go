package scoring

// UnitKind is what a unit is in the state organisation; it decides which rules rate it
// and where the agency of a person lies.
type UnitKind string

const (
	Province          UnitKind = "PROVINCE"            // the managing agency above all others
	Department        UnitKind = "DEPARTMENT"          // sở and equivalent
	Commune           UnitKind = "COMMUNE"             // UBND of a commune, ward or special zone
	Division          UnitKind = "DIVISION"            // phòng and equivalent, inside an agency
	PublicServiceUnit UnitKind = "PUBLIC_SERVICE_UNIT" // đơn vị sự nghiệp
	OtherUnit         UnitKind = "OTHER"
)

// Values lists every unit kind.
func (UnitKind) Values() []string {
	return []string{string(Province), string(Department), string(Commune), string(Division),
		string(PublicServiceUnit), string(OtherUnit)}
}

// Employs reports whether a unit of this kind is an employing agency (cơ quan sử dụng
// công chức): its head follows up and rates the people below (Art. 10).
func (k UnitKind) Employs() bool { return k == Department || k == Commune || k == PublicServiceUnit }
