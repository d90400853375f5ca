package exchange

// FileError says why a file could not be opened at all.
type FileError struct {
	Code   FileCode
	Vi, En string
}

// FileCode names a reason for not opening a file.
type FileCode string

const (
	EmptyFile     FileCode = "EMPTY"
	TooLarge      FileCode = "TOO_LARGE"
	NotASheet     FileCode = "NOT_A_SPREADSHEET"
	OldFormat     FileCode = "OLD_FORMAT"
	OtherFormat   FileCode = "OTHER_FORMAT"
	EncryptedFile FileCode = "ENCRYPTED"
	DamagedFile   FileCode = "DAMAGED"
	SuspectZip    FileCode = "SUSPECT_ARCHIVE"
	TooManyRows   FileCode = "TOO_MANY_ROWS"
	TooWide       FileCode = "TOO_MANY_COLUMNS"
	NotUTF8       FileCode = "NOT_UTF8"
)

// Error is the English text.
func (e *FileError) Error() string { return e.En }
