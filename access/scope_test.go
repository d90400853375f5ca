package access_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/congtam/congtam/access"
)

// path draws a path of one to three levels among few units, so that paths meet.
var path = rapid.Custom(func(t *rapid.T) string {
	var p strings.Builder
	for range rapid.IntRange(1, 3).Draw(t, "depth") {
		fmt.Fprintf(&p, "%04d", rapid.SampledFrom([]int{1, 2, 9, 10, 9998}).Draw(t, "unit"))
	}
	return p.String()
})

func TestAScopeHoldsExactlyTheSubtreesOfItsGrants(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		granted, asked := rapid.SliceOf(path).Draw(t, "granted"), path.Draw(t, "asked")
		v := &access.Viewer{}
		for _, p := range granted {
			v.Grants = append(v.Grants, access.Grant{Role: access.HR, Path: p})
		}
		scope := v.StaffScope()
		want := slices.ContainsFunc(granted, func(p string) bool { return strings.HasPrefix(asked, p) })
		if scope.Covers(asked) != want {
			t.Fatalf("%v covers %s: %v", granted, asked, !want)
		}
		for i, p := range scope.Paths {
			for j, q := range scope.Paths {
				if i != j && strings.HasPrefix(p, q) {
					t.Fatalf("%s lies inside %s in %v", p, q, scope.Paths)
				}
			}
		}
	})
}

func TestASubtreeIsWhatComparesFromItsPathUpToItsEnd(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		root, other := path.Draw(t, "root"), path.Draw(t, "other")
		between := other >= root && other < access.PathEnd(root)
		if between != strings.HasPrefix(other, root) {
			t.Fatalf("%s below %s: %v", other, root, between)
		}
	})
}
