package graph

import (
	"context"
	"strings"

	"entgo.io/contrib/entgql"
	"github.com/99designs/gqlgen/graphql"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
)

// pagedBy says by what, beside the identifier, a list of records is put in order: a text or
// a number. Lists that are not here go by the identifier alone.
var pagedBy = map[string]func(any) bool{"people": isText, "accounts": isText, "workProducts": isNumber, "auditEvents": isNumber}

// checkCursor refuses a place that is none of the list's, before it reaches the database.
func checkCursor(ctx context.Context) error {
	field := graphql.GetRootFieldContext(ctx).Field
	arg := field.Arguments.ForName("after")
	if arg == nil {
		return nil
	}
	given, err := arg.Value.Value(graphql.GetOperationContext(ctx).Variables)
	if given == nil && err == nil {
		return nil
	}
	var c entgql.Cursor[string]
	fits, ordered := pagedBy[field.Name]
	if err != nil || c.UnmarshalGQL(given) != nil || c.ID == "" || strings.ContainsRune(c.ID, 0) || (ordered && !fits(c.Value)) {
		return noCursor()
	}
	return nil
}

func noCursor() error {
	return &workflow.Error{Code: workflow.Invalid, Field: "after",
		Text: scoring.Text{Vi: "Vị trí trang không hợp lệ.", En: "Not a cursor of this list."}}
}

func isText(v any) bool {
	s, ok := v.(string)
	return ok && !strings.ContainsRune(s, 0)
}

func isNumber(v any) bool {
	switch v.(type) {
	case int8, int16, int32, int64, uint8, uint16, uint32, uint64:
		return true
	}
	return false
}
