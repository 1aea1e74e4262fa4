package access

import (
	"maps"
	"slices"
	"testing"

	"entraide/ent/db/migrate"
	"entraide/graph/schema"
	"entraide/internal/fault"
)

// withoutRight are the steps that no right is for: the clock's, those that follow from the answers of States, and that of
// who holds the letter of an invitation, who has no account yet.
var withoutRight = map[Noun][]Action{Need: {"remind", "expire"}, Project: {"publish", "refuse", "loseConsent", "remind", "expire"},
	Offer: {"begin", "remind", "end", "recur", "expire"}, Invitation: {"accept"}}

// The three tables speak of what there is, and of nothing twice.
func TestTables(t *testing.T) {
	known := func(what string, all, some []string) {
		t.Helper()
		for _, s := range some {
			if !slices.Contains(all, s) {
				t.Errorf("%s: there is no %s", what, s)
			}
		}
	}
	related := func(what string, n Noun, r Relation, roles []Role) {
		t.Helper()
		if _, ok := nouns[n].relations[r]; r != Any && !ok {
			t.Errorf("%s: there is no relation %s to %s", what, r, n)
		}
		for _, role := range roles {
			// Named is for donors, whatever the role of who acts for them: one for whom nobody can is passed over
			if r != Named && !somebody(role).canStand(r) {
				t.Errorf("%s: nobody who is %s can stand in %s", what, role, r)
			}
		}
	}
	for i, l := range lifecycles {
		n, ok := nouns[l.noun]
		what := "step " + string(l.noun) + "." + string(l.action)
		if !ok {
			t.Errorf("%s: unknown noun", what)
		}
		known(what, append([]string{born}, n.stages...), l.from)
		known(what, append([]string{""}, n.stages...), []string{l.to})
		if slices.ContainsFunc(lifecycles[:i], func(o transition) bool { return o.noun == l.noun && o.action == l.action }) {
			t.Errorf("%s stands twice", what)
		}
		held := slices.ContainsFunc(rights, func(r right) bool { return r.noun == l.noun && slices.Contains(r.actions, l.action) })
		if held == slices.Contains(withoutRight[l.noun], l.action) {
			t.Errorf("%s: a right for it %v, which it should not be", what, held)
		}
	}
	for _, r := range rights {
		what := "a right to " + string(r.noun)
		related(what, r.noun, r.relation, r.roles)
		for _, a := range r.actions {
			if _, ok := step(r.noun, a); !ok {
				t.Errorf("%s: there is no step %s", what, a)
			}
		}
		if len(r.roles) == 0 || slices.Contains(r.roles, Public) {
			t.Errorf("%s for %v: the public may do nothing", what, r.roles)
		}
	}
	for _, s := range sights {
		what := "the sight of " + string(s.noun)
		n, ok := nouns[s.noun]
		if !ok || n.public {
			t.Errorf("%s: it is no noun of which some rows are hidden", what)
		}
		known(what, n.stages, slices.Concat(s.stages.in, s.stages.out))
		known(what, n.audiences, s.audience)
		related(what, s.noun, s.relation, s.roles)
	}
	for name, n := range nouns {
		if seen := slices.ContainsFunc(sights, func(s sight) bool { return s.noun == name }); seen == n.public {
			t.Errorf("%s is seen by nobody, or by everybody and by some", name)
		}
	}
	for n := range scopes {
		if _, ok := nouns[n]; !ok {
			t.Errorf("a scope for %s, which is no noun", n)
		}
	}
}

// Stages and audiences are those that the columns can hold, and roles those of the API.
func TestTablesFitTheDatabase(t *testing.T) {
	enums := map[string][]string{}
	columns := map[string]bool{}
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			enums[table.Name+"."+c.Name] = c.Enums
			columns[table.Name+"."+c.Name] = true
		}
	}
	for name, n := range nouns {
		if name == AuditEntry { // the stage of whatever row it is about
			continue
		}
		if n.stages != nil && !slices.Equal(n.stages, enums[n.table+".stage"]) {
			t.Errorf("stages of %s are %v, the table has %v", name, n.stages, enums[n.table+".stage"])
		}
		if stored := enums[n.table+"."+n.audience]; stored != nil && !slices.Equal(n.audiences, stored) {
			t.Errorf("audiences of %s are %v, the table has %v", name, n.audiences, stored)
		}
		if !columns[n.table+".id"] {
			t.Errorf("%s: there is no table %s", name, n.table)
		}
	}
	values := func(enum string) (all []string) {
		for _, v := range schema.Schema().Types[enum].EnumValues {
			all = append(all, v.Name)
		}
		return all
	}
	var roles, scopes []string
	for _, r := range Roles {
		roles = append(roles, string(r))
	}
	for _, s := range everyScope() {
		scopes = append(scopes, string(s))
	}
	slices.Sort(scopes)
	if !slices.Equal(roles, values("Role")) || !slices.Equal(roles, enums["memberships.role"]) || !slices.Equal(roles, enums["invitations.role"]) {
		t.Errorf("roles are %v, the API has %v, the tables %v and %v", roles, values("Role"), enums["memberships.role"], enums["invitations.role"])
	}
	if !slices.Equal(scopes, slices.Sorted(slices.Values(values("ApiKeyScope")))) {
		t.Errorf("scopes are %v, the API has %v", scopes, values("ApiKeyScope"))
	}
}

// everyRow calls f with every row there can be for a viewer, as far as the tables can tell rows apart.
func everyRow(v Viewer, f func(n Noun, row Row)) {
	for _, n := range sortedNouns() {
		for _, stage := range append([]string{born}, nouns[n].stages...) {
			for _, audience := range orNone(nouns[n].audiences) {
				for _, r := range standing(v, n) {
					f(n, rowOf(n, stage, audience, r))
				}
			}
		}
	}
}

// everyScope is reading, and each that the table names.
func everyScope() []Scope {
	return append([]Scope{ScopeRead}, slices.Compact(slices.Sorted(maps.Values(scopes)))...)
}

// A key does what its owner may and its scopes name, and nothing to people, accounts, keys or what is the secretariat's;
// without the scope to read it sees what the public sees.
func TestKeys(t *testing.T) {
	subsets := [][]Scope{nil, everyScope(), everyScope()[1:]}
	for _, s := range everyScope() {
		subsets = append(subsets, []Scope{s}, []Scope{ScopeRead, s})
	}
	for _, role := range Roles {
		owner := somebody(role)
		for _, some := range subsets {
			key := owner
			key.Key, key.Scopes = "key", some
			as := owner
			if !slices.Contains(some, ScopeRead) {
				as = Viewer{}
			}
			everyRow(owner, func(n Noun, row Row) {
				if got, want := key.Sees(row), as.Sees(row); got != want {
					t.Fatalf("a key %v of %s sees %v: %v", some, role, row, got)
				}
				allowed := scopes[n] != "" && slices.Contains(some, scopes[n])
				for _, l := range lifecycles {
					if got, want := key.Can(l.action, row), l.noun == n && allowed && owner.Can(l.action, row); l.noun == n && got != want {
						t.Fatalf("a key %v of %s can %s %v: %v", some, role, l.action, row, got)
					}
				}
			})
			if len(key.Offers()) > 0 || key.Invites(StateEditor) {
				t.Errorf("a key of %s invites", role)
			}
		}
		// a key has the scopes by which it can do anything, and no other
		for _, s := range everyScope() {
			of := Viewer{Role: role, Key: "key", Scopes: []Scope{s}, States: owner.States, Organisations: owner.Organisations, User: owner.User}
			does := s == ScopeRead
			everyRow(owner, func(n Noun, row Row) {
				does = does || slices.ContainsFunc(lifecycles, func(l transition) bool { return l.noun == n && of.Can(l.action, row) })
			})
			if slices.Contains(ScopesFor(role), s) != does {
				t.Errorf("a key of %s may have the scope %s, and can use it: %v", role, s, does)
			}
		}
	}
	// written down apart: what a leaked key must never reach
	for _, n := range []Noun{User, Membership, Invitation, APIKey, Notification, QueueItem, CannedReply, OrganisationMatch} {
		if scopes[n] != "" {
			t.Errorf("a key can be given a scope for %s", n)
		}
	}
	for role, want := range map[Role][]Scope{
		FocalPoint:           {ScopeRead, ScopeWriteNeeds, ScopeWriteProjects, ScopeWriteExperiences, ScopeWriteReports},
		DonorOfficer:         {ScopeRead, ScopeWriteProjects, ScopeWriteOffers, ScopeWriteExperiences},
		Partner:              {ScopeRead, ScopeWriteProjects, ScopeWriteExperiences},
		RegionalOrganisation: {ScopeRead, ScopeWriteNeeds, ScopeWriteProjects, ScopeWriteExperiences},
		Committee:            {ScopeRead},
	} {
		if got := ScopesFor(role); !slices.Equal(got, want) {
			t.Errorf("scopes for %s: %v, want %v", role, got, want)
		}
	}
}

// Lines of sight that others make needless are left out, which must change nothing; and rows are seen in the part only
// where they are seen at all.
func TestSightsLeftOut(t *testing.T) {
	for _, role := range everyRole {
		v := somebody(role)
		everyRow(v, func(n Noun, row Row) {
			if nouns[n].public {
				return
			}
			want := slices.ContainsFunc(sights, func(s sight) bool {
				return s.noun == n && s.forRole(role) && s.stages.has(row.Stage) && (s.audience == nil || slices.Contains(s.audience, row.Audience)) &&
					row.stands(v, s.relation)
			})
			if got := v.Sees(row); got != want {
				t.Errorf("%s sees %v: %v", role, row, got)
			}
			of := map[Noun]Noun{NeedFile: Need, OfferFile: Offer}[n]
			for _, audience := range nouns[of].audiences {
				whole := row
				whole.Noun, whole.Audience = of, audience
				if v.Sees(row) && !v.Sees(whole) {
					t.Errorf("%s sees the file of a row that they do not see: %v", role, whole)
				}
			}
		})
	}
}

// Nobody offers a role above their own side: only the secretariat those of others, only who runs the installation its own.
func TestInvites(t *testing.T) {
	for _, role := range everyRole {
		v := somebody(role)
		for _, offered := range Roles {
			if !v.Invites(offered) {
				continue
			}
			switch {
			case role == Admin:
			case role == Secretariat && (offered == Secretariat || offered == Admin):
				t.Errorf("%s makes a %s", role, offered)
			case role != Secretariat && offered.ActsFor() != role.ActsFor():
				t.Errorf("%s, who acts for another kind of party, makes a %s", role, offered)
			}
			if !v.holds("invite", rowOf(Invitation, born, string(offered), slices.Max(standing(v, Invitation)))) {
				t.Errorf("%s may offer %s and not invite", role, offered)
			}
		}
	}
}

// The error says what is the matter, and of a hidden row nothing but that it is not found.
func TestAuthorise(t *testing.T) {
	need := func(stage, audience string, r Relation) Row { return rowOf(Need, stage, audience, r) }
	for _, c := range []struct {
		as   Viewer
		a    Action
		row  Row
		want fault.Code
	}{
		{somebody(FocalPoint), "open", need("DRAFT", "PUBLIC", OwnState), ""},
		{somebody(FocalPoint), "open", need("OPEN", "PUBLIC", OwnState), fault.Conflict},
		{somebody(FocalPoint), "nothing", need("OPEN", "PUBLIC", OwnState), fault.Forbidden},
		{somebody(StateEditor), "open", need("DRAFT", "PUBLIC", OwnState), fault.Forbidden},
		{somebody(FocalPoint), "open", need("DRAFT", "PUBLIC", Any), fault.NotFound},
		{somebody(FocalPoint), "open", need("MET", "PUBLIC", Any), fault.Forbidden},
		{somebody(Partner), "open", need("MET", "STATES", Any), fault.NotFound},
		{somebody(Secretariat), "close", need("OPEN", "SECRETARIAT", Any), ""},
		{somebody(Secretariat), "save", need("DRAFT", "PUBLIC", Any), fault.NotFound},
		{Viewer{}, "open", need("OPEN", "PUBLIC", Any), fault.Unauthenticated},
		{Viewer{}, "open", need("DRAFT", "PUBLIC", Any), fault.NotFound},
		{Viewer{}, "draft", Row{Noun: Need}, fault.Unauthenticated},
		{somebody(Partner), "draft", Row{Noun: Need}, fault.Forbidden},
		{somebody(FocalPoint), "expire", need("OPEN", "PUBLIC", OwnState), fault.Forbidden},
	} {
		err := c.as.Authorise(c.a, c.row)
		if got := fault.Of(err); (got == nil) != (c.want == "") || got != nil && got.Code != c.want {
			t.Errorf("%s %s %v: %v, want %q", c.as.Role, c.a, c.row, err, c.want)
		}
	}
}
