package importing

import (
	"context"
	"errors"
	"maps"
	"regexp"
	"slices"

	"github.com/lib/pq"

	"entraide/ent/schema"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// organisations finds the organisation that a record speaks of: by reference, else by name or alias; one that is not
// known is made. Of one that was merged into another, reference and names lead to the other. What was found is remembered
// for the import; a rollback must be followed by forget.
type organisations struct {
	tables *reference.Tables
	ids    map[orgKey]string // of organisations
	donors map[string]string // of donors, by organisation
	asOf   int               // the decisions on identities that it knows
}

type orgKey struct{ ref, name string }

func (p party) lookup() orgKey { return orgKey{p.ref, p.key} }

// mostRemembered bounds the memory of one import.
const mostRemembered = 50_000

func newOrganisations(t *reference.Tables) *organisations {
	o := &organisations{tables: t}
	o.forget()
	return o
}

func (o *organisations) forget() { o.ids, o.donors = map[orgKey]string{}, map[string]string{} }

// keepUp forgets what was remembered if identities were decided meanwhile. The importer has the turn: none is from here on.
func (o *organisations) keepUp(ctx context.Context, tx *store.Tx) error {
	was := o.asOf
	err := tx.SQL.QueryRowContext(ctx, "SELECT coalesce(sum(version), 0) FROM organisation_matches").Scan(&o.asOf)
	if o.asOf != was {
		o.forget()
	}
	return err
}

// of is the id of a party that was resolved; "" for none.
func (o *organisations) of(p party) string { return o.ids[p.lookup()] }

type orgRow struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Kind  string `json:"kind"`
	Ref   string `json:"iati_ref,omitempty"`
	State string `json:"state_id,omitempty"`

	referenced bool // by its own reference, or that of one that was merged into it
}

type aliasRow struct {
	ID           string `json:"id"`
	Organisation string `json:"organisation_id"`
	Name         string `json:"name"`
	Key          string `json:"key"`
}

var newOrgID, newAliasID, newDonorID = schema.NewID("org"), schema.NewID("oal"), schema.NewID("dnr")

// resolve makes sure that every party has its organisation.
func (o *organisations) resolve(ctx context.Context, tx *store.Tx, parties []party) error {
	if len(o.ids)+len(o.donors) > mostRemembered {
		o.forget()
	}
	for range 3 {
		todo := o.unknown(parties)
		if len(todo) == 0 {
			return nil
		}
		known, err := lookUp(ctx, tx, todo)
		if err != nil {
			return err
		}
		if won, err := o.settle(ctx, tx, known, todo); won || err != nil {
			return err
		}
	}
	return errors.New("organisations keep changing while they are looked up")
}

// unknown are the parties that are not remembered, each once, in the order in which they were met.
func (o *organisations) unknown(parties []party) (todo []party) {
	seen := map[orgKey]bool{}
	for _, p := range parties {
		if k := p.lookup(); !p.isNone() && !seen[k] && o.ids[k] == "" {
			seen[k] = true
			todo = append(todo, p)
		}
	}
	return todo
}

// settle decides for each party which organisation it is, in order, and writes what is new. It has not won if somebody
// else has made one of them meanwhile: then all is looked up again.
func (o *organisations) settle(ctx context.Context, tx *store.Tx, known *directory, todo []party) (won bool, err error) {
	var made []orgRow
	var aliases []aliasRow
	better := map[string]orgRow{} // by id: several parties may each know more of one organisation
	found := map[orgKey]string{}
	for _, p := range todo {
		id := known.find(p)
		if id == "" {
			row := orgRow{ID: newOrgID(), Name: p.name, Kind: p.kind, Ref: p.ref, State: o.state(p), referenced: p.ref != ""}
			if row.Name == "" {
				row.Name = p.ref
			}
			made, id = append(made, row), row.ID
			known.add(row)
		} else if org := known.byID[id]; !org.referenced && p.ref != "" || org.Kind == unknownOrg && p.kind != unknownOrg {
			if !org.referenced {
				org.Ref, org.referenced = p.ref, p.ref != ""
			}
			if org.Kind == unknownOrg {
				org.Kind = p.kind
			}
			if org.State == "" {
				org.State = o.state(p)
			}
			known.add(org)
			better[id] = org
		}
		if p.key != "" && known.byName[p.key] == "" {
			known.byName[p.key] = id
			aliases = append(aliases, aliasRow{newAliasID(), id, p.name, p.key})
		}
		found[p.lookup()] = id
	}
	n, err := insert(ctx, tx.SQL, "organisations", "name, kind, iati_ref, state_id", made, "ON CONFLICT DO NOTHING")
	if err != nil || n < len(made) {
		return false, err
	}
	if err := change(ctx, tx.SQL, "organisations", "kind, iati_ref, state_id", byID(better)); err != nil {
		return false, err
	}
	if _, err := insert(ctx, tx.SQL, "organisation_aliases", "organisation_id, name, key", aliases, "ON CONFLICT DO NOTHING"); err != nil {
		return false, err
	}
	for k, id := range found {
		o.ids[k] = id
	}
	return true, nil
}

// byID are rows in the order of their ids.
func byID(rows map[string]orgRow) (sorted []orgRow) {
	for _, id := range slices.Sorted(maps.Keys(rows)) {
		sorted = append(sorted, rows[id])
	}
	return sorted
}

// prefixed is a reference that begins with the code of a country.
var prefixed = regexp.MustCompile(`^[A-Z]{2}(-|$)`)

// state is the State that a public body belongs to, as its reference says.
func (o *organisations) state(p party) string {
	public := p.kind == "GOVERNMENT" || p.kind == "LOCAL_GOVERNMENT" || p.kind == "OTHER_PUBLIC_SECTOR"
	if !public || !prefixed.MatchString(p.ref) {
		return ""
	}
	s, _ := o.tables.StateByCode(p.ref[:2])
	return s.ID
}

// directory is what the database knows of the parties that are asked for.
type directory struct {
	byID   map[string]orgRow
	byRef  map[string]string
	byName map[string]string // by folded name
}

func (d *directory) add(o orgRow) {
	d.byID[o.ID] = o
	if o.Ref != "" {
		d.byRef[o.Ref] = o.ID
	}
}

// find goes by reference. A name is believed only where it does not speak of an organisation with another reference:
// every country has a ministry of finance.
func (d *directory) find(p party) string {
	if id := d.byRef[p.ref]; p.ref != "" && id != "" {
		return id
	}
	id := d.byName[p.key]
	if p.key == "" || p.ref != "" && d.byID[id].referenced {
		return ""
	}
	return id
}

func lookUp(ctx context.Context, tx *store.Tx, todo []party) (*directory, error) {
	d := &directory{byID: map[string]orgRow{}, byRef: map[string]string{}, byName: map[string]string{}}
	var refs, keys, names []string
	for _, p := range todo {
		refs, keys, names = append(refs, p.ref), append(keys, p.key), append(names, p.name)
	}
	err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var o orgRow
		var key, name, ref string
		if err := scan(&o.ID, &o.Name, &o.Kind, &o.Ref, &o.State, &o.referenced, &key, &name, &ref); err != nil {
			return err
		}
		d.add(o)
		if ref != "" {
			d.byRef[ref] = o.ID
		}
		if key == "" {
			key = fold(name)
		}
		if d.byName[key] == "" {
			d.byName[key] = o.ID
		}
		return nil
	}, `WITH found AS (SELECT a.organisation_id AS id, a.key, '' AS name, '' AS ref, 1 AS place FROM organisation_aliases a WHERE a.key = ANY($2)
			UNION ALL SELECT id, '', name, coalesce(iati_ref, ''), 2 FROM organisations WHERE iati_ref = ANY($1) OR name = ANY($3))
		SELECT o.id, o.name, o.kind, coalesce(o.iati_ref, ''), coalesce(o.state_id, ''),
			o.iati_ref IS NOT NULL OR EXISTS (SELECT FROM organisations m WHERE m.merged_into_id = o.id AND m.iati_ref IS NOT NULL), f.key, f.name, f.ref
		FROM found f JOIN organisations n ON n.id = f.id JOIN organisations o ON o.id = coalesce(n.merged_into_id, n.id) ORDER BY f.place, n.id`,
		pq.Array(refs), pq.Array(keys), pq.Array(names))
	return d, err
}

// fund makes sure that organisations that fund have the profile of a donor.
func (o *organisations) fund(ctx context.Context, tx *store.Tx, ids []string) error {
	type donorRow struct {
		ID           string `json:"id"`
		Organisation string `json:"organisation_id"`
	}
	var rows []donorRow
	var todo []string
	seen := map[string]bool{}
	for _, id := range ids {
		if id != "" && o.donors[id] == "" && !seen[id] {
			seen[id] = true
			todo, rows = append(todo, id), append(rows, donorRow{newDonorID(), id})
		}
	}
	if len(todo) == 0 {
		return nil
	}
	body, err := records(rows)
	if err != nil {
		return err
	}
	if _, err := tx.SQL.ExecContext(ctx, `INSERT INTO donors (id, created_at, updated_at, version, organisation_id, name)
		SELECT r.id, now(), now(), 1, r.organisation_id, o.name FROM json_populate_recordset(NULL::donors, $1::json) r
		JOIN organisations o ON o.id = r.organisation_id WHERE NOT EXISTS (SELECT FROM donors d WHERE d.organisation_id = o.id)`, body); err != nil {
		return err
	}
	return store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var donor, org string
		err := scan(&donor, &org)
		o.donors[org] = donor
		return err
	}, "SELECT min(id), organisation_id FROM donors WHERE organisation_id = ANY($1) GROUP BY 2", pq.Array(todo))
}

// partiesOf are all organisations that a draft speaks of, in the order of the record.
func (d *draft) partiesOf() []party {
	all := []party{d.reporter}
	for _, p := range d.parts {
		all = append(all, p.party)
	}
	for _, t := range d.transactions {
		all = append(all, t.provider, t.receiver)
	}
	return all
}
