package notifying

import (
	"testing"

	"entraide/internal/store"
)

func TestParty(t *testing.T) {
	pool := world(t)
	burundi, agency, nobody := "sta_bdi", "org_1", "sta_zzz"
	for _, c := range []struct {
		state, organisation *string
		language, want      string // "" where it has no name
	}{
		{&burundi, nil, "fr", "Burundi"}, {&burundi, &agency, "ru", "Бурунди"}, {nil, &agency, "fr", "Agency for Peace"},
		{&nobody, nil, "en", ""}, {nil, &nobody, "en", ""}, {nil, nil, "en", ""},
	} {
		write(t, pool, func(tx *store.Tx) error {
			name, err := Party(t.Context(), tx, c.state, c.organisation)
			if (err == nil) != (c.want != "") || err == nil && name.in(c.language) != c.want {
				t.Errorf("%v, want %q: %v", name, c.want, err)
			}
			return nil
		})
	}
}
