package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Viewer reads who stands behind a session, with the roles held on a day. It returns nil
// when the session has ended or the account is disabled. It takes no scope: it is what a
// scope is made from.
func (s *Store) Viewer(ctx context.Context, session string, now time.Time, today calendar.Date) (*access.Viewer, error) {
	v, err := s.account(ctx, session, now)
	if v == nil || err != nil {
		return nil, err
	}
	v.Today = today
	return v, s.roles(ctx, v)
}

func (s *Store) account(ctx context.Context, session string, now time.Time) (*access.Viewer, error) {
	q := s.statement().add(`
		SELECT a.id, a.username, a.must_change_password, coalesce(p.id, ''), coalesce(p.full_name, a.username), s.expires_at
		FROM sessions s
		JOIN accounts a ON a.id = s.account_id
		LEFT JOIN persons p ON p.id = a.person_id
		WHERE s.id = ? AND s.ended_at IS NULL AND NOT a.disabled`, session)
	rows, err := q.query(ctx, s.db)
	type row struct {
		viewer  access.Viewer
		expires time.Time
	}
	found, err := scanAll(rows, err, func(r *sql.Rows) (row, error) {
		one := row{viewer: access.Viewer{Session: session}}
		v := &one.viewer
		err := r.Scan(&v.Account, &v.Username, &v.MustChangePassword, &v.Person, &v.Name, &one.expires)
		return one, err
	})
	if err != nil || len(found) == 0 || !found[0].expires.After(now) {
		return nil, err
	}
	return &found[0].viewer, nil
}

// roles adds grants, posts and charges in force on the viewer's day, in one statement.
func (s *Store) roles(ctx context.Context, v *access.Viewer) error {
	day := v.Today.String()
	inForce := func(alias string) string {
		return alias + ".valid_from <= ? AND (" + alias + ".valid_to IS NULL OR " + alias + ".valid_to >= ?)"
	}
	q := s.statement().
		add(`SELECT 1, g.role, '', coalesce(u.id, ''), CASE WHEN g.unit_id IS NULL THEN '' ELSE u.path END, 0
			FROM grants g LEFT JOIN units u ON u.id = g.unit_id WHERE g.account_id = ? AND `+inForce("g"), v.Account, day, day).
		add(` UNION ALL SELECT 2, po.role, po.id, u.id, u.path, CASE WHEN po."primary" THEN 1 ELSE 0 END
			FROM posts po JOIN units u ON u.id = po.unit_id WHERE po.person_id = ? AND `+inForce("po"), v.Person, day, day).
		add(` UNION ALL SELECT 3, '', po.id, u.id, u.path, 0
			FROM charges c JOIN posts po ON po.id = c.post_id JOIN units u ON u.id = c.unit_id
			WHERE po.person_id = ? AND `+inForce("po")+` AND `+inForce("c")+` ORDER BY 1`, v.Person, day, day, day, day)
	rows, err := q.query(ctx, s.db)
	posts := map[string]int{}
	v.Units = map[string]string{}
	_, err = scanAll(rows, err, func(r *sql.Rows) (struct{}, error) {
		var kind, primary int
		var role, post, unit, path string
		if err := r.Scan(&kind, &role, &post, &unit, &path, &primary); err != nil {
			return struct{}{}, err
		}
		v.Units[path] = unit
		switch i, known := posts[post]; {
		case kind == 1:
			v.Grants = append(v.Grants, access.Grant{Role: access.Role(role), Path: path})
		case kind == 2:
			posts[post] = len(v.Posts)
			v.Posts = append(v.Posts, access.Post{Role: scoring.PostRole(role), Unit: unit, Path: path, Primary: primary == 1})
		case known:
			v.Posts[i].Charges = append(v.Posts[i].Charges, path)
		}
		return struct{}{}, nil
	})
	return err
}

// ViewerOfAccount reads an account with its roles, to go on with work it began; nil when
// it is disabled.
func (s *Store) ViewerOfAccount(ctx context.Context, account string, today calendar.Date) (*access.Viewer, error) {
	q := s.statement().add(`
		SELECT a.id, a.username, a.must_change_password, coalesce(p.id, ''), coalesce(p.full_name, a.username)
		FROM accounts a LEFT JOIN persons p ON p.id = a.person_id WHERE a.id = ? AND NOT a.disabled`, account)
	rows, err := q.query(ctx, s.db)
	found, err := scanAll(rows, err, func(r *sql.Rows) (*access.Viewer, error) {
		v := &access.Viewer{Today: today}
		return v, r.Scan(&v.Account, &v.Username, &v.MustChangePassword, &v.Person, &v.Name)
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], s.roles(ctx, found[0])
}
