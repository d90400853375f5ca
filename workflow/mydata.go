package workflow

import (
	"context"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange"
)

const zipType = "application/zip"

// ExportMyData gives a person a copy of what is kept about them, at once (the law allows
// two working days: Law 91/2025/QH15 on personal data). An office without a
// person gets its sign-ins.
func (s *Service) ExportMyData(ctx context.Context) (*ent.File, error) {
	v := access.From(ctx)
	if err := require(ctx, access.ExportMyData, access.Target{Account: viewerAccount(v)}); err != nil {
		return nil, err
	}
	var registers []exchange.Register
	for _, part := range myRegisters {
		if v.Person == "" && part.personal {
			continue
		}
		r, err := part.read(ctx, s, v)
		if err != nil {
			return nil, err
		}
		registers = append(registers, r)
	}
	content, err := exchange.WriteRegisters(registers, []string{
		"Bản sao dữ liệu của " + v.Name + " (" + v.Username + "), lập lúc " + moment(s.now()) + ".",
	})
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ExportMyData, Subject: v.Account}
	return s.keepFile(ctx, act, "du-lieu-cua-toi-"+s.Today().String()+".zip", zipType, content)
}

// myRegisters are the tables of a person's copy.
var myRegisters = []struct {
	personal bool
	read     func(context.Context, *Service, *access.Viewer) (exchange.Register, error)
}{
	{true, myself}, {true, myPosts}, {true, myLeaves}, {true, myItems}, {true, myDeliveries}, {true, myForms},
	{true, myCauses}, {true, myResults}, {true, myYears}, {true, myExplanations}, {true, myReaders}, {true, myPetitions},
	{true, myProposals}, {true, myDossiers}, {true, myPapers}, {true, myDelegations},
	{true, myDisciplines}, {true, myAttestations}, {true, myConclusions}, {true, myMeasurements}, {false, mySignIns},
}

// moment writes an instant as people in Vietnam read it.
func moment(t time.Time) string { return t.In(zone).Format("02/01/2006 15:04:05") }

func columns(pairs ...string) []exchange.RegisterColumn {
	var all []exchange.RegisterColumn
	for i := 0; i < len(pairs); i += 2 {
		all = append(all, exchange.RegisterColumn{Key: pairs[i], Heading: pairs[i+1]})
	}
	return all
}

// tell turns records into a register, one row each.
func tell[T any](name, title string, head []exchange.RegisterColumn, records []T, row func(T) []any) exchange.Register {
	r := exchange.Register{Name: name, Title: title, Columns: head}
	for _, one := range records {
		r.Rows = append(r.Rows, row(one))
	}
	return r
}
