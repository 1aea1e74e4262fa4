package joining

import (
	"testing"

	"entraide/internal/access"
)

func TestRevoke(t *testing.T) {
	pool := peopled(t)
	for name, c := range map[string]struct {
		who     string
		version int
		stage   string
		want    string
	}{
		"who invited":      {who: "foc", version: 1, want: "ok"},
		"mission":          {who: "mis", version: 1, want: "ok"},
		"secretariat":      {who: "sol", version: 1, want: "ok"},
		"editor":           {who: "edi", version: 1, want: "forbidden"},
		"another State":    {who: "ken", version: 1, want: "not_found"},
		"an organisation":  {who: "don", version: 1, want: "not_found"},
		"public":           {who: "", version: 1, want: "unauthenticated"},
		"old version":      {who: "foc", version: 3, want: "stale_version"},
		"already accepted": {who: "foc", version: 1, stage: "ACCEPTED", want: "conflict"},
		"already revoked":  {who: "foc", version: 1, stage: "REVOKED", want: "conflict"},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, pool, "DELETE FROM invitations")
			o, err := Invite(t.Context(), pool, as("foc"), good(access.StateEditor))
			if err != nil {
				t.Fatal(err)
			}
			stage := "SENT"
			if c.stage != "" {
				stage = c.stage
				run(t, pool, "UPDATE invitations SET stage = $1", stage)
			}
			got, err := Revoke(t.Context(), pool, as(c.who), o.Row, c.version)
			if result(got, err) != c.want {
				t.Errorf("%s, want %s", result(got, err), c.want)
			}
			if got.Row != o.Row && c.who != "" {
				t.Errorf("the outcome is about %q", got.Row)
			}
			want := stage + " 1"
			if c.want == "ok" {
				want = "REVOKED 2"
			}
			if is := one(t, pool, "SELECT stage || ' ' || version FROM invitations"); is != want {
				t.Errorf("it is %s, want %s", is, want)
			}
		})
	}
}
