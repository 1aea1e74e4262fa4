package benching

import (
	"context"
	"database/sql"
	"os"
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
	{"my projects",
		`{projects(first:20 where:{or:[{ownerID:"org_hot"},{stateID:"sta_bdi"}]} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "projects"},
	{"consents asked",
		`{consents(first:20 where:{stateID:"sta_bdi" stage:ASKED} orderBy:{field:ASKED_AT direction:ASC}){edges{node{id project{id}}}}}`, "consents projects"},
	{"newest projects", `{projects(first:20 orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id title}}}}`, "projects"},
	{"my needs",
		`{needs(first:20 where:{stateID:"sta_bdi"} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "needs"},
	{"my offers",
		`{offers(first:20 where:{donorID:"dnr_hot"} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "offers"},
	{"my experiences",
		`{experiences(first:20 where:{or:[{ownerID:"org_hot"},{stateID:"sta_bdi"}]} orderBy:{field:UPDATED_AT direction:DESC}){edges{node{id stage}}}}`, "experiences"},
	{"the queue", `{queueItems(first:20 where:{stage:WAITING} orderBy:{field:DUE_ON direction:ASC}){edges{node{id daysLeft}}}}`, "queue_items"},
	{"a timeline",
		`{node(id:"prj_hot"){... on Project{steps{id at} consents{id} versions{id} budgetLines{id} results{id}}}}`, "projects project_steps consents project_versions budget_lines results"},
	{"notices", `{notifications(first:20 orderBy:{field:CREATED_AT direction:DESC}){edges{node{id}}}}`, "notifications"},
}

// viewers are one of each kind of portal.
var viewers = []access.Viewer{
	{}, access.Acting("usr_hot", "mbr_1", access.FocalPoint, new("sta_bdi"), nil), access.Acting("usr_hot", "mbr_2", access.DonorOfficer, nil, new("org_hot")),
	access.Acting("usr_hot", "mbr_3", access.Secretariat, nil, nil),
}

// Every list that a portal opens with finds its rows by an index, with the scopes of whoever asks.
func TestHotListsUseAnIndex(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := seeding.Fill(t.Context(), db, seeding.Options{Projects: 2000, Seed: 1}); err != nil {
		t.Fatal(err)
	}
	many, err := os.ReadFile("testdata/portals.sql")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(string(many)); err != nil {
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
