package notifying

import (
	"context"

	"entraide/internal/access"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Party is the name of who acts: of a State as the United Nations writes it, or, where none is given, of an organisation.
func Party(ctx context.Context, tx *store.Tx, state, organisation *string) (Text, error) {
	switch {
	case state != nil:
		t, err := reference.Load()
		if err != nil {
			return nil, err
		}
		if s, ok := t.StateByID(*state); ok {
			return s.Names, nil
		}
	case organisation != nil:
		o, err := tx.Organisation.Get(ctx, *organisation)
		if err != nil {
			return nil, err
		}
		return Text{"": o.Name}, nil
	}
	return nil, access.NotFound()
}
