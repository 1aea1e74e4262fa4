package deciding

import (
	"context"

	"entraide/ent/db/queueitem"
	"entraide/internal/access"
	"entraide/internal/store"
	"entraide/internal/workdays"
)

// Item is something that is to be decided.
type Item struct {
	Kind  queueitem.Kind
	Noun  access.Noun // of the row it is about
	Row   string
	Title map[string]string // of the row, by which it is known in the queue
	Days  int               // working days from now until it is due
}

// Put adds an item to the queue, unless it waits there: then it keeps its clock.
func Put(ctx context.Context, tx *store.Tx, by store.By, i Item) error {
	waits, err := tx.QueueItem.Query().Where(queueitem.RowID(i.Row), queueitem.KindEQ(i.Kind), queueitem.StageEQ(queueitem.StageWAITING)).Exist(ctx)
	if err != nil || waits {
		return err
	}
	return tx.QueueItem.Create().SetCreatedAt(by.At).SetKind(i.Kind).SetNoun(string(i.Noun)).SetRowID(i.Row).SetTitle(i.Title).
		SetDueOn(workdays.Add(by.At, i.Days)).Exec(ctx)
}

// Done takes what waits about a row off the queue: all of it, or that of some kinds.
func Done(ctx context.Context, tx *store.Tx, by store.By, row string, kinds ...queueitem.Kind) error {
	update := tx.QueueItem.Update().Where(queueitem.RowID(row), queueitem.StageEQ(queueitem.StageWAITING))
	if len(kinds) > 0 {
		update.Where(queueitem.KindIn(kinds...))
	}
	return update.SetStage(queueitem.StageDONE).SetDoneAt(by.At).AddVersion(1).Exec(ctx)
}
