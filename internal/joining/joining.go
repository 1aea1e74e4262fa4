// Package joining lets people in: who vouches for them, what they were invited to, and on whose behalf each request comes.
package joining

import (
	"strings"
	"time"

	"entraide/internal/fault/postgres"
)

// Refusal is why somebody was not signed in: the code by which the page of signing in tells them.
type Refusal string

// The refusals.
const (
	NoAccount    Refusal = "no_account"    // nobody is known by this identity, and no invitation came with it
	Unverified   Refusal = "unverified"    // the provider does not vouch for the address
	OtherAddress Refusal = "other_address" // the invitation went to another address
	Expired      Refusal = "expired"       // the invitation is not good any more
	Closed       Refusal = "closed"        // the account was closed
	Refused      Refusal = "refused"       // what came back from the provider does not belong to what was begun here
	Unavailable  Refusal = "unavailable"   // the provider, or the database, does not answer
)

// Error is the code.
func (r Refusal) Error() string { return string(r) }

// Identity is a person as their provider vouches for them.
type Identity struct {
	Issuer, Subject string // the provider, and its name for the person: the two never change
	Email           string
	EmailVerified   bool
	Name            string
}

// vouchedAddress is the address that the person has proved to hold; "" for none.
func (i Identity) vouchedAddress() string {
	if !i.EmailVerified {
		return ""
	}
	return plainAddress(i.Email)
}

// plainAddress is an address as accounts and invitations hold it. Only ASCII letters lose their case: in all of Unicode
// several letters have the same small one, and two mailboxes would pass for one.
func plainAddress(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, strings.TrimSpace(s))
}

// Attempt is a sign-in that was begun: what must come back, and where it leads.
type Attempt struct {
	State    string    `json:"state"`
	Nonce    string    `json:"nonce"`
	Verifier string    `json:"verifier"`
	To       string    `json:"to"`
	Until    time.Time `json:"until"`
}

// away is err, of a statement that nothing a caller sends can make fail, as what it means to them.
func away(err error) error {
	if err == nil {
		return nil
	}
	return postgres.Fault(err)
}
