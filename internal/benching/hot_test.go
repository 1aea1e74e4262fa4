package benching

import (
	"context"
	"database/sql"
	"regexp"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"entraide/graph"
	"entraide/graph/schema"
	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/read"
	"entraide/internal/seeding"
)

// hot are the lists that portals open with, for whom they are hot, and the tables of which they must not read every row.
var hot = []struct{ name, query, tables string }{
	{"my projects", `{projects(first:20 where:{or:[{ownerID:"org_hot"},{stateID:"sta_bdi"}]} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "projects"},
	{"consents asked", `{consents(first:20 where:{stateID:"sta_bdi" stage:ASKED} orderBy:{field:ASKED_AT direction:ASC}){edges{node{id project{id}}}}}`, "consents projects"},
	{"newest projects", `{projects(first:20 orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id title}}}}`, "projects"},
	{"my needs", `{needs(first:20 where:{stateID:"sta_bdi"} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "needs"},
	{"my offers", `{offers(first:20 where:{donorID:"dnr_hot"} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "offers"},
	{"my experiences", `{experiences(first:20 where:{or:[{ownerID:"org_hot"},{stateID:"sta_bdi"}]} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "experiences"},
	{"the queue", `{queueItems(first:20 where:{stage:WAITING} orderBy:{field:DUE_ON direction:ASC}){edges{node{id daysLeft}}}}`, "queue_items"},
	{"a timeline", `{node(id:"prj_hot"){... on Project{steps{id at} consents{id} versions{id} budgetLines{id} results{id}}}}`, "projects project_steps consents project_versions budget_lines results"},
	{"notices", `{notifications(first:20 orderBy:{field:CREATED_AT direction:DESC}){edges{node{id}}}}`, "notifications"},
}

// viewers are one of each kind of portal.
var viewers = []access.Viewer{
	{}, access.Acting("usr_hot", "mbr_1", access.FocalPoint, new("sta_bdi"), nil), access.Acting("usr_hot", "mbr_2", access.DonorOfficer, nil, new("org_hot")),
	access.Acting("usr_hot", "mbr_3", access.Secretariat, nil, nil),
}

// many fills the tables of the portals, so that to read all of them costs more than an index.
const many = `
INSERT INTO organisations (id, created_at, updated_at, name, kind) SELECT 'org_m' || i, now(), now(), 'O ' || i, 'OTHER' FROM generate_series(1, 2000) i;
INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES ('org_hot', now(), now(), 'Hot', 'OTHER');
INSERT INTO donors (id, created_at, updated_at, organisation_id, name) SELECT 'dnr_m' || i, now(), now(), 'org_m' || i, 'D' FROM generate_series(1, 2000) i;
INSERT INTO donors (id, created_at, updated_at, organisation_id, name) VALUES ('dnr_hot', now(), now(), 'org_hot', 'Hot');
INSERT INTO projects (id, created_at, updated_at, title, titles, summary, stage, origin, owner_id)
  SELECT 'prj_m' || i, now(), now() - i * interval '1 hour', '{}', '', '{}', CASE WHEN i % 2 = 0 THEN 'DRAFT' ELSE 'AWAITING_CONSENT' END, 'DECLARED', 'org_m' || 1 + i % 2000 FROM generate_series(1, 8000) i;
INSERT INTO projects (id, created_at, updated_at, title, titles, summary, stage, origin, owner_id) VALUES ('prj_hot', now(), now(), '{}', '', '{}', 'PUBLISHED', 'DECLARED', 'org_hot');
INSERT INTO consents (id, created_at, updated_at, project_id, state_id, kind, stage, asked_at)
  SELECT 'cns_' || p.id || s.id, now(), now(), p.id, s.id, 'CONSENT', 'ASKED', now() FROM (SELECT id, row_number() OVER (ORDER BY id) n FROM projects WHERE id LIKE 'prj_m%') p
  JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM states) s ON s.n % 97 = p.n % 97;
INSERT INTO project_steps (id, created_at, updated_at, project_id, at, action, audience, note) SELECT 'pst_' || id || n, now(), now(), id, now(), 'submit', 'FILE', '{}' FROM projects, generate_series(1, 3) n WHERE id LIKE 'prj_m%';
INSERT INTO project_versions (id, created_at, updated_at, project_id, number, kind, content, input, submitted_at, stage, reasons)
  SELECT 'pvr_' || id, now(), now(), id, 1, 'PROPOSAL', '{}', '{}', now(), 'WAITING', '{}' FROM projects WHERE id LIKE 'prj_m%';
INSERT INTO budget_lines (id, created_at, updated_at, project_id, position, year, label, amount) SELECT 'bdl_' || id, now(), now(), id, 1, 2027, '{}', 1 FROM projects WHERE id LIKE 'prj_m%';
INSERT INTO results (id, created_at, updated_at, project_id, position, title, indicator) SELECT 'res_' || id, now(), now(), id, 1, '{}', '{}' FROM projects WHERE id LIKE 'prj_m%';
INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, quantity, site, baseline, upkeep, financing_after, closing_note, origin, stage)
  SELECT 'nee_' || i, now(), now() - i * interval '1 hour', s.id, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'DECLARED', 'OPEN' FROM generate_series(1, 6000) i
  JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM states) s ON s.n = 1 + i % 190;
INSERT INTO offers (id, created_at, updated_at, donor_id, name, summary, conditions, origin, stage, visibility, modality)
  SELECT 'ofr_m' || i, now(), now() - i * interval '1 hour', 'dnr_m' || 1 + i % 2000, 'N', '{}', '{}', 'DECLARED', 'OPEN', 'PUBLIC', 'FUNDING' FROM generate_series(1, 6000) i;
INSERT INTO experiences (id, created_at, updated_at, state_id, owner_id, title, summary, learnt, stage)
  SELECT 'exp_' || i, now(), now() - i * interval '1 hour', NULL, 'org_m' || 1 + i % 2000, '{}', '{}', '{}', 'PUBLISHED' FROM generate_series(1, 6000) i;
INSERT INTO queue_items (id, created_at, updated_at, kind, noun, row_id, title, due_on, stage)
  SELECT 'qit_' || i, now(), now(), 'REVIEW_PROPOSAL', 'Project', 'prj_m' || i, '{}', current_date + i % 10, CASE WHEN i % 50 = 0 THEN 'WAITING' ELSE 'DONE' END FROM generate_series(1, 8000) i;
INSERT INTO users (id, created_at, updated_at, name, email, mail_token) SELECT 'usr_m' || i, now(), now(), 'U', i || '@example.org', i::text FROM generate_series(1, 400) i;
INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_hot', now(), now(), 'U', 'hot@example.org', 'hot');
INSERT INTO notifications (id, created_at, updated_at, user_id, key, text) SELECT 'ntf_' || i, now(), now(), 'usr_m' || 1 + i % 400, 'k', '{}' FROM generate_series(1, 20000) i;
ANALYZE`

// Every list that a portal opens with finds its rows by an index, with the scopes of whoever asks.
func TestHotListsUseAnIndex(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := seeding.Fill(t.Context(), db, seeding.Options{Projects: 2000, Seed: 1}); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(many); err != nil {
		t.Fatal(err)
	}
	e, err := read.New(db, schema.Schema())
	if err != nil {
		t.Fatal(err)
	}
	var sent []string
	var given [][]any
	e.Observe = func(sql string, args []any) { sent, given = append(sent, sql), append(given, args) }
	es, err := graph.Executable(e, &graph.Resolver{DB: db})
	if err != nil {
		t.Fatal(err)
	}
	exec := executor.New(es)
	for _, h := range hot {
		for _, v := range viewers {
			t.Run(h.name+" of "+string(v.Role), func(t *testing.T) {
				sent, given = nil, nil
				ctx := read.WithViewer(graphql.StartOperationTrace(t.Context()), v)
				now := graphql.Now()
				oc, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: h.query, ReadTime: graphql.TraceTiming{Start: now, End: now}})
				if errs != nil {
					t.Fatal(errs)
				}
				answer, ctx := exec.DispatchOperation(graphql.WithOperationContext(ctx, oc), oc)
				if r := answer(ctx); len(r.Errors) > 0 || len(sent) != 1 {
					t.Fatal(r.Errors, len(sent))
				}
				plan := explained(t, db, sent[0], given[0])
				for _, table := range strings.Fields(h.tables) {
					if regexp.MustCompile(`Seq Scan on ` + table + ` `).MatchString(plan) {
						t.Errorf("reads every row of %s:\n%s", table, plan)
					}
				}
			})
		}
	}
}

// explained is the plan of a statement.
func explained(t *testing.T, db *sql.DB, statement string, args []any) string {
	rows, err := db.QueryContext(context.Background(), "EXPLAIN "+statement, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var lines []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
