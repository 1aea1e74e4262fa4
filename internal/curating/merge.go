package curating

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/lib/pq"

	"entraide/ent/db"
	"entraide/ent/db/organisation"
	"entraide/ent/schema"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// merger is what was moved from one organisation to another, by which it is given back.
type merger struct {
	From  string                       `json:"from"`
	Into  string                       `json:"into"`
	Depth int                          `json:"depth"`           // how many were merged into it before: the last is taken back first
	Donor *donors                      `json:"donor,omitempty"` // nil where the former was none
	Rows  map[string][]string          `json:"rows"`            // by table and column: ids of rows that name the other since
	Twice map[string][]json.RawMessage `json:"twice,omitempty"` // likewise: rows that said what another one said already
}

// donors is the profile that went, and the one that took its place.
type donors struct {
	Was  json.RawMessage `json:"was"`
	From string          `json:"from"`
	Into string          `json:"into"`
	Made bool            `json:"made"` // for this merger
}

// Merge makes one of two organisations the other: all that names the first names the second since. With reversed it is
// the second that goes.
//
// An organisation is merged into one that is merged into none itself, and nobody was merged into it: there are no chains.
// Whether money counts is not asked again: what counted before does so after, for the donor that it is now.
func Merge(ctx context.Context, pool *sql.DB, by store.By, id string, version int, reversed bool) (store.Outcome, error) {
	return decide(ctx, pool, by, "merge", id, version, func(ctx context.Context, tx *store.Tx, match *db.OrganisationMatch) (store.Outcome, error) {
		m := merger{From: match.FromID, Into: match.IntoID, Rows: map[string][]string{}, Twice: map[string][]json.RawMessage{}}
		if reversed {
			m.From, m.Into = m.Into, m.From
		}
		projects, needs, err := m.hold(ctx, tx)
		if err != nil {
			return store.Outcome{}, err
		}
		if problem, err := m.hindered(ctx, tx, by); err != nil || problem != nil {
			return store.Outcome{Row: id, Problems: listed(problem)}, err
		}
		if err := m.move(ctx, tx, moved, m.From, m.Into); err != nil {
			return store.Outcome{}, err
		}
		if err := m.moveDonor(ctx, tx); err != nil {
			return store.Outcome{}, err
		}
		if err := coverage.Rewrite(ctx, tx, projects, needs); err != nil {
			return store.Outcome{}, err
		}
		if m.Donor != nil {
			if err := tx.Donor.DeleteOneID(m.Donor.From).Exec(ctx); err != nil { // nothing names it any more
				return store.Outcome{}, err
			}
		}
		if err := tx.Organisation.UpdateOneID(m.From).SetMergedIntoID(m.Into).AddVersion(1).Exec(ctx); err != nil {
			return store.Outcome{}, err
		}
		body, err := json.Marshal(m)
		if err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: id}, tx.OrganisationMatch.UpdateOneID(id).SetMoved(body).SetDecidedAt(by.At).Exec(ctx)
	})
}

// Unmerge takes a merger back: what it moved goes back, all but what no longer names the other. Of several organisations
// that were merged into one, the last is taken back first. What imports have brought since stays until they bring it anew.
func Unmerge(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return decide(ctx, pool, by, "unmerge", id, version, func(ctx context.Context, tx *store.Tx, match *db.OrganisationMatch) (store.Outcome, error) {
		var m merger
		if err := json.Unmarshal(match.Moved, &m); err != nil {
			return store.Outcome{}, err
		}
		projects, needs, err := m.hold(ctx, tx)
		if err != nil {
			return store.Outcome{}, err
		}
		if others, err := tx.Organisation.Query().Where(organisation.MergedIntoID(m.Into)).Count(ctx); err != nil {
			return store.Outcome{}, err
		} else if others != m.Depth+1 {
			return trouble(id, "", "merged_later", map[string]string{"count": strconv.Itoa(others - m.Depth - 1)}), nil
		}
		if err := m.giveBack(ctx, tx, moved, m.Into, m.From); err != nil {
			return store.Outcome{}, err
		}
		if err := m.giveDonorBack(ctx, tx); err != nil {
			return store.Outcome{}, err
		}
		if err := coverage.Rewrite(ctx, tx, projects, needs); err != nil {
			return store.Outcome{}, err
		}
		if err := m.forgetDonor(ctx, tx); err != nil {
			return store.Outcome{}, err
		}
		if err := tx.Organisation.UpdateOneID(m.From).ClearMergedIntoID().AddVersion(1).Exec(ctx); err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: id}, tx.OrganisationMatch.UpdateOneID(id).ClearMoved().ClearDecidedAt().Exec(ctx)
	})
}

// hold locks the two organisations and the projects and needs that name them, in the order of coverage, and returns those
// projects and needs. Of projects that merely name one as a partner, those that were proposed here are held, whose verbs
// write back what they have read; imports have the turn.
func (m *merger) hold(ctx context.Context, tx *store.Tx) (projects, needs []string, err error) {
	both := pq.Array([]string{m.From, m.Into})
	const profiles = "(SELECT id FROM donors WHERE organisation_id = ANY($1))"
	if projects, err = store.Texts(ctx, tx.SQL, `SELECT id FROM projects WHERE reporter_id = ANY($1) OR owner_id = ANY($1)
		UNION SELECT a.project_id FROM participations a JOIN projects p ON p.id = a.project_id WHERE a.organisation_id = ANY($1) AND p.origin = 'DECLARED'
		UNION SELECT project_id FROM transactions WHERE donor_id IN `+profiles+`
		UNION SELECT project_id FROM ledger_lines WHERE donor_id IN `+profiles+` AND project_id IS NOT NULL ORDER BY 1`, both); err != nil {
		return nil, nil, err
	}
	if needs, err = store.Texts(ctx, tx.SQL, `SELECT id FROM needs WHERE owner_id = ANY($1) UNION SELECT need_id FROM need_donors WHERE donor_id IN `+profiles+`
		UNION SELECT need_id FROM ledger_lines WHERE donor_id IN `+profiles+`
		AND need_id IS NOT NULL ORDER BY 1`, both); err != nil {
		return nil, nil, err
	}
	if err := coverage.Lock(ctx, tx, projects, needs); err != nil {
		return nil, nil, err
	}
	// whoever would name one of them anew waits from here on
	for _, lock := range []string{"SELECT id FROM organisations WHERE id = ANY($1) ORDER BY id FOR UPDATE",
		"SELECT id FROM donors WHERE organisation_id = ANY($1) ORDER BY id FOR UPDATE"} {
		if _, err := tx.SQL.ExecContext(ctx, lock, both); err != nil {
			return nil, nil, err
		}
	}
	return projects, needs, nil
}

// hindrances are what is in the way of a merger of $1 into $2 at $3: the names of the organisations that the message tells.
var hindrances = []struct{ key, sql string }{
	{"merged_already", "SELECT o.name, i.name FROM organisations o JOIN organisations i ON i.id = o.merged_into_id WHERE o.id IN ($1, $2)"},
	{"merged_into_it", "SELECT o.name, i.name FROM organisations i JOIN organisations o ON o.merged_into_id = i.id WHERE i.id = $1"},
	{"has_members", "SELECT o.name, '' FROM organisations o JOIN memberships m ON m.organisation_id = o.id AND m.stage = 'ACTIVE' WHERE o.id = $1"},
	{"has_invitations", "SELECT o.name, '' FROM organisations o JOIN invitations m ON m.organisation_id = o.id AND m.stage = 'SENT' AND m.expires_at > $3 WHERE o.id = $1"},
	{"change_waits", `SELECT o.name, '' FROM organisations o JOIN project_versions v ON v.kind = 'CHANGE' AND v.stage = 'WAITING'
		AND position(o.id in v.input::text) > 0 WHERE o.id = $1`},
}

// hindered is the first thing that is in the way.
func (m *merger) hindered(ctx context.Context, tx *store.Tx, by store.By) (found *fault.Problem, err error) {
	for _, h := range hindrances {
		err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
			var name, into string
			err := scan(&name, &into)
			found = &fault.Problem{Key: "curating." + h.key, Values: map[string]string{"name": name, "into": into}}
			return err
		}, "SELECT h.* FROM ("+h.sql+") h(name, into_name), (SELECT $1::text, $2::text, $3::timestamptz) given LIMIT 1", m.From, m.Into, by.At)
		if err != nil || found != nil {
			return found, err
		}
	}
	m.Depth, err = tx.Organisation.Query().Where(organisation.MergedIntoID(m.Into)).Count(ctx)
	return nil, err
}

func listed(p *fault.Problem) []fault.Problem {
	if p == nil {
		return nil
	}
	return []fault.Problem{*p}
}

// move makes columns name another. Of two rows that would say the same, the one that moves goes.
func (m *merger) move(ctx context.Context, tx *store.Tx, columns []column, from, into string) error {
	for _, c := range columns {
		key := c.table + "." + c.name
		if c.unique != "" {
			twice, err := store.Texts(ctx, tx.SQL, "DELETE FROM "+c.table+" x WHERE x."+c.name+" = $1 AND ("+c.unique+") IN (SELECT "+c.unique+" FROM "+c.table+
				" WHERE "+c.name+" = $2) RETURNING to_jsonb(x)", from, into)
			if err != nil {
				return err
			}
			for _, row := range twice {
				m.Twice[key] = append(m.Twice[key], json.RawMessage(row))
			}
		}
		ids, err := store.Texts(ctx, tx.SQL, "UPDATE "+c.table+" SET "+c.name+" = $2, updated_at = now(), version = version + 1 WHERE "+c.name+" = $1 RETURNING id", from, into)
		if err != nil {
			return err
		}
		if slices.Sort(ids); len(ids) > 0 {
			m.Rows[key] = ids
		}
	}
	return nil
}

// giveBack undoes move. A row that was said twice comes back if the other one still says it.
func (m *merger) giveBack(ctx context.Context, tx *store.Tx, columns []column, from, to string) error {
	for _, c := range columns {
		key, where := c.table+"."+c.name, ""
		if c.unique != "" {
			where = " AND (" + c.unique + ") NOT IN (SELECT " + c.unique + " FROM " + c.table + " WHERE " + c.name + " = $2)"
		}
		if _, err := tx.SQL.ExecContext(ctx, "UPDATE "+c.table+" SET "+c.name+" = $2, updated_at = now(), version = version + 1 WHERE "+c.name+" = $1 AND id = ANY($3)"+where,
			from, to, pq.Array(m.Rows[key])); err != nil {
			return err
		}
		if len(m.Twice[key]) == 0 {
			continue
		}
		rows, err := json.Marshal(m.Twice[key])
		if err != nil {
			return err
		}
		if _, err := tx.SQL.ExecContext(ctx, "INSERT INTO "+c.table+" SELECT r.* FROM jsonb_populate_recordset(NULL::"+c.table+", $2::jsonb) r WHERE ("+c.unique+") IN (SELECT "+
			c.unique+" FROM "+c.table+" WHERE "+c.name+" = $1) ON CONFLICT DO NOTHING", from, string(rows)); err != nil {
			return err
		}
	}
	return nil
}

var newDonorID = schema.NewID("dnr")

// moveDonor gives what names the profile of the one to that of the other, which is made where there is none. The former
// itself can go only once the lines name it no more.
func (m *merger) moveDonor(ctx context.Context, tx *store.Tx) error {
	profile := func(organisation string) (row string, err error) {
		found, err := store.Texts(ctx, tx.SQL, "SELECT to_jsonb(d) FROM donors d WHERE organisation_id = $1", organisation)
		if len(found) > 0 {
			row = found[0]
		}
		return row, err
	}
	was, err := profile(m.From)
	if err != nil || was == "" {
		return err
	}
	is, err := profile(m.Into)
	if err != nil {
		return err
	}
	m.Donor = &donors{Was: json.RawMessage(was), From: idOf(was), Into: idOf(is), Made: is == ""}
	if m.Donor.Made {
		m.Donor.Into = newDonorID()
		if _, err := tx.SQL.ExecContext(ctx, `INSERT INTO donors (id, created_at, updated_at, version, organisation_id, name)
			SELECT $1, now(), now(), 1, id, name FROM organisations WHERE id = $2`, m.Donor.Into, m.Into); err != nil {
			return err
		}
	}
	return m.move(ctx, tx, movedOfDonors, m.Donor.From, m.Donor.Into)
}

// idOf is the id of a row as JSON; "" for none.
func idOf(row string) string {
	var r struct{ ID string }
	json.Unmarshal([]byte(row), &r) // the database wrote it
	return r.ID
}

// giveDonorBack undoes moveDonor. Should the organisation have become a donor anew meanwhile, it stays that one.
func (m *merger) giveDonorBack(ctx context.Context, tx *store.Tx) error {
	if m.Donor == nil {
		return nil
	}
	if _, err := tx.SQL.ExecContext(ctx, "INSERT INTO donors SELECT * FROM jsonb_populate_record(NULL::donors, $1::jsonb) ON CONFLICT DO NOTHING", string(m.Donor.Was)); err != nil {
		return err
	}
	is, err := store.Texts(ctx, tx.SQL, "SELECT id FROM donors WHERE organisation_id = $1", m.From)
	if err != nil {
		return err
	}
	return m.giveBack(ctx, tx, movedOfDonors, m.Donor.Into, is[0])
}

// forgetDonor takes away the profile that was made for the merger, unless something else names it since.
func (m *merger) forgetDonor(ctx context.Context, tx *store.Tx) error {
	if m.Donor == nil || !m.Donor.Made {
		return nil
	}
	_, err := tx.SQL.ExecContext(ctx, `DELETE FROM donors d WHERE id = $1 AND NOT EXISTS (SELECT FROM ledger_lines WHERE donor_id = d.id)
		AND NOT EXISTS (SELECT FROM transactions WHERE donor_id = d.id) AND NOT EXISTS (SELECT FROM offers WHERE donor_id = d.id)
		AND NOT EXISTS (SELECT FROM need_donors WHERE donor_id = d.id)`, m.Donor.Into)
	return err
}
