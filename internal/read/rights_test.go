package read_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/store"
)

// keyed are those who come by a key, beside the askers: their sight is that of the owner, or of the public.
func keyed() (all []asker) {
	for _, scopes := range [][]access.Scope{{access.ScopeRead}, {access.ScopeRead, access.ScopeWriteNeeds}, {access.ScopeWriteNeeds}} {
		for _, a := range askers[1:] {
			if a.Key == "" {
				a.Key, a.Scopes, a.name = "key_1", scopes, a.name+"'s key"
				all = append(all, a)
			}
		}
	}
	return all
}

// parts are fields that are there where Go says that a part of the row is seen, with what they say then.
var parts = map[access.Noun]map[string]struct {
	noun access.Noun
	says func(access.Row) any
	has  string // the condition that the row has the part at all
}{
	access.Need: {
		"details{__typename}": {access.NeedDetails, func(access.Row) any { return map[string]any{"__typename": "NeedDetails"} }, "TRUE"},
		"audience":            {access.NeedFile, func(r access.Row) any { return r.Audience }, "TRUE"},
	},
	access.Consent: {
		"reason": {access.ConsentReason, func(r access.Row) any { return "Because " + strings.TrimPrefix(r.ID, "cns_") }, "reason<>''"},
	},
	access.Offer: {
		"envelope{__typename}": {access.OfferEnvelope, func(access.Row) any { return map[string]any{"__typename": "Money"} },
			"envelope_amount IS NOT NULL AND currency IS NOT NULL"},
		"visibility": {access.OfferFile, func(r access.Row) any { return r.Audience }, "TRUE"},
	},
}

// wholes are the columns that lead from a part of a row to the whole, which must be seen as well.
var wholes = map[access.Noun]struct {
	noun   access.Noun
	column string
}{
	access.Consent: {access.Project, "project_id"}, access.ProjectVersion: {access.Project, "project_id"}, access.ProjectStep: {access.Project, "project_id"},
	access.Comment: {access.Experience, "experience_id"},
}

// judgedOf asks for every row of every noun that access knows, as every asker: whether it is there, what of it, and what
// may be done with it. The wanted answers are those of the Go that judges writes, over the facts that a write locks.
func judgedOf(t testing.TB, w *world, all []asker) (out []operation) {
	for _, noun := range []access.Noun{access.Need, access.Project, access.Consent, access.ProjectVersion, access.ProjectStep, access.Offer, access.Experience,
		access.Comment, access.QueueItem, access.CannedReply, access.OrganisationMatch, access.User, access.Membership, access.Invitation, access.APIKey,
		access.AuditEntry, access.Notification, access.Mail, access.NationalReport} {
		table := tableOf(string(noun))
		ids := w.texts(t, "SELECT id FROM public."+table+" ORDER BY id")
		facts := w.facts(t, noun, ids)
		fields := "id"
		actions := w.actions(noun)
		if actions != nil {
			fields += " permissions{" + strings.Join(sortedKeys(actions), " ") + "}"
		}
		of := map[string][]access.Row{}
		has := map[string]map[string]bool{}
		for _, f := range sortedKeys(parts[noun]) {
			fields += " " + f
			of[f], has[f] = w.facts(t, parts[noun][f].noun, ids), map[string]bool{}
			for _, id := range w.texts(t, "SELECT id FROM public."+table+" WHERE "+parts[noun][f].has) {
				has[f][id] = true
			}
		}
		about := map[string]access.Row{} // what a row is a part of, or tells of: it is there as long as that is
		lead := fmt.Sprintf("SELECT id||' %s '||%s FROM public.%s ORDER BY id", wholes[noun].noun, wholes[noun].column, table)
		switch {
		case noun == access.Notification:
			lead = "SELECT id||' '||noun||' '||row_id FROM public.notifications WHERE noun<>'' ORDER BY id"
		case wholes[noun].noun == "":
			lead = ""
		}
		if lead != "" {
			for _, l := range w.texts(t, lead) {
				f := strings.Split(l, " ")
				if about[f[0]] = (access.Row{ID: f[0]}); f[1] != "Unheard" { // a row of a noun that does not exist is seen by nobody
					about[f[0]] = w.facts(t, access.Noun(f[1]), f[2:])[0]
				}
			}
		}
		for _, a := range all {
			for from := 0; from < len(ids); from += 100 {
				to := min(from+100, len(ids))
				var want []any
				for i := from; i < to; i++ {
					if !a.Sees(facts[i]) || about[ids[i]].ID != "" && !a.Sees(about[ids[i]]) {
						want = append(want, nil)
						continue
					}
					row := map[string]any{"id": ids[i]}
					if actions != nil {
						can := map[string]any{}
						for field, action := range actions {
							can[field] = a.Can(action, facts[i])
						}
						row["permissions"] = can
					}
					for f, part := range parts[noun] {
						name, _, _ := strings.Cut(f, "{")
						if row[name] = nil; has[f][ids[i]] && a.Sees(of[f][i]) {
							row[name] = part.says(facts[i])
						}
					}
					want = append(want, row)
				}
				out = append(out, operation{asker: a, query: "query($ids:[ID!]!){nodes(ids:$ids){... on " + string(noun) + "{" + fields + "}}}",
					variables: map[string]any{"ids": ids[from:to]}, want: map[string]any{"nodes": want}})
			}
		}
	}
	return out
}

// actions are the fields of a noun's permissions with the action that each is about: canOpen, open.
func (w *world) actions(noun access.Noun) map[string]access.Action {
	f := w.schema.Types[string(noun)].Fields.ForName("permissions")
	if f == nil {
		return nil
	}
	all := map[string]access.Action{}
	for _, c := range w.schema.Types[f.Type.Name()].Fields {
		name := strings.TrimPrefix(c.Name, "can")
		all[c.Name] = access.Action(strings.ToLower(name[:1]) + name[1:])
	}
	return all
}

// facts are what a write to each row would be judged by.
func (w *world) facts(t testing.TB, noun access.Noun, ids []string) (rows []access.Row) {
	t.Helper()
	undo := errors.New("nothing is written")
	err := store.Write(t.Context(), w.db, func(tx *store.Tx) error {
		for _, id := range ids {
			row, err := tx.Lock(t.Context(), noun, id)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		return undo
	})
	if !errors.Is(err, undo) {
		t.Fatal(noun, ": ", err)
	}
	return rows
}
