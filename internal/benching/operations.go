package benching

import (
	"context"
	"database/sql"
)

// operation is a question asked in two ways: to the engine as GraphQL, and to Postgres as the best statement that we
// can write for it. Both answer the same JSON.
type operation struct {
	name, what string
	query      string
	variables  []string // names, in the order of the columns of inputs
	statement  string
	inputs     string // what is asked with, one row an input: the variables, which are the statement's parameters too
	parameters int    // unless this many columns, which follow, are the statement's
}

// ask reads the inputs.
func (op operation) ask(ctx context.Context, db *sql.DB) (inputs [][]string, err error) {
	rows, err := db.QueryContext(ctx, op.inputs)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		values := make([]string, len(op.variables)+op.parameters)
		into := make([]any, len(values))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		inputs = append(inputs, values)
	}
	return inputs, rows.Err()
}

// public is what the public may see of projects.
const public = "stage IN ('PUBLISHED','UNDER_WAY','SUSPENDED','COMPLETED','CANCELLED')"

// operations are the questions of the pages that are read most.
var operations = []operation{filteredList, wholeProject, donors, deepPage, matrix}
