// Package audit keeps the chain of who did what to which row: each entry holds the hash of the one before, so that what
// was edited, deleted or moved afterwards shows.
package audit

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/store"
)

// Record is the last step of every verb: it adds an entry of what by did to the row, as it was before and as it is now
// (rows of ent; nil where there is none). The lock on the end of the chain is held until the transaction ends, so
// nothing else should follow.
func Record(ctx context.Context, tx *store.Tx, by store.By, verb string, row access.Row, before, after any) error {
	changes, stage, err := changed(before, after)
	if err != nil {
		return err
	}
	var last int
	var previous string
	if err := tx.SQL.QueryRowContext(ctx, "SELECT sequence, hash FROM audit_head FOR UPDATE").Scan(&last, &previous); err != nil {
		return err
	}
	e := &db.AuditEntry{
		Sequence: last + 1, At: by.At.UTC().Truncate(time.Microsecond), UserID: optional(by.User), APIKeyID: optional(by.Viewer.Key), Role: string(by.Role),
		StateID: only(by.States), OrganisationID: only(by.Organisations), Verb: verb, Noun: string(row.Noun), RowID: row.ID, Stage: cmp.Or(stage, row.Stage), Salt: rand.Text(),
		Changes: changes, RequestID: by.Request, PreviousHash: previous,
	}
	e.Hash = hash(e)
	err = tx.AuditEntry.Create().SetSequence(e.Sequence).SetAt(e.At).SetNillableUserID(e.UserID).SetNillableAPIKeyID(e.APIKeyID).SetRole(e.Role).
		SetNillableStateID(e.StateID).SetNillableOrganisationID(e.OrganisationID).SetVerb(e.Verb).SetNoun(e.Noun).SetRowID(e.RowID).SetStage(e.Stage).SetSalt(e.Salt).
		SetChanges(e.Changes).SetRequestID(e.RequestID).SetPreviousHash(e.PreviousHash).SetHash(e.Hash).Exec(ctx)
	if err != nil {
		return err
	}
	_, err = tx.SQL.ExecContext(ctx, `WITH day AS (INSERT INTO audit_days (day, sequence, hash) VALUES (current_date, $1, $2)
		ON CONFLICT (day) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash)
		UPDATE audit_head SET sequence = $1, hash = $2`, e.Sequence, e.Hash)
	return err
}

// hash is over all that an entry says and over the hash of the one before. Its form must never change: an entry could
// not be verified any more.
func hash(e *db.AuditEntry) string {
	body, err := json.Marshal([]any{e.Sequence, e.At.UTC().Format(time.RFC3339Nano), e.UserID, e.APIKeyID, e.Role, e.StateID, e.OrganisationID,
		e.Verb, e.Noun, e.RowID, e.Stage, e.Salt, e.Changes, e.RequestID, e.PreviousHash})
	if err != nil {
		panic(err) // texts and numbers alone
	}
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

// silent are the members that say nothing of the act itself, and those that the chain, which keeps what it holds for
// ever, must not hold: secrets, be they hashed, and addresses.
var silent = []string{"edges", "updated_at", "version", "key_hash", "token_hash", "mail_token", "email"}

// changed is what differs between two rows: field to [before, after], as JSON with its keys in order; and the stage that
// the row is in since.
func changed(before, after any) (changes, stage string, err error) {
	old, err := members(before)
	if err != nil {
		return "", "", err
	}
	now, err := members(after)
	if err != nil {
		return "", "", err
	}
	if now["stage"] != nil {
		if err := json.Unmarshal(now["stage"], &stage); err != nil {
			return "", "", fmt.Errorf("audit: the stage of a row must be a text: %w", err)
		}
	}
	differ := map[string][2]json.RawMessage{}
	for name := range now {
		if !bytes.Equal(old[name], now[name]) {
			differ[name] = [2]json.RawMessage{or(old[name]), or(now[name])}
		}
	}
	for name := range old {
		if _, ok := now[name]; !ok {
			differ[name] = [2]json.RawMessage{or(old[name]), or(nil)}
		}
	}
	b, err := json.Marshal(differ)
	return string(b), stage, err
}

func members(row any) (map[string]json.RawMessage, error) {
	m := map[string]json.RawMessage{}
	if row == nil {
		return m, nil
	}
	b, err := json.Marshal(row)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, &m); err != nil {
		return nil, fmt.Errorf("audit: a row must be an object: %w", err)
	}
	for _, name := range silent {
		delete(m, name)
	}
	return m, nil
}

func or(v json.RawMessage) json.RawMessage {
	if v == nil {
		return json.RawMessage("null")
	}
	return v
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func only(ids []string) *string {
	if len(ids) == 0 {
		return nil
	}
	return &ids[0]
}
