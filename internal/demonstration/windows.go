package demonstration

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"

	"entraide/ent/db/offer"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// loadWindows writes the funding windows known from public pages, each shown as published and never counted.
func loadWindows(ctx context.Context, pool *sql.DB, t *reference.Tables) error {
	return store.Write(ctx, pool, func(tx *store.Tx) error {
		for _, w := range t.FundingWindows {
			id := "ofr_" + strings.ToLower(strings.ReplaceAll(w.Code, "-", "_"))
			if known, err := tx.Offer.Query().Where(offer.ID(id)).Exist(ctx); err != nil {
				return err
			} else if known {
				continue
			}
			create := tx.Offer.Create().SetID(id).SetName(w.Names["en"]).SetSummary(w.Scope).SetConditions(w.Conditions).SetAdministrator(w.Administrator).
				SetOrigin(offer.OriginPUBLISHED_SOURCE).SetStage(offer.StageAS_PUBLISHED).SetVisibility(offer.VisibilityPUBLIC).SetModality(offer.ModalityFUNDING).
				SetApplicants(w.Applicants["en"]).SetSourceName(sourceName(t, w.Sources)).SetAsOf(strconv.Itoa(w.AsOf))
			if w.MaxUSD.IsPositive() {
				create.SetMostAmount(w.MaxUSD).SetCurrency("USD")
			}
			if w.MinMonths > 0 {
				create.SetLeastMonths(w.MinMonths)
			}
			if w.MaxMonths > 0 {
				create.SetMostMonths(w.MaxMonths)
			}
			if err := create.Exec(ctx); err != nil {
				return fmt.Errorf("funding window %s: %w", w.Code, err)
			}
		}
		return nil
	})
}

// sourceName is what the first source is called.
func sourceName(t *reference.Tables, keys []string) string {
	for _, s := range t.Sources {
		if len(keys) > 0 && s.Key == keys[0] {
			return s.Title
		}
	}
	return ""
}
