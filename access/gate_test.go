package access_test

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// copies are written whole, as one act whose hash vouches for them.
var copies = []string{"SignInAttempt", "AuditEvent", "AuditHead", "BoardRow", "BatchChange", "File"}

// eachClient calls do with the client of every type of record.
func eachClient(c *ent.Client, do func(kind string, client reflect.Value)) {
	all := reflect.ValueOf(c).Elem()
	for i := range all.NumField() {
		if client := all.Field(i); client.Kind() == reflect.Pointer && all.Type().Field(i).IsExported() &&
			client.MethodByName("Delete").IsValid() {
			do(all.Type().Field(i).Name, client)
		}
	}
}

// try runs a builder of a client: try(client, "Delete", ctx) is client.Delete().Exec(ctx).
func try(client reflect.Value, verb string, ctx context.Context) error {
	builder := client.MethodByName(verb).Call(nil)[0]
	results := builder.MethodByName("Exec").Call([]reflect.Value{reflect.ValueOf(ctx)})
	err, _ := results[len(results)-1].Interface().(error)
	return err
}

func TestNothingIsWrittenOutsideAnAct(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		types := 0
		eachClient(e.Store.Client, func(kind string, client reflect.Value) {
			types++
			for _, verb := range []string{"Create", "Update", "Delete"} {
				if err := try(client, verb, e.System()); !errors.Is(err, access.ErrNoAct) {
					t.Errorf("%s of %s without an act: %v", verb, kind, err)
				}
			}
		})
		if types < 26 {
			t.Errorf("only %d types were tried", types)
		}
	})
}

func TestAChangeThatNamesNoRecordIsRefused(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		ctx := access.Under(e.System(), &access.Act{Verb: access.SignIn, Viewer: access.System("test")})
		eachClient(e.Store.Client, func(kind string, client reflect.Value) {
			if slices.Contains(copies, kind) {
				return
			}
			for _, verb := range []string{"Update", "Delete"} {
				if err := try(client, verb, ctx); !errors.Is(err, access.ErrBulkChange) {
					t.Errorf("%s of every %s: %v", verb, kind, err)
				}
			}
		})
	})
}
