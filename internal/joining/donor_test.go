package joining

import (
	"testing"

	"entraide/internal/access"
)

// An organisation is a donor from the day on which somebody comes to act for it as one, and is so once: what they begin to
// write later shows nothing.
func TestDonorProfile(t *testing.T) {
	pool := peopled(t)
	donors := func() string {
		return one(t, pool, "SELECT count(*)::text FROM donors WHERE organisation_id = 'org_1'")
	}
	come := func(name string, v access.Viewer) {
		t.Helper()
		email := name + "@example.org"
		who := Identity{Issuer: "https://id.example.org", Subject: name, Email: email, EmailVerified: true, Name: name}
		if got := signed(SignIn(t.Context(), pool, public, who, invited(t, pool, name, email, v, false))); got != "member" {
			t.Fatal(got)
		}
	}
	come("partner", access.Viewer{Role: access.Partner, Organisations: []string{"org_1"}})
	if got := donors(); got != "0" {
		t.Errorf("a partner made %s profiles", got)
	}
	come("first", people["don"])
	come("second", people["don"])
	if got := donors(); got != "1" {
		t.Errorf("two officers of a donor made %s profiles", got)
	}
}
