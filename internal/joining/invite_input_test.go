package joining

import (
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
)

// TestInviteInput: what may be said of a person.
func TestInviteInput(t *testing.T) {
	pool := peopled(t)
	for email, want := range map[string]string{
		"":                                    "email:email",
		"new":                                 "email:email",
		"a@example.org, b@example.org":        "email:email",
		"A <a@example.org>":                   "email:email",
		"<a@example.org>":                     "email:email",
		"a@example.org (A)":                   "email:email",
		`"a b"@example.org`:                   "email:email",
		"a@example.org\r\nBcc: b@example.org": "email:email",
		"a\u202egro@example.org":              "email:email",
		"a\u200e@example.org":                 "email:email",
		"a@[127.0.0.1]":                       "email:email",
		"root@localhost":                      "email:email",
		strings.Repeat("a", 243) + "@example.org": "email:email",
		strings.Repeat("a", 242) + "@example.org": "ok",
		" New@Example.ORG ":                       "ok",
		"EDI@Example.org ":                        "email:member",
		"mis@example.org":                         "ok", // acts in another role
		"ken@example.org":                         "ok", // acts for another State
	} {
		in := good(access.StateEditor)
		in.Email = email
		t.Run(fmt.Sprintf("%.40q", email), func(t *testing.T) { invites(t, pool, "foc", in, want) })
	}
	for name, want := range map[string]string{
		"":                       "name:name",
		" \u00a0":                "name:name",
		"\u200d\u200c":           "name:name",
		strings.Repeat("é", 201): "name:long",
		strings.Repeat("é", 200): "ok",
		"A\nB":                   "name:hidden",
		"A \u202egro":            "name:hidden",
		"A\u200bB":               "name:hidden",
		"علی\u200cرضا":           "ok",
		"(علی)\u200f":            "ok", // a mark of direction, as people type it
		"王小明":                    "ok",
	} {
		in := good(access.StateEditor)
		in.Name = name
		t.Run(fmt.Sprintf("%.40q", name), func(t *testing.T) { invites(t, pool, "foc", in, want) })
	}
	for _, c := range []struct {
		note, want string
		role       access.Role
	}{
		{"", "ok", access.StateEditor},
		{" \n", "note:note", access.FocalPoint},
		{"", "note:note", access.Mission},
		{"A\r\n\tB", "ok", access.StateEditor},
		{"A\a", "note:hidden", access.StateEditor},
		{"a" + strings.Repeat("\n", 1000) + "b", "note:long", access.StateEditor},
	} {
		in := good(c.role)
		if in.Note = c.note; c.role != access.StateEditor {
			in.StateID = ptr("sta_ken")
		}
		t.Run(fmt.Sprintf("%s %.40q", c.role, c.note), func(t *testing.T) {
			who := "foc"
			if c.role != access.StateEditor {
				who = "sol"
			}
			invites(t, pool, who, in, c.want)
		})
	}
	in := InviteInput{Email: "x", Role: access.Mission, Language: "en"}
	invites(t, pool, "foc", in, "email:email name:name note:note role:role")
	in = good(access.Secretariat)
	in.Email = "sol@example.org"
	invites(t, pool, "ada", in, "email:member")
}
