package joining

import (
	"database/sql"
	"fmt"
	"testing"

	"entraide/internal/access"
)

// TestInvite: who may offer what, and for whom.
func TestInvite(t *testing.T) {
	pool := peopled(t)
	none, bdi, ken, xyz := ptr(""), ptr("sta_bdi"), ptr("sta_ken"), ptr("sta_xyz")
	org1, org2, org9, gone := ptr("org_1"), ptr("org_2"), ptr("org_9"), ptr("org_gone")
	run(t, pool, `INSERT INTO organisations (id, created_at, updated_at, name, kind, merged_into_id) VALUES ('org_gone', now(), now(), 'Agency for Paece', 'GOVERNMENT', 'org_1')`)
	for _, c := range []struct {
		who                 string
		role                access.Role
		state, organisation *string
		want                string
	}{
		{"foc", access.StateEditor, nil, nil, "ok"},
		{"foc", access.StateEditor, bdi, nil, "ok"},
		{"foc", access.StateEditor, ken, nil, "forbidden"},
		{"foc", access.StateEditor, none, nil, "forbidden"},
		{"foc", access.FocalPoint, nil, nil, "role:role"},
		{"foc", access.Secretariat, nil, nil, "role:role"},
		{"foc", "KING", nil, nil, "role:role"},
		{"foc", access.DonorOfficer, nil, nil, "organisationID:organisation role:role"},
		{"foc", access.DonorOfficer, nil, org1, "role:role"},
		{"mis", access.StateEditor, nil, nil, "ok"},
		{"don", access.DonorOfficer, nil, nil, "ok"},
		{"don", access.DonorOfficer, bdi, nil, "stateID:needless_state"},
		{"don", access.DonorOfficer, nil, org2, "forbidden"},
		{"don", access.Partner, nil, nil, "role:role"},
		{"par", access.Partner, nil, nil, "ok"},
		{"reg", access.RegionalOrganisation, nil, nil, "ok"},
		{"edi", access.StateEditor, nil, nil, "forbidden"},
		{"com", access.Committee, nil, nil, "forbidden"},
		{"", access.StateEditor, nil, nil, "unauthenticated"},
		{"sol", access.FocalPoint, ken, nil, "ok"},
		{"sol", access.FocalPoint, nil, nil, "stateID:state"},
		{"sol", access.Mission, xyz, nil, "stateID:state"},
		{"sol", access.Mission, ken, org1, "organisationID:needless_organisation"},
		{"sol", access.Partner, nil, org1, "ok"},
		{"sol", access.Partner, nil, nil, "organisationID:organisation"},
		{"sol", access.Partner, nil, org9, "organisationID:organisation"},
		{"sol", access.Partner, nil, gone, "organisationID:organisation"}, // it is another one by now
		{"sol", access.Partner, ken, nil, "organisationID:organisation stateID:needless_state"},
		{"sol", access.Committee, nil, nil, "ok"},
		{"sol", access.Committee, ken, nil, "stateID:needless_state"},
		{"sol", access.Secretariat, nil, nil, "role:role"},
		{"sol", access.Admin, nil, nil, "role:role"},
		{"ada", access.Admin, nil, nil, "ok"},
	} {
		in := good(c.role)
		in.StateID, in.OrganisationID = c.state, c.organisation
		t.Run(fmt.Sprint(c.who, " ", c.role, " ", party{c.state, c.organisation}.parties()), func(t *testing.T) { invites(t, pool, c.who, in, c.want) })
	}
}

// invites holds an invitation to what it must lead to: a row, a letter and an entry of the audit; or none of them.
func invites(t *testing.T, pool *sql.DB, who string, in InviteInput, want string) {
	t.Helper()
	run(t, pool, "DELETE FROM invitations; DELETE FROM outbox")
	before := one(t, pool, "SELECT sequence FROM audit_head")
	if got := result(Invite(t.Context(), pool, as(who), in)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	const all = "SELECT concat((SELECT count(*) FROM invitations), (SELECT count(*) FROM outbox), (SELECT sequence > $1 FROM audit_head))"
	if is, must := one(t, pool, all, before), map[bool]string{true: "11t", false: "00f"}[want == "ok"]; is != must {
		t.Errorf("invitations, letters, audited: %s, want %s", is, must)
	}
}
