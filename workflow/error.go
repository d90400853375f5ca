// Package workflow is every change to the world: one exported method per verb, one
// transaction each. A method loads what it touches through the read filter (what the
// viewer cannot see is not found), asks access whether the viewer may, asks the state
// table whether the record allows it, checks, and writes together with its line of the
// history, or not at all.
package workflow

import (
	"errors"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
)

// Code says what kind of refusal an Error is.
type Code string

const (
	Invalid         Code = "INVALID"         // the input is wrong; Field says where
	NotFound        Code = "NOT_FOUND"       // it does not exist, or the viewer may not see it
	Forbidden       Code = "FORBIDDEN"       // the viewer sees it and may not do this
	Conflict        Code = "CONFLICT"        // somebody else changed it first
	BadState        Code = "BAD_STATE"       // its state does not allow this
	Unauthenticated Code = "UNAUTHENTICATED" // nobody is signed in
	RateLimited     Code = "RATE_LIMITED"    // too many attempts; later
)

// Error is the one error of the workflow: what is wrong, where, and by which rule, in
// both languages.
type Error struct {
	Code     Code
	Field    string
	Text     scoring.Text
	Article  string
	Blockers []Blocker // what stands in the way of closing a period
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %s", e.Code, e.Text.En) }

// At names the field an error is about.
func (e *Error) At(field string) *Error {
	e.Field = field
	return e
}

// Under names the article an error rests on.
func (e *Error) Under(article string) *Error {
	e.Article = article
	return e
}

func refuse(code Code, vi, en string) *Error {
	return &Error{Code: code, Text: scoring.Text{Vi: vi, En: en}}
}

func invalid(field, vi, en string) *Error { return refuse(Invalid, vi, en).At(field) }

func badState(vi, en string) *Error { return refuse(BadState, vi, en) }

func notFound() *Error { return refuse(NotFound, "Không tìm thấy.", "Not found.") }

func forbidden() *Error {
	return refuse(Forbidden, "Bạn không có quyền làm việc này.", "You may not do this.")
}

func conflict() *Error {
	return refuse(Conflict, "Người khác vừa thay đổi nội dung này. Hãy tải lại rồi làm tiếp.",
		"Somebody else has just changed this. Reload and go on.")
}

// translate turns errors of the database client into the workflow's own, where they mean
// something to a person; others pass through and are reported as internal.
func translate(err error) error {
	var own *Error
	var wrong *ent.ValidationError
	switch {
	case err == nil, errors.As(err, &own):
		return err
	case errors.As(err, &wrong):
		return invalid(wrong.Name, "Giá trị quá dài hoặc không hợp lệ.", "The value is too long or not valid.")
	case ent.IsNotFound(err):
		return notFound()
	case ent.IsConstraintError(err):
		return conflict()
	}
	return err
}
