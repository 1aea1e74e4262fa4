package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// What comes back is believed only where it belongs to what was begun in the same browser, lately, and not yet answered.
func TestCallback(t *testing.T) {
	p := newPortal(t, scripted(t))
	for _, c := range []struct {
		name, query, before, want string
		left                      bool // the attempt can still be answered
	}{
		{"no state", "code=400", "", "refused", true},
		{"another state", "state=x&code=400", "", "refused", true},
		{"the state twice, a wrong one first", "state=x&state={state}&code=400", "", "refused", true},
		{"another browser", "state={state}&code=400", "cookies", "refused", true},
		{"too late", "state={state}&code=400", `UPDATE sessions SET data = jsonb_set(data, '{values,attempt,until}', to_jsonb(now()))`, "refused", false},
		{"the session is over", "state={state}&code=400", "UPDATE sessions SET expiry = now()", "refused", false},
		{"no code", "state={state}", "", "refused", false},
		{"the person said no", "state={state}&error=access_denied", "", "refused", false},
		{"the provider cannot", "state={state}&error=temporarily_unavailable", "", "unavailable", false},
		{"the code is refused", "state={state}&code=400", "", "refused", false},
		{"the provider fails", "state={state}&code=500", "", "unavailable", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := p.browser()
			begun := b.get("/auth/sign-in?to=/es/needs")
			if begun.status != http.StatusFound || begun.header.Get("Cache-Control") == "" || !slices.Contains(begun.header.Values("Cache-Control"), "no-store") {
				t.Fatal(begun)
			}
			address, _ := url.Parse(begun.location)
			if l := address.Query().Get("ui_locales"); l != "es" {
				t.Error("the provider is asked in", l)
			}
			asker := b
			switch {
			case c.before == "cookies":
				asker = p.browser()
			case c.before != "":
				if _, err := p.pool.Exec(c.before); err != nil {
					t.Fatal(err)
				}
			}
			back := "/auth/callback?" + strings.ReplaceAll(c.query, "{state}", address.Query().Get("state"))
			got := asker.get(back)
			lang := "es"
			if asker != b || strings.Contains(c.before, "expiry") {
				lang = "en"
			}
			if got.status != http.StatusSeeOther || got.location != p.URL+"/"+lang+"/sign-in?problem="+c.want {
				t.Error(got)
			}
			left := b.cookie() != "" && p.one("SELECT count(*) FROM sessions WHERE expiry > now() AND data #>> '{values,attempt,state}' = '"+address.Query().Get("state")+"'") == "1"
			if left != c.left && c.name != "too late" {
				t.Errorf("the attempt is still there: %t", left)
			}
		})
	}
}
