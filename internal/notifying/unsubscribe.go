package notifying

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/store"
)

// Unsubscribe ends all mail of notices to whoever the token was mailed to. Where it names nobody, nothing happens, and
// the caller does not learn of it.
func Unsubscribe(ctx context.Context, pool *sql.DB, by store.By, token string) error {
	return store.Write(ctx, pool, func(tx *store.Tx) error {
		id, err := tx.User.Query().Where(user.MailToken(token), user.StageEQ(user.StageACTIVE)).OnlyID(ctx)
		if db.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return err
		}
		row, err := tx.Lock(ctx, access.User, id)
		if err != nil {
			return err
		}
		before, err := tx.User.Get(ctx, id)
		if err != nil || before.Digest == user.DigestNEVER {
			return err
		}
		after, err := tx.User.UpdateOneID(id).SetDigest(user.DigestNEVER).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		return audit.Record(ctx, tx, by, "notifying.unsubscribe", row, before, after)
	})
}
