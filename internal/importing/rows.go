package importing

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
)

// records is rows as one parameter.
func records[T any](rows []T) (string, error) {
	body, err := json.Marshal(rows)
	return string(body), err
}

// insert adds rows in one statement and tells how many were added; the JSON names of their fields are columns. A field
// that is left out is null.
func insert[T any](ctx context.Context, tx *sql.Tx, table, columns string, rows []T, tail string) (int, error) {
	if len(rows) == 0 {
		return 0, nil
	}
	body, err := records(rows)
	if err != nil {
		return 0, err
	}
	result, err := tx.ExecContext(ctx, fmt.Sprintf(`INSERT INTO %s (id, created_at, updated_at, version, %s)
		SELECT id, now(), now(), 1, %[2]s FROM json_populate_recordset(NULL::%[1]s, $1::json) %[3]s`, table, columns, tail), body)
	if err != nil {
		return 0, err
	}
	n, err := result.RowsAffected()
	return int(n), err
}

// change sets columns of rows by their id.
func change[T any](ctx context.Context, tx *sql.Tx, table, columns string, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	body, err := records(rows)
	if err != nil {
		return err
	}
	var set strings.Builder
	for column := range strings.SplitSeq(columns, ", ") {
		fmt.Fprintf(&set, "%s = r.%[1]s, ", column)
	}
	_, err = tx.ExecContext(ctx, fmt.Sprintf(`UPDATE %s x SET %supdated_at = now(), version = x.version + 1
		FROM json_populate_recordset(NULL::%[1]s, $1::json) r WHERE x.id = r.id`, table, set.String()), body)
	return err
}
