// Package procedure says by when each stage of the procedure is due. The numbers are the
// law's data; what the law does not limit has no deadline, which is never a day far away.
package procedure

// Stage is a step of the procedure that has a deadline.
type Stage string

// The stages.
const (
	RateYear       Stage = "RATE_YEAR"       // the people of an agency are rated and notified (Art. 19.2)
	RateUnits      Stage = "RATE_UNITS"      // the units of an agency are rated and notified (Art. 9.1)
	AnswerPetition Stage = "ANSWER_PETITION" // a petition is answered (Art. 22)
	SendNational   Stage = "SEND_NATIONAL"   // results reach the national database (Art. 26.1.d)
	FilePetition   Stage = "FILE_PETITION"   // a petition is filed; local rules only

	ReportPersonnel Stage = "REPORT_PERSONNEL" // the personnel body reports on who did not complete (Decree 170/2025, Art. 57.2.b)
	NotifyTerm      Stage = "NOTIFY_TERM"      // notice before a term ends; counted back from its end (Art. 36.2)
)

// Values lists every stage.
func (Stage) Values() []string {
	return []string{string(RateYear), string(RateUnits), string(AnswerPetition), string(SendNational), string(FilePetition),
		string(ReportPersonnel), string(NotifyTerm)}
}
