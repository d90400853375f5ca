package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/graph/scalar"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
)

// Problem is an error as clients see it, over GraphQL and over plain HTTP.
type Problem struct {
	Code      string       `json:"code"`
	Field     string       `json:"field,omitempty"`
	Article   string       `json:"article,omitempty"`
	Message   scoring.Text `json:"message"`
	RequestID string       `json:"requestId"`
	Blockers  []Hindrance  `json:"blockers,omitempty"`
}

// Hindrance is a blocker of a closing inside an error.
type Hindrance struct {
	Kind    workflow.BlockerKind `json:"kind"`
	Person  string               `json:"person"`
	Unit    string               `json:"unit"`
	Message scoring.Text         `json:"message"`
	Actors  []string             `json:"actors"`
}

const maxHindrances = 100

// ProblemOf says an error the way clients may hear it. Errors that are not the
// workflow's own become "internal error" with the number of the request, and are logged.
func ProblemOf(ctx context.Context, err error) Problem {
	id := workflow.RequestID(ctx)
	var own *workflow.Error
	switch {
	case errors.As(err, &own):
		return Problem{Code: string(own.Code), Field: own.Field, Article: own.Article, Message: own.Text, RequestID: id, Blockers: hindrances(own.Blockers)}
	case ent.IsNotFound(err):
		return Problem{Code: string(workflow.NotFound), RequestID: id, Message: scoring.Text{Vi: "Không tìm thấy.", En: "Not found."}}
	case errors.Is(err, access.ErrNoViewer):
		return Problem{Code: string(workflow.Unauthenticated), RequestID: id, Message: scoring.Text{Vi: "Hãy đăng nhập.", En: "Please sign in."}}
	}
	slog.ErrorContext(ctx, "internal error", "request", id, "error", err)
	return Problem{Code: "INTERNAL", RequestID: id, Message: scoring.Text{
		Vi: "Lỗi hệ thống. Hãy báo quản trị viên mã yêu cầu " + id + ".",
		En: "Internal error. Tell the administrator the request number " + id + ".",
	}}
}

func hindrances(blockers []workflow.Blocker) []Hindrance {
	var all []Hindrance
	for _, b := range blockers[:min(len(blockers), maxHindrances)] {
		one := Hindrance{Kind: b.Kind, Unit: b.Unit.Name, Message: b.Message, Actors: b.Actors}
		if b.Person != nil {
			one.Person = b.Person.FullName
		}
		all = append(all, one)
	}
	return all
}

// present is the one error presenter. Errors of the query itself (syntax, unknown field,
// wrong argument) pass as they are; they hold nothing but the client's own words.
func present(ctx context.Context, err error) *gqlerror.Error {
	var query *gqlerror.Error
	if errors.As(err, &query) && query.Unwrap() == nil {
		p := Problem{Code: string(workflow.Invalid), Message: scoring.Text{Vi: "Yêu cầu không hợp lệ: " + query.Message, En: query.Message}, RequestID: workflow.RequestID(ctx)}
		query.Extensions = extensions(p)
		return query
	}
	var value scalar.Error
	if errors.As(err, &value) {
		err = &workflow.Error{Code: workflow.Invalid, Field: graphql.GetPath(ctx).String(),
			Text: scoring.Text{Vi: "Giá trị không hợp lệ: " + string(value), En: "The value " + string(value)}}
	}
	p := ProblemOf(ctx, workflow.Named(ctx, err))
	return &gqlerror.Error{Message: p.Message.Vi, Path: graphql.GetPath(ctx), Extensions: extensions(p)}
}

func extensions(p Problem) map[string]any {
	all := map[string]any{
		"code": p.Code, "requestId": p.RequestID,
		"message": map[string]string{"vi": p.Message.Vi, "en": p.Message.En},
	}
	if p.Field != "" {
		all["field"] = p.Field
	}
	if p.Article != "" {
		all["article"] = p.Article
	}
	if p.Blockers != nil {
		all["blockers"] = p.Blockers
	}
	return all
}

// rescue turns a panic into an internal error.
func rescue(ctx context.Context, cause any) error {
	slog.ErrorContext(ctx, "panic", "request", workflow.RequestID(ctx), "cause", cause, "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", cause)
}
