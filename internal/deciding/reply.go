package deciding

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// The limits of a reply, in characters.
const (
	longestName = 100
	longestText = 2000
)

// SaveReply changes a canned reply, or adds one where id is "". It must be there in all languages.
func SaveReply(ctx context.Context, pool *sql.DB, by store.By, id string, version int, name string, texts []Text) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row := access.Row{Noun: access.CannedReply}
		var err error
		if id == "" {
			err = by.Authorise("save", row)
		} else {
			row, err = tx.Authorised(ctx, by, "save", access.CannedReply, id, version)
		}
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		if p := checkReply(name, texts); len(p) > 0 {
			return store.Outcome{Row: id, Problems: p}, nil
		}
		name, text := strings.TrimSpace(name), map[string]string{}
		for _, t := range texts {
			text[t.Language] = strings.TrimSpace(t.Text)
		}
		var before any // nothing for a new one
		var after *db.CannedReply
		err = tx.Savepoint(ctx, func() (err error) {
			if id == "" {
				after, err = tx.CannedReply.Create().SetName(name).SetText(text).SetCreatedAt(by.At).Save(ctx)
				return err
			}
			if before, err = tx.CannedReply.Get(ctx, id); err != nil {
				return err
			}
			after, err = tx.CannedReply.UpdateOneID(id).AddVersion(1).SetName(name).SetText(text).Save(ctx)
			return err
		})
		switch {
		case db.IsConstraintError(err): // the name: the database alone knows what two write at once
			return store.Outcome{Row: id, Problems: []fault.Problem{{Field: "name", Key: "deciding.name_taken"}}}, nil
		case err != nil:
			return store.Outcome{}, err
		}
		row.ID = after.ID
		return store.Outcome{Row: after.ID}, audit.Record(ctx, tx, by, "deciding.saveReply", row, before, after)
	})
}

// RemoveReply removes a canned reply. What was answered with it stays.
func RemoveReply(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Authorised(ctx, by, "remove", access.CannedReply, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		before, err := tx.CannedReply.Get(ctx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := tx.CannedReply.DeleteOneID(id).Exec(ctx); err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{}, audit.Record(ctx, tx, by, "deciding.removeReply", row, before, nil)
	})
}

// checkReply demands a name, and the text once in each language: whoever is answered reads it in their own.
func checkReply(name string, texts []Text) checking.Problems {
	var p checking.Problems
	if !checking.Says(name) {
		p.Add("name", "deciding.name_missing")
	}
	p.Text("name", name, longestName, checking.OneLine)
	given := map[string]bool{}
	for i, t := range texts {
		field := fmt.Sprintf("texts.%d.", i)
		if given[t.Language] {
			p.Add(field+"language", "deciding.language_twice")
		}
		given[t.Language] = true
		if !checking.Says(t.Text) {
			p.Add(field+"text", "deciding.text_missing")
		}
		p.Text(field+"text", t.Text, longestText, checking.Lines)
	}
	for _, l := range wording.Languages {
		if !given[l] {
			p.Add("texts", "deciding.languages_missing")
			break
		}
	}
	return p
}
