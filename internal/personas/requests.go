package personas

import (
	"crypto/rand"
	"maps"
	"sync"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
)

// lifetime is for how long a request to sign in can be answered and its code exchanged.
const lifetime = 10 * time.Minute

// request is one visitor on the way in. To op it is an op.AuthRequest.
type request struct {
	*oidc.AuthRequest           // what the site asked; never changed
	id                string    // by which the visitor's browser knows it
	came              time.Time // when
	persona           string    // key of the one who was chosen; "" until then
	chosen            time.Time // when
	code              string    // what the site exchanges; "" until the browser went back
}

// GetID and the other getters are what op asks.
func (r request) GetID() string          { return r.id }
func (r request) GetClientID() string    { return r.ClientID }
func (r request) GetAudience() []string  { return []string{r.ClientID} }
func (r request) GetScopes() []string    { return r.Scopes }
func (r request) GetNonce() string       { return r.Nonce }
func (r request) GetSubject() string     { return r.persona }
func (r request) GetAuthTime() time.Time { return r.chosen }
func (r request) GetACR() string         { return "" }
func (r request) GetAMR() []string       { return nil }
func (r request) Done() bool             { return r.persona != "" }
func (r request) GetCodeChallenge() *oidc.CodeChallenge {
	return &oidc.CodeChallenge{Challenge: r.CodeChallenge, Method: r.CodeChallengeMethod}
}

// requests are those under way. They live in memory: after a restart a visitor begins anew.
type requests struct {
	mu   sync.Mutex
	open map[string]request
}

// add keeps a new request, and forgets those whose time is over.
func (r *requests) add(asked *oidc.AuthRequest) request {
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.DeleteFunc(r.open, func(_ string, x request) bool { return x.over() })
	x := request{AuthRequest: asked, id: rand.Text(), came: time.Now()}
	r.open[x.id] = x
	return x
}

// get finds a request that is not over.
func (r *requests) get(id string) (request, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	x, ok := r.open[id]
	return x, ok && !x.over()
}

// change changes a request, unless it is over.
func (r *requests) change(id string, how func(*request)) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	x, ok := r.open[id]
	if !ok || x.over() {
		return false
	}
	how(&x)
	r.open[id] = x
	return true
}

// take removes the request that a code stands for: of two who bring the same code, one gets it.
func (r *requests) take(code string) (request, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for id, x := range r.open {
		if x.code == code && code != "" {
			delete(r.open, id)
			return x, !x.over()
		}
	}
	return request{}, false
}

// over says whether it is too late.
func (r request) over() bool { return time.Since(r.came) >= lifetime }
