package access

import (
	"slices"

	"entraide/internal/fault"
)

// Row is what access must know of a row to judge: its stage and audience, and who stands in which relation to it.
type Row struct {
	Noun     Noun
	ID       string
	Version  int // by which lost updates are noticed
	Stage    string
	Audience string
	Parties  map[Relation][]string
}

// stands says whether v stands in a relation to the row.
func (r Row) stands(v Viewer, rel Relation) bool {
	_, ids := v.parties(rel)
	return rel == Any || slices.ContainsFunc(ids, func(id string) bool { return slices.Contains(r.Parties[rel], id) })
}

// Sees says whether a viewer sees the row.
func (v Viewer) Sees(r Row) bool {
	if nouns[r.Noun].public {
		return true
	}
	return slices.ContainsFunc(sightsOf(v.Reading(), r.Noun), func(s sight) bool {
		return s.stages.has(r.Stage) && (s.audience == nil || slices.Contains(s.audience, r.Audience)) && r.stands(v, s.relation)
	})
}

// Reading is the viewer as who they read: an API key without the scope to read sees what the public sees.
func (v Viewer) Reading() Viewer {
	if v.Key != "" && !slices.Contains(v.Scopes, ScopeRead) {
		return Viewer{Language: v.Language}
	}
	return v
}

// Can says whether a viewer may do something to the row as it stands.
func (v Viewer) Can(a Action, r Row) bool {
	t, ok := step(r.Noun, a)
	return ok && t.fits(r.Stage) && v.holds(a, r)
}

// holds says whether the viewer has the right, whatever the stage.
func (v Viewer) holds(a Action, r Row) bool {
	return slices.ContainsFunc(rightsOf(v, r.Noun, a), func(x right) bool { return r.stands(v, x.relation) && x.only.has(r) })
}

// has says whether a row is among those that a right is narrowed to.
func (o only) has(r Row) bool {
	return (o.stages == nil || slices.Contains(o.stages, r.Stage)) && (o.audience == nil || slices.Contains(o.audience, r.Audience))
}

// Authorise is nil if a viewer may do something to the row as it stands. What the viewer does not see is not found,
// whatever they wanted with it.
func (v Viewer) Authorise(a Action, r Row) error {
	switch {
	case r.ID != "" && !v.Sees(r):
		return NotFound()
	case !v.IsSignedIn():
		return SignIn()
	case !v.inScope(r.Noun):
		return fault.New(fault.Forbidden, "this API key lacks the scope to change a %s; make another one in your account", r.Noun).Known("access.scope", map[string]any{"scope": string(scopes[r.Noun])})
	case !v.holds(a, r):
		return fault.New(fault.Forbidden, "your role does not allow %s on this %s", a, r.Noun).Known("access.forbidden", map[string]any{"action": string(a)})
	}
	if t, ok := step(r.Noun, a); !ok || !t.fits(r.Stage) {
		return fault.New(fault.Conflict, "%s cannot be done to a %s that is %s; read it again", a, r.Noun, r.Stage).Known("access.wrong_stage", map[string]any{"action": string(a), "stage": r.Stage})
	}
	return nil
}

// SignIn is the answer to whoever must say who they are first.
func SignIn() error {
	return fault.New(fault.Unauthenticated, "sign in first").Known("access.sign_in", nil)
}

// NotFound is the answer to whatever does not exist for a viewer.
func NotFound() error {
	return fault.New(fault.NotFound, "there is no such row, or you may not see it").Known("access.not_found", nil)
}
