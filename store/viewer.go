package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Viewer reads who stands behind a session, with the roles held on a day, in one
// statement. It returns nil when the session has ended, the account is disabled
// or its person has left. It
// takes no scope: it is what a scope is made from.
func (s *Store) Viewer(ctx context.Context, session string, now time.Time, today calendar.Date) (*access.Viewer, error) {
	who := fragment{`JOIN sessions se ON se.account_id = a.id
		WHERE se.id = ? AND se.ended_at IS NULL AND se.expires_at > ? AND `, []any{session, now}}
	v, err := s.viewer(ctx, who, today)
	if v != nil {
		v.Session = session
	}
	return v, err
}

// ViewerOfAccount reads an account with its roles, to go on with work it began; nil when
// it is disabled or its person has left.
func (s *Store) ViewerOfAccount(ctx context.Context, account string, today calendar.Date) (*access.Viewer, error) {
	return s.viewer(ctx, fragment{"WHERE a.id = ? AND ", []any{account}}, today)
}

// active keeps accounts that are open on a day: not disabled, and of nobody whose last
// post has ended. A grant that was forgotten does not keep the door open.
const active = `NOT a.disabled AND (EXISTS (SELECT 1 FROM posts h WHERE h.person_id = a.person_id
		AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?))
	OR NOT EXISTS (SELECT 1 FROM posts l WHERE l.person_id = a.person_id AND l.valid_to < ?))`

// Kinds of the lines that make a viewer, in their order.
const (
	accountLine = iota
	grantLine
	postLine
	chargeLine
	lentLine     // a delegation: its verbs, lender, and the path where it may be used
	documentLine // of a delegation: the lender's name and the document
	lenderLine   // of a delegation: a unit that the lender heads
)

// viewer puts together the account, and the grants, posts and charges in force on a day.
func (s *Store) viewer(ctx context.Context, who fragment, today calendar.Date) (*access.Viewer, error) {
	rows, err := s.viewerLines(who, today.String()).query(ctx, s.db)
	v, posts := (*access.Viewer)(nil), map[string]int{}
	_, err = scanAll(rows, err, func(r *sql.Rows) (struct{}, error) {
		var l line
		err := r.Scan(&l.kind, &l.id, &l.role, &l.unit, &l.path, &l.flag)
		if err == nil && l.kind == accountLine {
			v = &access.Viewer{Account: l.id, Username: l.role, Name: l.unit, Person: l.path, MustChangePassword: l.flag == 1,
				Today: today, Units: map[string]string{}}
		} else if err == nil {
			err = l.addTo(v, posts)
		}
		return struct{}{}, err
	})
	return v, err
}

// line is one row of the statement. In an account's line, role is the sign-in name, unit
// the name to show and path the person.
type line struct {
	kind, flag           int
	id, role, unit, path string
}

func (l line) addTo(v *access.Viewer, posts map[string]int) error {
	if l.kind < lentLine {
		v.Units[l.path] = l.unit
	}
	switch l.kind {
	case lentLine, documentLine, lenderLine:
		return l.lend(v)
	case grantLine:
		v.Grants = append(v.Grants, access.Grant{Role: access.Role(l.role), Path: l.path})
	case postLine:
		posts[l.id] = len(v.Posts)
		v.Posts = append(v.Posts, access.Post{Role: scoring.PostRole(l.role), Unit: l.unit, Path: l.path, Primary: l.flag == 1})
	case chargeLine:
		if i, known := posts[l.id]; known {
			v.Posts[i].Charges = append(v.Posts[i].Charges, l.path)
		}
	}
	return nil
}

// lend adds a line of a delegation; the line with its verbs comes first.
func (l line) lend(v *access.Viewer) error {
	if l.kind == lentLine {
		lent := access.Lent{Delegation: l.id, Lender: l.unit, Path: l.path}
		err := json.Unmarshal([]byte(l.role), &lent.Verbs)
		v.Lent = append(v.Lent, lent)
		return err
	}
	i := slices.IndexFunc(v.Lent, func(known access.Lent) bool { return known.Delegation == l.id })
	switch {
	case i < 0:
	case l.kind == documentLine:
		v.Lent[i].LenderName, v.Lent[i].Document = l.role, l.unit
	default:
		v.Lent[i].Posts = append(v.Lent[i].Posts, access.Post{Role: scoring.PostRole(l.role), Unit: l.unit, Path: l.path})
	}
	return nil
}

func (s *Store) viewerLines(who fragment, day string) *statement {
	inForce := func(alias string) string {
		return alias + ".valid_from <= ? AND (" + alias + ".valid_to IS NULL OR " + alias + ".valid_to >= ?)"
	}
	lent := "d.state = 'IN_FORCE' AND " + inForce("d")
	return s.statement().add("WITH who AS (SELECT a.id, a.username, a.must_change_password, a.person_id FROM accounts a ").
		add(who.text, who.args...).add(active, day, day, day).add(`)
		SELECT 0, who.id, who.username, coalesce(p.full_name, who.username), coalesce(p.id, ''),
			CASE WHEN who.must_change_password THEN 1 ELSE 0 END
		FROM who LEFT JOIN persons p ON p.id = who.person_id
		UNION ALL
		SELECT 1, '', g.role, coalesce(u.id, ''), CASE WHEN g.unit_id IS NULL THEN '' ELSE u.path END, 0
		FROM who JOIN grants g ON g.account_id = who.id LEFT JOIN units u ON u.id = g.unit_id WHERE `+inForce("g")+`
		UNION ALL
		SELECT 2, po.id, po.role, u.id, u.path, CASE WHEN po."primary" THEN 1 ELSE 0 END
		FROM who JOIN posts po ON po.person_id = who.person_id JOIN units u ON u.id = po.unit_id WHERE `+inForce("po")+`
		UNION ALL
		SELECT 3, po.id, '', u.id, u.path, 0
		FROM who JOIN posts po ON po.person_id = who.person_id JOIN charges c ON c.post_id = po.id
			JOIN units u ON u.id = c.unit_id WHERE `+inForce("po")+` AND `+inForce("c")+`
		UNION ALL
		SELECT 4, d.id, CAST(d.verbs AS TEXT), d.lender_id, u.path, 0
		FROM who JOIN delegations d ON d.holder_id = who.person_id JOIN units u ON u.id = d.unit_id WHERE `+lent+`
		UNION ALL
		SELECT 5, d.id, p.full_name, d.document, '', 0
		FROM who JOIN delegations d ON d.holder_id = who.person_id JOIN persons p ON p.id = d.lender_id WHERE `+lent+`
		UNION ALL
		SELECT 6, d.id, po.role, u.id, u.path, 0
		FROM who JOIN delegations d ON d.holder_id = who.person_id JOIN posts po ON po.person_id = d.lender_id AND po.role = 'HEAD'
			JOIN units u ON u.id = po.unit_id WHERE `+lent+` AND `+inForce("po")+`
		ORDER BY 1`, slices.Repeat([]any{day}, 16)...)
}
