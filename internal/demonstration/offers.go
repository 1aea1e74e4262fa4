package demonstration

import (
	"context"
	"database/sql"
	"fmt"

	"entraide/ent/db/offer"
	"entraide/internal/fault"
	"entraide/internal/offering"
	"entraide/internal/store"
	"entraide/internal/telling"
)

// The offers of the demonstration donor: one is open, and its envelope private; the other is being written.
var (
	openOffer = offering.Input{
		Language: "en", Name: "[demonstration] Safer stores, smaller grants",
		Summary: "Small grants for stores of weapons and ammunition: doors and racks, registers, and the training of those who keep them. Nobody " +
			"offers this money: it shows what an offer looks like.",
		Conditions: "A plan for the upkeep of what is built, and a report after a year.",
		Modality:   new(offer.ModalityFUNDING), Themes: []string{"stockpile-management", "training"}, ApplicantKinds: []string{"STATE", "REGIONAL_ORGANISATION"},
		Currency: "EUR", EnvelopeAmount: "1500000", LeastAmount: "20000", MostAmount: "150000", LeastMonths: new(6), MostMonths: new(24),
	}
	draftOffer = offering.Input{
		Language: "en", Name: "[demonstration] Experts in marking and tracing",
		Summary:  "Two experts for up to three months, to help set up the marking of service weapons.",
		Modality: new(offer.ModalityEXPERTISE), Themes: []string{"marking-tracing"},
	}
)

// The experiences: one is told to everybody, and somebody has said something to it; the other is being written.
var (
	toldExperience = telling.Input{
		Language: "en", Title: "[demonstration] One register for two agencies",
		Summary: "A police and a gendarmerie that kept lists of their own moved to one register of service weapons, agency by agency, over a " +
			"year. Nobody did this: it shows what an experience looks like.",
		Learnt: "Begin with the agency whose lists are worst: it gains most, and the others follow. Plan a month for correcting serial numbers.",
		Themes: []string{"marking-tracing"}, Year: new(2024),
	}
	draftExperience = telling.Input{
		Language: "fr", Title: "[démonstration] Former des armuriers sans interrompre le service",
		Summary: "Des modules de deux jours, donnés tour à tour dans chaque commissariat.", Themes: []string{"training"},
	}
)

const toldComment = "[demonstration] The month for correcting serial numbers is well spent: without it, every trace fails later."

// show makes the offers and the experiences, unless anybody has declared an offer or told anything. The keys keep two
// servers that start at once from making each twice.
func show(ctx context.Context, pool *sql.DB) error {
	var there bool
	err := pool.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM offers WHERE origin = 'DECLARED') OR EXISTS (SELECT FROM experiences)").Scan(&there)
	if err != nil || there {
		return err
	}
	offered, told := "", ""
	for _, step := range []struct {
		name, by string
		do       func(by store.By) ([]fault.Problem, error)
	}{
		{"offer", "ingrid", func(by store.By) ([]fault.Problem, error) {
			o, err := offering.Draft(ctx, pool, by, openOffer)
			offered = o.Row
			return o.Problems, err
		}},
		{"publish offer", "ingrid", func(by store.By) ([]fault.Problem, error) {
			o, err := offering.Publish(ctx, pool, by, offered, 1)
			return o.Problems, err
		}},
		{"draft offer", "ingrid", func(by store.By) ([]fault.Problem, error) {
			o, err := offering.Draft(ctx, pool, by, draftOffer)
			return o.Problems, err
		}},
		{"experience", "mariam", func(by store.By) ([]fault.Problem, error) {
			o, err := telling.Draft(ctx, pool, by, toldExperience)
			told = o.Row
			return o.Problems, err
		}},
		{"publish experience", "mariam", func(by store.By) ([]fault.Problem, error) {
			o, err := telling.Publish(ctx, pool, by, told, 1)
			return o.Problems, err
		}},
		{"comment", "jing", func(by store.By) ([]fault.Problem, error) {
			s, err := telling.Comment(ctx, pool, by, told, toldComment, "en")
			return s.Problems, err
		}},
		{"draft experience", "egide", func(by store.By) ([]fault.Problem, error) {
			o, err := telling.Draft(ctx, pool, by, draftExperience)
			return o.Problems, err
		}},
	} {
		by := as(step.by)
		by.IdempotencyKey = "demonstration, " + step.name
		problems, err := step.do(by)
		if err == nil && len(problems) > 0 {
			err = fmt.Errorf("it has problems: %v", problems)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}
