package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/migrate"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// copied says in which register of a person's copy the records of a table about that person
// are.
var copied = map[string]string{
	"posts": "chuc-vu", "leaves": "nghi", "work_items": "cong-viec", "deliveries": "san-pham", "objective_causes": "nguyen-nhan-khach-quan",
	"period_assessments": "phieu-tu-danh-gia", "results": "ket-qua", "annual_ratings": "xep-loai-nam", "petitions": "kien-nghi",
	"proposals": "dieu-kien", "dossiers": "quyet-dinh", "records": "tai-lieu-luu-tru", "delegations": "uy-quyen",
	"disciplines": "ky-luat", "attestations": "xac-nhan", "conclusions": "ket-luan", "measurements": "so-lieu-tieu-chi",
}

// notCopied are tables that name a person and tell nothing more: the account is signed in
// with, a line of a list is a copy of a result, a trial of other rules is nobody's result, and
// a decision on a cap is the agency's: the person has the rating that came of it.
var notCopied = []string{"accounts", "board_rows", "what_if_effects", "cap_decisions"}

// A kind of record that names a person cannot be forgotten: whatever is kept of somebody,
// and that they may see, is in their copy.
func TestMyCopyHoldsEveryKindOfRecordThatNamesMe(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		o.Lent(wt.Director, wt.Staff, "SNV-TC", "ACCEPT_DELIVERY")
		all, db := myCopy(t, s.as(wt.Staff)), e.Behind()
		for _, table := range migrate.Tables {
			var about []string
			for _, c := range table.Columns {
				if slices.Contains([]string{"person_id", "lender_id", "holder_id"}, c.Name) {
					about = append(about, fmt.Sprintf("%s = '%s'", c.Name, o.People[wt.Staff].ID))
				}
			}
			if len(about) == 0 || slices.Contains(notCopied, table.Name) {
				continue
			}
			register, known := copied[table.Name]
			if !known {
				t.Errorf("%s names people, and nobody says where it is in their copy", table.Name)
				continue
			}
			var kept int
			wt.Must(t, db.QueryRow("SELECT COUNT(*) FROM "+table.Name+" WHERE "+strings.Join(about, " OR ")).Scan(&kept))
			if got := len(all[register]); got != kept {
				t.Errorf("%d of %d %s are in %s", got, kept, table.Name, register)
			}
		}
	})
}

// myCopy reads a copy of one's own data: the records of every register.
func myCopy(t *testing.T, me *client) (all map[string][]map[string]any) {
	t.Helper()
	file := me.text("exportMyData.id", `mutation { exportMyData { id } }`, nil)
	_, content, _ := me.send("GET", "/files/"+file, nil)
	in := wt.Got(zip.NewReader(bytes.NewReader(content), int64(len(content))))(t)
	part := wt.Got(in.Open("du-lieu.json"))(t)
	wt.Must(t, json.NewDecoder(part).Decode(&all))
	return all
}
