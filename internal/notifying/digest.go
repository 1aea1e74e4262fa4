package notifying

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/membership"
	"entraide/ent/db/notification"
	"entraide/ent/db/user"
	"entraide/internal/access"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// digestHour is the hour of the day, UTC, from which digests leave; weekly ones on Mondays.
const digestHour = 6

// stale is how old a notice may be to stand in a digest: somebody who has just asked for digests is not told of last year.
const stale = 14 * 24 * time.Hour

// digest mails one person all notices that they have neither read nor been mailed, once their day has come.
func (w *Worker) digest(ctx context.Context, at time.Time) (found bool, err error) {
	daily, weekly := digestDays(at)
	err = store.Write(ctx, w.DB, func(tx *store.Tx) error {
		var id string
		err := tx.SQL.QueryRowContext(ctx, `SELECT id FROM users u WHERE stage = 'ACTIVE' AND digest IN ('DAILY', 'WEEKLY')
			AND EXISTS (SELECT FROM notifications n WHERE n.user_id = u.id AND n.mailed_at IS NULL AND n.read_at IS NULL AND n.created_at > $3
				AND n.created_at < CASE u.digest WHEN 'DAILY' THEN $1 WHEN 'WEEKLY' THEN $2 END::timestamptz)
			ORDER BY id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`, daily, weekly, at.Add(-stale)).Scan(&id)
		if found = err == nil; !found {
			if errors.Is(err, sql.ErrNoRows) {
				return nil
			}
			return err
		}
		return w.digestOf(ctx, tx, id, at)
	})
	return found, err
}

func (w *Worker) digestOf(ctx context.Context, tx *store.Tx, id string, at time.Time) error {
	active := func(q *db.MembershipQuery) { q.Where(membership.StageEQ(membership.StageACTIVE)) }
	u, err := tx.User.Query().Where(user.ID(id)).WithMemberships(active).Only(ctx)
	if err != nil {
		return err
	}
	news, err := tx.Notification.Query().
		Where(notification.UserID(id), notification.MailedAtIsNil(), notification.ReadAtIsNil(), notification.CreatedAtGT(at.Add(-stale))).
		Order(notification.ByCreatedAt(), notification.ByID()).All(ctx)
	if err != nil {
		return err
	}
	var items []item
	var ids []string
	for _, n := range news {
		ids = append(ids, n.ID)
		i := item{text: Text(n.Text).in(string(u.Language)), noun: access.Noun(n.Noun), row: n.RowID}
		see, err := seers(ctx, tx, i.noun, i.row)
		if err != nil {
			return err
		}
		if see(u) { // it may have been hidden since
			items = append(items, i)
		}
	}
	if err := tx.Notification.Update().Where(notification.IDIn(ids...)).SetMailedAt(at).Exec(ctx); err != nil {
		return err
	}
	if len(items) == 0 {
		return nil
	}
	if err := tx.User.UpdateOneID(id).SetDigestedAt(at).Exec(ctx); err != nil {
		return err
	}
	subject := wording.In("mail.digest.subject", string(u.Language), map[string]string{"count": strconv.Itoa(len(items))})
	return w.mail(tx, u, subject, items, at).Exec(ctx)
}

// digestDays are when digests were last due.
func digestDays(at time.Time) (daily, weekly time.Time) {
	at = at.UTC().Add(-digestHour * time.Hour)
	daily = time.Date(at.Year(), at.Month(), at.Day(), digestHour, 0, 0, 0, time.UTC)
	sinceMonday := (int(daily.Weekday()) + 6) % 7
	return daily, daily.AddDate(0, 0, -sinceMonday)
}
