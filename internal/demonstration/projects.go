package demonstration

import (
	"context"
	"database/sql"
	"fmt"

	"entraide/ent/db/participation"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/proposing"
	"entraide/internal/store"
)

// proposals are three of the partner's projects: one is being written, one waits for review, one for the consent of Burundi.
// Nobody will carry any of it out: each title says so.
var proposals = []struct {
	in    proposing.Input
	steps []string // what is done to it
}{
	{in: proposing.Input{
		Language: "en", Title: "[demonstration] A register for two border posts",
		Summary: "Tablets, a register that works without a network, and the training of those who keep it.",
	}},
	{in: whole("en", "[demonstration] Safer stores in three districts", "Doors, racks and lighting for six stores of weapons, a register of what they hold, "+
		"and the training of twelve armourers. It shows what a proposal looks like that waits for review.", "Works and equipment", "Training",
		"Stores that meet the international guidelines", "Stores", "sta_ken", "sta_bdi"), steps: []string{"submit"}},
	{in: whole("fr", "[démonstration] Marquage des armes de la police", "Deux machines à marquer, la formation de dix opérateurs et un registre des armes "+
		"marquées. Ce projet montre une proposition qui attend le consentement d'un État.", "Machines et pièces", "Formation",
		"Armes de service marquées", "Armes", "sta_bdi"), steps: []string{"submit", "accept"}},
}

// whole is a proposal that lacks nothing.
func whole(language, title, summary, first, second, result, indicator string, states ...string) proposing.Input {
	in := proposing.Input{
		Language: language, Title: title, Summary: summary, Currency: "USD", StartDate: "2027-03-01", EndDate: "2028-11-30", GenderMarker: new(1),
		Themes:   []checking.ThemeShare{{Theme: "stockpile-management", Percentage: "70"}, {Theme: "training", Percentage: "30"}},
		Partners: []proposing.Partner{{OrganisationID: "org_demonstration_partner", Role: participation.RoleIMPLEMENTING}},
		Budget:   []proposing.BudgetLine{{Year: 2027, Label: first, Amount: "180000"}, {Year: 2028, Label: second, Amount: "60000"}},
		Results: []proposing.Result{
			{Title: result, Indicator: indicator, Baseline: "0", Target: "6"},
		},
		WorkingLanguages: []string{"en", "fr"},
	}
	shares := map[int][]string{1: {"100"}, 2: {"60", "40"}}[len(states)]
	for i, s := range states {
		in.Recipients = append(in.Recipients, proposing.Recipient{StateID: s, Percentage: shares[i]})
	}
	return in
}

// propose makes the proposals, unless anybody has proposed a project. The keys keep two servers that start at once from
// making each twice.
func propose(ctx context.Context, pool *sql.DB) error {
	var proposed bool
	if err := pool.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM projects WHERE origin = 'DECLARED')").Scan(&proposed); err != nil || proposed {
		return err
	}
	for i, p := range proposals {
		by := func(persona, step string) store.By {
			by := as(persona)
			by.IdempotencyKey = fmt.Sprint("demonstration, proposal ", i, ", ", step)
			return by
		}
		made, err := proposing.Draft(ctx, pool, by("jing", "draft"), p.in)
		for version, step := range p.steps {
			if err = failed(made.Problems, err); err != nil {
				break
			}
			switch step {
			case "submit":
				made, err = proposing.Submit(ctx, pool, by("jing", step), made.Row, version+1)
			case "accept":
				made, err = proposing.Accept(ctx, pool, by("maya", step), made.Row, version+1)
			}
		}
		if err = failed(made.Problems, err); err != nil {
			return fmt.Errorf("%s: %w", p.in.Title, err)
		}
	}
	return nil
}

// failed is why something was not done.
func failed(problems []fault.Problem, err error) error {
	if len(problems) > 0 {
		return fmt.Errorf("it has problems: %v", problems)
	}
	return err
}
