package store

import (
	"context"
	"encoding/json"
)

// Post puts something to be done after this write into the outbox, in its transaction: it will be done if the write
// happens, and not otherwise.
func (tx *Tx) Post(ctx context.Context, kind string, payload any) error {
	body, err := json.Marshal(payload)
	if err != nil {
		return err
	}
	_, err = tx.SQL.ExecContext(ctx, "INSERT INTO outbox (kind, payload) VALUES ($1, $2)", kind, string(body))
	return err
}
