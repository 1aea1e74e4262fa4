// Package notifying tells people what happened: notices to those who have an account, letters to those who have none.
// A verb puts them into the outbox in its own transaction; the Worker makes notices and mail of them, each in its
// reader's language, and sees the mail off.
package notifying

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"regexp"
	"slices"

	"entraide/ent/db/notification"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// Notice tells members what happened to a row. Its words are the messages notice.<Key>.subject and notice.<Key>.text.
type Notice struct {
	Key    string
	Values Values      // what the words name, by placeholder
	Noun   access.Noun // of the row it is about, with Row; whoever does not see that row is not told
	Row    string      // "" for a notice about no row
	To     []To
	Must   bool   // mailed at once to everyone who wants any mail at all
	Act    string // what one click in that mail does to the row, such as "reconfirm"; "" for nothing. Its words are act.<Act>.…
}

// Values are what words name, by placeholder.
type Values map[string]Text

// Secretariat is everybody who works for it.
var Secretariat = To{Roles: []access.Role{access.Secretariat}}

// To names recipients: every active member who fits all that is given. A person given by name alone is told even where
// they are a member of nothing any more.
type To struct {
	User, State, Organisation string // ids
	Roles                     []access.Role
}

// Letter is mail to somebody who has no account. Its words are the messages letter.<Key>.subject and letter.<Key>.text.
type Letter struct {
	Address, Name string
	Language      string
	Key           string
	Values        map[string]Text // what the words name, by placeholder
	Path          string          // where it leads, below the site's own address; may hold a secret, and is forgotten once it has left
}

// The kinds of rows in the outbox that are ours.
const (
	aNotice = "notice"
	aLetter = "letter"
)

// Tell puts a notice into the outbox: it is given if the write happens, and not otherwise.
func Tell(ctx context.Context, tx *store.Tx, n Notice) error {
	if err := complete("notice."+n.Key, n.Values); err != nil {
		return err
	}
	if slices.ContainsFunc(n.To, To.everybody) {
		return fmt.Errorf("notifying: notice %s is addressed to everybody", n.Key)
	}
	return tx.Post(ctx, aNotice, n)
}

// Send puts a letter into the outbox: it leaves if the write happens, and not otherwise.
func Send(ctx context.Context, tx *store.Tx, l Letter) error {
	if err := complete("letter."+l.Key, l.Values); err != nil {
		return err
	}
	if !slices.Contains(wording.Languages, l.Language) {
		return fmt.Errorf("notifying: letter %s is in no language of ours: %q", l.Key, l.Language)
	}
	return tx.Post(ctx, aLetter, l)
}

// everybody says whether nothing narrows the recipients down, which nobody can have meant.
func (t To) everybody() bool {
	return t.User == "" && t.State == "" && t.Organisation == "" && len(t.Roles) == 0
}

var placeholder = regexp.MustCompile(`\{(\w+)\}`)

// complete refuses words that do not exist or lack a value while the writer of the verb can still hear of it.
func complete(key string, values map[string]Text) error {
	for _, part := range []string{".subject", ".text"} {
		message := wording.All()[key+part]
		if message == nil {
			return fmt.Errorf("notifying: there is no message %s", key+part)
		}
		for _, name := range placeholder.FindAllStringSubmatch(message["en"], -1) {
			if len(values[name[1]]) == 0 {
				return fmt.Errorf("notifying: %s names {%s}, only %v are given", key+part, name[1], slices.Sorted(maps.Keys(values)))
			}
		}
	}
	return nil
}

// mostRead is how many notices can be marked at once.
const mostRead = 100

// Read marks the caller's own notices as read and says how many were not before; those of others count as absent. The
// audit does not tell of it: what somebody has read is nobody else's business, and changes nothing for others.
func Read(ctx context.Context, pool *sql.DB, by store.By, ids []string) (int, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (int, error) {
		own := access.Row{Noun: access.Notification, Parties: map[access.Relation][]string{access.Self: {by.User}}}
		if err := by.Authorise("read", own); err != nil {
			return 0, err
		}
		if len(ids) > mostRead {
			return 0, fault.New(fault.BadUserInput, "mark at most %d notices at once, not %d", mostRead, len(ids))
		}
		return tx.Notification.Update().
			Where(notification.IDIn(ids...), notification.UserID(by.User), notification.ReadAtIsNil()).
			SetReadAt(by.At).AddVersion(1).Save(ctx)
	})
}
