package audit

import (
	"context"
	"database/sql"
	"fmt"

	"entraide/ent/db"
)

// Head is the end of the chain: whoever keeps it elsewhere can prove later that nothing before it was rewritten.
type Head struct {
	Sequence int
	Hash     string
}

// Broken is the first entry that does not hold.
type Broken struct {
	Sequence int
	Why      string
}

// Error says where and why.
func (b *Broken) Error() string {
	return fmt.Sprintf("the audit chain breaks at entry %d: %s", b.Sequence, b.Why)
}

// Verify reads the whole chain, as it stood at one moment. It returns its end, or where it breaks.
func Verify(ctx context.Context, pool *sql.DB) (head Head, broken *Broken, err error) {
	tx, err := pool.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	if err != nil {
		return head, nil, err
	}
	defer tx.Rollback()
	rows, err := tx.QueryContext(ctx, `SELECT sequence, at, user_id, api_key_id, role, state_id, organisation_id, verb, noun, row_id, stage, salt, changes,
		request_id, previous_hash, hash FROM audit_entries ORDER BY sequence`)
	if err != nil {
		return head, nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var e db.AuditEntry
		if err := rows.Scan(&e.Sequence, &e.At, &e.UserID, &e.APIKeyID, &e.Role, &e.StateID, &e.OrganisationID, &e.Verb, &e.Noun, &e.RowID, &e.Stage, &e.Salt,
			&e.Changes, &e.RequestID, &e.PreviousHash, &e.Hash); err != nil {
			return head, nil, err
		}
		switch {
		case e.Sequence != head.Sequence+1:
			return head, &Broken{head.Sequence + 1, "it is missing"}, nil
		case e.PreviousHash != head.Hash:
			return head, &Broken{e.Sequence, "it does not follow the entry before"}, nil
		case hash(&e) != e.Hash:
			return head, &Broken{e.Sequence, "it was changed"}, nil
		}
		head = Head{e.Sequence, e.Hash}
	}
	if err := rows.Err(); err != nil {
		return head, nil, err
	}
	var end Head
	if err := tx.QueryRowContext(ctx, "SELECT sequence, hash FROM audit_head").Scan(&end.Sequence, &end.Hash); err != nil {
		return head, nil, err
	}
	if end != head {
		return head, &Broken{head.Sequence + 1, "it is missing, and with it the end of the chain"}, nil
	}
	return head, nil, nil
}
