package main

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/graph/scalar"
	"github.com/congtam/congtam/workflow"
)

const (
	transferTime = 2 * time.Minute
	// A file is in memory while it is sent or received: so many at a time, 20 MiB each.
	transfersAtOnce = 8
)

// receiveFile takes a file for an import: the body is the file, its name is in ?name=.
func (a *app) receiveFile(w http.ResponseWriter, r *http.Request) {
	if !signedIn(w, r) {
		return
	}
	defer a.transfer(r)()
	deadline := time.Now().Add(transferTime)
	_ = http.NewResponseController(w).SetReadDeadline(deadline)
	_ = http.NewResponseController(w).SetWriteDeadline(deadline.Add(writeTimeout))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, workflow.MaxFile))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		reply(w, http.StatusRequestEntityTooLarge, map[string]any{"error": map[string]any{
			"code": "INVALID", "message": map[string]string{"vi": "Tệp lớn hơn 20 MB.", "en": "The file is larger than 20 MB."},
			"requestId": workflow.RequestID(r.Context()),
		}})
		return
	}
	if err != nil {
		fail(w, r, refuse(workflow.Invalid, "Không nhận được trọn vẹn tệp.", "The file did not arrive whole."))
		return
	}
	f, err := a.workflow.SendFile(r.Context(), r.URL.Query().Get("name"), body)
	if err != nil {
		fail(w, r, err)
		return
	}
	reply(w, http.StatusCreated, map[string]any{"id": f.ID, "name": f.Name, "size": f.Size})
}

// transfer waits for a place among the transfers and returns how to leave it.
func (a *app) transfer(r *http.Request) (leave func()) {
	select {
	case a.transfers <- struct{}{}:
		return func() { <-a.transfers }
	case <-r.Context().Done():
		return func() {}
	}
}

// sendFile gives a file to whoever sent it, asked for it or may see what it is attached
// to, as a download, never as a page.
func (a *app) sendFile(w http.ResponseWriter, r *http.Request) {
	if !signedIn(w, r) {
		return
	}
	id, err := scalar.UnmarshalID(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer a.transfer(r)()
	f, err := a.store.File.Get(r.Context(), id)
	if err != nil {
		fail(w, r, err)
		return
	}
	download(w, f)
}

func download(w http.ResponseWriter, f *ent.File) {
	h := w.Header()
	h.Set("Content-Type", f.MediaType)
	h.Set("Content-Disposition", "attachment; filename*=UTF-8''"+url.PathEscape(f.Name))
	h.Set("Cache-Control", "private, no-store")
	h.Set("Content-Length", fmt.Sprint(len(f.Content)))
	_, _ = w.Write(f.Content)
}

// sendTemplate gives a blank form for one kind of file.
func (a *app) sendTemplate(w http.ResponseWriter, r *http.Request) {
	name, ok := strings.CutSuffix(r.PathValue("name"), ".xlsx")
	kind := exchange.Kind(strings.ToUpper(name))
	if !ok || !known(kind) {
		http.NotFound(w, r)
		return
	}
	content, err := exchange.Template(kind)
	if err != nil {
		fail(w, r, err)
		return
	}
	download(w, &ent.File{Name: "mau-" + name + ".xlsx", MediaType: mime.TypeByExtension(".xlsx"), Content: content})
}

func known(kind exchange.Kind) bool {
	for _, k := range exchange.Kinds() {
		if k == kind {
			return true
		}
	}
	return false
}

// signedIn refuses strangers and accounts that must change their password first.
func signedIn(w http.ResponseWriter, r *http.Request) bool {
	v := access.From(r.Context())
	switch {
	case v == nil:
		fail(w, r, refuse(workflow.Unauthenticated, "Hãy đăng nhập.", "Please sign in."))
	case v.MustChangePassword:
		fail(w, r, refuse(workflow.Forbidden, "Hãy đổi mật khẩu trước.", "Change the password first."))
	default:
		return true
	}
	return false
}
