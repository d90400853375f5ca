package exchange

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"
)

// archive is the zip package of an .xlsx file, known to be within the limits.
type archive struct{ parts map[string]*zip.File }

// openArchive checks the sizes the package declares before anything is unpacked;
// part.open holds each part to what it declared.
func openArchive(data []byte) (*archive, *FileError) {
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, refuseDamaged()
	}
	if len(in.File) > maxParts {
		return nil, refuseSuspect()
	}
	a := &archive{parts: make(map[string]*zip.File, len(in.File))}
	var total uint64
	for _, part := range in.File {
		if part.Flags&1 != 0 {
			return nil, refuse(EncryptedFile, "Tệp nén có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
				"The archive is protected by a password; please remove it and send the file again.")
		}
		total += min(part.UncompressedSize64, maxUnzippedBytes+1)
		if total > maxUnzippedBytes || inflated(part) {
			return nil, refuseSuspect()
		}
		a.parts[partKey(part.Name)] = part
	}
	return a, nil
}

func inflated(part *zip.File) bool {
	return part.UncompressedSize64 > ratioFrom && part.UncompressedSize64/maxRatio > part.CompressedSize64
}

func refuseSuspect() *FileError {
	return refuse(SuspectZip, "Tệp nén bất thường (nội dung giải nén quá lớn); hãy mở bằng Excel và lưu lại.",
		"The archive is suspect (it unpacks to too much); please save it again with Excel.")
}

func refuseDamaged() *FileError {
	return refuse(DamagedFile, "Tệp bị hỏng; hãy mở bằng Excel và lưu lại.",
		"The file is damaged; please save it again with Excel.")
}

// partKey makes part names comparable: they are case-insensitive, and some programs
// write them with a leading slash or a backslash.
func partKey(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

func (a *archive) has(name string) bool { return a.parts[partKey(name)] != nil }

// open reads a part up to the size it declared. A part that is not there is an error.
func (a *archive) open(name string) (io.ReadCloser, error) {
	part := a.parts[partKey(name)]
	if part == nil {
		return nil, io.ErrUnexpectedEOF
	}
	body, err := part.Open()
	if err != nil {
		return nil, err
	}
	return &limitedPart{body: body, left: int64(part.UncompressedSize64)}, nil
}

type limitedPart struct {
	body io.ReadCloser
	left int64
}

// Read fails once the part gives more than it declared: the declared size was what the
// limits were checked against.
func (p *limitedPart) Read(b []byte) (int, error) {
	n, err := p.body.Read(b)
	if p.left -= int64(n); p.left < 0 {
		return 0, io.ErrUnexpectedEOF
	}
	return n, err
}

func (p *limitedPart) Close() error { return p.body.Close() }
