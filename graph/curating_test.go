package graph

import (
	"encoding/json"
	"strings"
	"testing"

	"entraide/internal/pgtest"
)

// The secretariat keeps its replies and decides on identities; nobody else sees either.
func TestSecretariat(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	d := desk{t, over(t, db, asking)}
	if _, err := db.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_a', now(), now(), 'A', 'OTHER'), ('org_b', now(), now(), 'B', 'OTHER')`); err != nil {
		t.Fatal(err)
	}
	says := func(who, query, want string, variables map[string]any) string {
		t.Helper()
		r := d.ask(who, query, variables)
		if !strings.Contains(r.Body.String(), want) {
			t.Errorf("%s: %s\n got %.600s\nwant %s", who, query, r.Body, want)
		}
		return string(r.Data)
	}
	says("unit", `{cannedReplies(first:10){totalCount edges{node{name text texts{language}}}}}`, `"totalCount":6`, nil)
	says("donor", `{cannedReplies{totalCount}}`, `"totalCount":0`, nil)
	says("unit", `mutation{saveCannedReply(version:0,name:"x",texts:[{language:en,text:"x"}]){cannedReply{id} problems{field message}}}`, "all six languages", nil)
	const asked = `{organisationMatch{id stage version from{name} into{name} permissions{canMerge canReject canUnmerge}} problems{field key message}}`
	data := says("unit", `mutation{suggestMatch(fromID:"org_a",intoID:"org_b")`+asked+`}`, `"canMerge":true`, nil)
	var made struct {
		SuggestMatch struct{ OrganisationMatch struct{ ID string } }
	}
	if err := json.Unmarshal([]byte(data), &made); err != nil {
		t.Fatal(err)
	}
	id := map[string]any{"id": made.SuggestMatch.OrganisationMatch.ID}
	says("donor", `mutation($id:ID!){mergeOrganisations(id:$id,version:1)`+asked+`}`, "not_found", id)
	says("unit", `mutation($id:ID!){mergeOrganisations(id:$id,version:2)`+asked+`}`, "stale_version", id)
	says("unit", `mutation($id:ID!){mergeOrganisations(id:$id,version:1)`+asked+`}`, `"stage":"MERGED"`, id)
	says("public", `{node(id:"org_a"){... on Organisation{mergedInto{name}}}}`, `"B"`, nil)
	says("unit", `mutation($id:ID!){unmergeOrganisations(id:$id,version:2)`+asked+`}`, `"stage":"SUGGESTED"`, id)
	says("unit", `mutation($id:ID!){rejectMatch(id:$id,version:3)`+asked+`}`, `"stage":"REJECTED"`, id)
	says("unit", `mutation{confirmThemes(projects:[]){projects{id} problems{key}}}`, "projects_missing", nil)
	says("unit", `mutation{assignThemes(id:"prj_x",version:1,themes:[]){project{id} problems{key}}}`, "not_found", nil)
	says("unit", `mutation{assignQueueItem(id:"qit_x",version:1){queueItem{id daysLeft} problems{key}}}`, "not_found", nil)
}
