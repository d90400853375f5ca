package exchange

import (
	"bytes"
	"unicode/utf8"
)

// Open opens an XLSX or CSV file; the content decides which, not the name. The error
// is always a *FileError: the file is empty, too large, no spreadsheet, in the old
// .xls format, encrypted, damaged or suspect.
func Open(name string, data []byte) (*Book, error) {
	book, err := open(name, data)
	if err != nil {
		return nil, err
	}
	return book, nil
}

func open(name string, data []byte) (*Book, *FileError) {
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return nil, refuse(EmptyFile, "Tệp không có nội dung.", "The file is empty.")
	case len(data) > maxFileBytes:
		return nil, refuse(TooLarge, "Tệp lớn hơn %d MiB; hãy chia nhỏ tệp.",
			"The file is larger than %d MiB; please split it.", maxFileBytes>>20)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return openXLSX(name, data)
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")):
		return nil, refuseOLE(data)
	}
	return openText(name, data)
}

func openText(name string, data []byte) (*Book, *FileError) {
	text := bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE")), bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return nil, refuse(NotUTF8, "Tệp dùng bảng mã UTF-16; hãy lưu lại dạng «CSV UTF-8» hoặc .xlsx.",
			"The file is in UTF-16; please save it as CSV UTF-8 or .xlsx.")
	case !utf8.Valid(text) && looksBinary(text):
		return nil, refuseOther()
	case !utf8.Valid(text):
		return nil, refuse(NotUTF8, "Tệp không dùng bảng mã Unicode UTF-8; hãy lưu lại dạng «CSV UTF-8» hoặc .xlsx.",
			"The file is not in UTF-8; please save it as CSV UTF-8 or .xlsx.")
	}
	return openCSV(name, text)
}

// looksBinary tells a picture or a program from a table in an old code page: text has
// hardly any control characters.
func looksBinary(data []byte) bool {
	head, controls := data[:min(len(data), 4096)], 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' {
			controls++
		}
	}
	return controls*50 > len(head)
}

// refuseOLE tells an encrypted .xlsx from an old .xls: both are compound files, and
// only the first holds a stream of this name.
func refuseOLE(data []byte) *FileError {
	if bytes.Contains(data, utf16("EncryptedPackage")) {
		return refuse(EncryptedFile, "Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
			"The file is protected by a password; please remove it and send the file again.")
	}
	return refuse(OldFormat, "Tệp ở định dạng Excel cũ (.xls); hãy mở bằng Excel và lưu lại dạng .xlsx.",
		"The file is in the old Excel format (.xls); please save it as .xlsx.")
}

func utf16(ascii string) []byte {
	var b []byte
	for i := range len(ascii) {
		b = append(b, ascii[i], 0)
	}
	return b
}

func refuseOther() *FileError {
	return refuse(NotASheet, "Tệp không phải bảng tính; chỉ nhận tệp .xlsx hoặc .csv.",
		"The file is not a spreadsheet; only .xlsx and .csv files are accepted.")
}

func refuse(code FileCode, vi, en string, args ...any) *FileError {
	m := say(vi, en, args...)
	return &FileError{Code: code, Vi: m.vi, En: m.en}
}
