package document_test

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/exchange/document"
)

func TestAPaperOnAnUnconfirmedValueSaysSoOnEveryPageAndNoOtherDoes(t *testing.T) {
	papers := func(m document.Mark) map[string]paper {
		one, two, minutes, notice, answer, decision := form01(), form02(), minutes(), notice(), answer(), decision(rated()...)
		one.Mark, two.Mark, minutes.Mark, notice.Mark, answer.Mark, decision.Mark = m, m, m, m, m, m
		return map[string]paper{"form 01": one, "form 02": two, "minutes": minutes, "notice": notice, "answer": answer, "decision": decision,
			"personnel decision": document.PersonnelDecision{Letterhead: letterhead("QĐ"), Subject: "Khen thưởng", Mark: m}}
	}
	for _, unconfirmed := range []bool{true, false} {
		for name, p := range papers(document.Mark{Unconfirmed: unconfirmed}) {
			for i, page := range read(t, pdf(t, "dau", p)) {
				if strings.Contains(page, document.Unofficial) != unconfirmed {
					t.Errorf("page %d of the %s says that it is not for official use: %v, should be %v", i+1, name, !unconfirmed, unconfirmed)
				}
			}
			if form, word := p.(wordFile); word && strings.Contains(docx(t, "dau", form), document.Unofficial) != unconfirmed {
				t.Errorf("the Word file of the %s should say that it is not for official use: %v", name, unconfirmed)
			}
		}
	}
}
