package web

import (
	"database/sql"
	"errors"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/joining"
	"entraide/internal/store"
)

// Auth is how people sign in and out.
type Auth struct {
	opt      AuthOptions
	sessions *joining.Sessions
}

// AuthOptions are what NewAuth must be told.
type AuthOptions struct {
	DB            *sql.DB
	Provider      *joining.Provider // nil where nobody can sign in
	Origin        string            // the address at which people visit the site, and the provider sends them back to
	Demonstration bool              // whether the provider is that of the demonstration
}

// NewAuth is signing in and out by a provider.
func NewAuth(opt AuthOptions) *Auth {
	return &Auth{opt, joining.NewSessions(opt.DB, Fail)}
}

// Routes are the addresses below /auth by ServeMux pattern. None of their answers is kept anywhere.
func (a *Auth) Routes() map[string]http.Handler {
	routes := map[string]http.Handler{}
	for pattern, h := range map[string]http.HandlerFunc{
		"GET /auth/options":     a.options,
		"GET /auth/sign-in":     a.signIn,
		"GET /auth/callback":    a.callback,
		"POST /auth/sign-out":   a.signOut,
		"POST /auth/acting":     a.acting,
		"POST /auth/invitation": a.invitation,
	} {
		kept := a.sessions.LoadAndSave(h)
		routes[pattern] = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", "no-store")
			kept.ServeHTTP(w, r)
		})
	}
	return routes
}

func (a *Auth) options(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]bool{"signIn": a.opt.Provider != nil, "demonstration": a.opt.Demonstration})
}

// signIn sends a person to the provider.
func (a *Auth) signIn(w http.ResponseWriter, r *http.Request) {
	if home, ok := a.elsewhere(r); ok {
		http.Redirect(w, r, home, http.StatusFound)
		return
	}
	to := localPath(r.URL.Query().Get("to"))
	if a.opt.Provider == nil {
		a.refuse(w, r, to, joining.Unavailable)
		return
	}
	attempt := joining.Begin(to, time.Now())
	address, err := a.opt.Provider.Address(r.Context(), attempt, languageOf(to, r))
	if err != nil {
		a.refuse(w, r, to, err)
		return
	}
	a.sessions.Begin(r.Context(), attempt)
	http.Redirect(w, r, address, http.StatusFound)
}

// elsewhere is where a visitor belongs who came by another name of their own machine, such as localhost: the provider
// would send them back to the one name that it knows, where the cookie of this one is not sent.
func (a *Auth) elsewhere(r *http.Request) (home string, ok bool) {
	u, err := url.Parse(a.opt.Origin)
	if err != nil || u.Host == r.Host {
		return "", false
	}
	name, port, err := net.SplitHostPort(r.Host)
	return a.opt.Origin + r.URL.RequestURI(), err == nil && port == u.Port() && isLoopback(name) && isLoopback(u.Hostname())
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// callback is where the provider sends a person back to.
func (a *Auth) callback(w http.ResponseWriter, r *http.Request) {
	attempt := a.sessions.Begun(r.Context())
	in, err := a.vouched(r, attempt)
	if err == nil {
		err = a.sessions.Enter(r.Context(), in)
	}
	if err != nil {
		a.refuse(w, r, attempt.To, err)
		return
	}
	http.Redirect(w, r, attempt.To, http.StatusSeeOther)
}

// vouched is whom the provider vouches for in answer to an attempt.
func (a *Auth) vouched(r *http.Request, attempt joining.Attempt) (in joining.SignedIn, err error) {
	ctx, answer, now := r.Context(), r.URL.Query(), time.Now().UTC().Truncate(time.Microsecond)
	if a.opt.Provider == nil || !attempt.Answers(answer.Get("state"), now) { // whoever forged it has not used the attempt up
		return in, joining.Refused
	}
	a.sessions.End(ctx)
	switch answer.Get("error") {
	case "":
	case "server_error", "temporarily_unavailable":
		return in, joining.Unavailable
	default:
		return in, joining.Refused
	}
	who, err := a.opt.Provider.Exchange(ctx, answer.Get("code"), attempt)
	if err != nil {
		return in, err
	}
	in, err = joining.SignIn(ctx, a.opt.DB, store.By{At: now, Request: RequestID(ctx)}, who, a.sessions.Remembered(ctx))
	if errors.As(err, new(joining.Refusal)) { // who opened a letter that is not for them can sign in as who they are
		a.sessions.Forget(ctx)
	}
	return in, err
}

// refuse sends a person to the page that says why they are not signed in; what it is not meant to say goes to the log.
func (a *Auth) refuse(w http.ResponseWriter, r *http.Request, to string, err error) {
	var why joining.Refusal
	if errors.As(err, &why) {
		logOf(r.Context()).InfoContext(r.Context(), "sign-in refused", "problem", string(why), "error", err)
	} else {
		why = joining.Unavailable
		logOf(r.Context()).ErrorContext(r.Context(), "sign-in failed", "error", err, "cause", errors.Unwrap(err))
	}
	http.Redirect(w, r, "/"+languageOf(to, r)+"/sign-in?problem="+string(why), http.StatusSeeOther)
}

func (a *Auth) signOut(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Everywhere bool `json:"everywhere"`
	}
	a.do(w, r, &in, func() error { return a.sessions.Leave(r.Context(), in.Everywhere) })
}

func (a *Auth) acting(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Membership string `json:"membership"`
	}
	a.do(w, r, &in, func() error {
		if a.sessions.User(r.Context()) == "" {
			return fault.New(fault.Unauthenticated, "sign in first")
		}
		return a.sessions.Act(r.Context(), in.Membership)
	})
}

func (a *Auth) invitation(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Token string `json:"token"`
	}
	if err := readJSON(w, r, &in); err != nil {
		Fail(w, r, err)
		return
	}
	invited, err := joining.InvitationOf(r.Context(), a.opt.DB, in.Token, time.Now())
	if err != nil {
		Fail(w, r, err)
		return
	}
	a.sessions.Remember(r.Context(), in.Token)
	writeJSON(w, http.StatusOK, invited)
}

// do answers a command that has nothing to say but that it was done.
func (a *Auth) do(w http.ResponseWriter, r *http.Request, in any, command func() error) {
	err := readJSON(w, r, in)
	if err == nil {
		err = command()
	}
	if err != nil {
		Fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// actingAs names the membership that the page of a request shows: the cookie is one for all tabs, and another of them may
// have chosen another.
const actingAs = "Acting-As"

// Viewer is on whose behalf a request comes: by its API key, else by its session, else the public. Nobody who is signed in
// acts for another party than they see.
func Viewer(r *http.Request, pool *sql.DB) (v access.Viewer, err error) {
	if credentials := r.Header.Get("Authorization"); credentials != "" {
		scheme, key, _ := strings.Cut(credentials, " ")
		if !strings.EqualFold(scheme, "Bearer") {
			key = "" // which is no key
		}
		v, err = joining.ViewerByKey(r.Context(), pool, strings.TrimSpace(key))
	} else if c, missing := r.Cookie(joining.Cookie); missing == nil {
		v, err = joining.Viewer(r.Context(), pool, c.Value)
	}
	v.Language = Language(r)
	if seen := r.Header.Get(actingAs); err == nil && seen != "" && seen != v.Membership && v.IsSignedIn() {
		err = fault.New(fault.Conflict, "you are acting for another party in another tab; reload").Known("joining.acting_elsewhere", nil)
	}
	return v, err
}

// IsPrivate says whether the answer to a request is for its viewer alone, and must not be kept anywhere.
func IsPrivate(r *http.Request) bool {
	_, missing := r.Cookie(joining.Cookie)
	return missing == nil || r.Header.Get("Authorization") != ""
}

// longestBody is more than any command below /auth needs.
const longestBody = 16 << 10

// readJSON reads what a command says. A form of another site can send text and forms, but never JSON without being asked
// about; and what two programs could understand differently is refused.
func readJSON(w http.ResponseWriter, r *http.Request, into any) error {
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		return fault.New(fault.BadRequest, "send application/json")
	}
	if err := json.UnmarshalRead(http.MaxBytesReader(w, r.Body, longestBody), into, json.RejectUnknownMembers(true)); err != nil {
		return fault.Wrap(err, fault.BadRequest, "the body is not the JSON object that this address takes")
	}
	return nil
}

// localPath is to if it is a path of this site, else the front page: nobody is sent elsewhere by a link to here. Browsers
// read a backslash as a slash, and overlook control characters.
func localPath(to string) string {
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || len(to) > 2000 ||
		strings.ContainsFunc(to, func(r rune) bool { return r < ' ' || r == 0x7f || r == '\\' }) {
		return "/"
	}
	return to
}

// languageOf is the language of a page of ours, else the visitor's.
func languageOf(to string, r *http.Request) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(to, "/"), "/")
	if l, ok := spoken(strings.SplitN(first, "?", 2)[0]); ok {
		return l
	}
	return visitorLanguage(r)
}
