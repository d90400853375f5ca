package workflow

import "github.com/congtam/congtam/store"

// Places of the registers; each refers only to those before it.
const (
	unitRows = iota
	placeRows
	groupRows
	personRows
	postRows
	chargeRows
	leaveRows
	productRows
	periodRows
	wholeRows
	workRows
	deliveryRows
	causeRows
	formRows
	criterionRows
	measurementRows
	taskRows
	findingRows
	complaintRows
	majeureRows
	assessmentRows
	choiceRows
	regulationRows
	confirmationRows
	disciplineRows
	conclusionRows
	attestationRows
	capRows
	catalogueRows
	entryRows
)

var registers = [...]store.Table{
	unitRows:    {Name: "units", Columns: []string{"id", "code", "name", "kind", "path", "valid_from", "parent_id"}},
	placeRows:   {Name: "unit_places", Columns: []string{"id", "unit_id", "parent_id", "path", "valid_from"}},
	groupRows:   {Name: "peer_groups", Columns: []string{"id", "name", "name_folded"}},
	personRows:  {Name: "persons", Columns: []string{"id", "code", "full_name", "name_key", "name_folded", "gender", "birth_date", "subject_kind"}},
	postRows:    {Name: "posts", Columns: []string{"id", "person_id", "unit_id", "peer_group_id", "title", "role", "primary", "secondment", "valid_from", "valid_to", "note"}},
	chargeRows:  {Name: "charges", Columns: []string{"id", "post_id", "unit_id", "valid_from", "document"}},
	leaveRows:   {Name: "leaves", Columns: []string{"id", "person_id", "kind", "valid_from", "valid_to", "document"}},
	productRows: {Name: "work_products", Columns: []string{"id", "agency_id", "name", "name_folded", "output", "complexity_group", "group_maximum", "points", "coefficient", "standard", "valid_from"}},
	periodRows:  {Name: "periods", Columns: []string{"id", "kind", "year", "number", "starts_on", "ends_on"}},
	wholeRows:   {Name: "work_groups", Columns: []string{"id", "agency_id", "product_id", "content", "output", "coefficient", "quantity", "created_at"}},
	workRows: {Name: "work_items", Columns: []string{"id", "person_id", "unit_id", "period_id", "product_id", "content", "content_folded", "output",
		"kind", "coefficient", "assigned_qty", "due_on", "state", "cancel_reason", "created_at", "group_id", "taken_from_id", "handed_with", "handed_reason"}},
	deliveryRows: {Name: "deliveries", Columns: []string{"id", "work_item_id", "person_id", "unit_id", "period_id", "qty", "delivered_on", "state",
		"return_reason", "quality_failure", "evidence", "decided_by", "decided_at", "created_at"}},
	causeRows: {Name: "objective_causes", Columns: []string{"id", "work_item_id", "person_id", "unit_id", "period_id", "text", "late_from", "late_to",
		"delivery_id", "state", "document", "reason", "claimed_by", "decided_by", "decided_at", "created_at"}},
	formRows: {Name: "period_assessments", Columns: []string{"id", "person_id", "unit_id", "period_id", "state", "self_points", "confirmed_points",
		"judgements", "strengths", "shortcomings", "reason", "confirmed_by", "confirmed_at"}},
	criterionRows: {Name: "criterions", Columns: []string{"id", "code", "edition", "state", "name", "subject", "item", "measure", "numerator", "denominator",
		"unit", "direction", "target", "max_points", "source", "feed", "legal_basis", "example", "drafted_by", "document", "valid_from"}},
	measurementRows: {Name: "measurements", Columns: []string{"id", "criterion_id", "unit_id", "period_id", "about", "numerator", "denominator",
		"inapplicable", "source", "recorded_by", "recorded_at", "person_id"}},
	taskRows: {Name: "assigned_tasks", Columns: []string{"id", "unit_id", "origin", "content", "content_folded", "assigner", "document", "assigned_on",
		"due_on", "first_due_on", "state", "done_on", "evidence", "exceeded", "exceeded_evidence", "verified_by", "created_at"}},
	findingRows:   {Name: "findings", Columns: []string{"id", "unit_id", "origin", "content", "document", "found_on", "state", "remedied_on", "remedy_document"}},
	complaintRows: {Name: "complaints", Columns: []string{"id", "unit_id", "kind", "content", "received_on", "state", "outcome", "verified_on", "document"}},
	majeureRows:   {Name: "force_majeures", Columns: []string{"id", "unit_id", "year", "content", "state", "document", "decided_on", "decided_by"}},
	assessmentRows: {Name: "unit_assessments", Columns: []string{"id", "unit_id", "period_id", "state", "self_points", "self_rating", "confirmed_points",
		"nothing_found", "confirmed_by", "confirmed_at"}},
	choiceRows:     {Name: "rule_choices", Columns: []string{"id", "policy", "layer", "valid_from", "valid_to", "document", "chosen_by"}},
	regulationRows: {Name: "unit_regulations", Columns: []string{"id", "unit_id", "number", "issued_on", "layer"}},
	confirmationRows: {Name: "confirmations", Columns: []string{"id", "code", "section", "name", "part_hash", "state", "document", "decided_on",
		"confirmed_by", "account_id", "confirmed_at"}},
	disciplineRows:  {Name: "disciplines", Columns: []string{"id", "person_id", "act", "kind", "organ", "form", "act_on", "act_unit_id", "decided_on", "document", "used_in", "used_document"}},
	conclusionRows:  {Name: "conclusions", Columns: []string{"id", "unit_id", "kind", "concluded_on", "document", "handled_on"}},
	attestationRows: {Name: "attestations", Columns: []string{"id", "person_id", "year", "kind", "holds", "document", "recorded_by", "recorded_at", "day", "part", "whole"}},
	capRows:         {Name: "cap_decisions", Columns: []string{"id", "period_id", "unit_id", "about", "kind", "scope", "document", "reason", "recorded_by", "recorded_at"}},
	catalogueRows:   {Name: "catalogues", Columns: []string{"id", "agency_id", "number", "group_maxima", "created_at"}},
	entryRows: {Name: "catalogue_entries", Columns: []string{"id", "catalogue_id", "unit_id", "name", "name_folded", "output", "complexity_group", "points",
		"state", "reason", "merged_into_id", "proposed_by", "created_at"}},
}
