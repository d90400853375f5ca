package document

import (
	"fmt"
	"time"
)

// Opinion says what the party committee where a person works says of that person's year
// (Decree 335/2025, Art. 21.1.c and 21.2.c), as it was recorded from the document named.
type Opinion struct {
	Agency Agency
	Year   int
	Number string // number and day of the committee's document
	Person Person
	Text   string
}

// PDF writes the paper.
func (o Opinion) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Ý kiến nhận xét của cấp ủy – "+o.Person.Name, upright, made)
	p.heads(o.Agency)
	p.title("Ý KIẾN NHẬN XÉT, ĐÁNH GIÁ CỦA CẤP ỦY")
	p.paragraph(paragraph{runs: strong(fmt.Sprintf("Năm %d", o.Year)), align: "C", after: 4})
	p.person(o.Person)
	p.answer("Văn bản của cấp ủy:", o.Number, 1)
	p.answer("Ý kiến nhận xét, đánh giá:", o.Text, 3)
	return p.bytes()
}
