package requesting

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/donor"
	"entraide/ent/db/nationalreport"
	"entraide/ent/db/need"
	"entraide/ent/db/needdonor"
	"entraide/ent/db/needtheme"
	"entraide/internal/checking"
	"entraide/internal/coverage"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// known reads what an input is checked against.
func known(ctx context.Context, tx *store.Tx, in Input, states []string) (k Known, err error) {
	k.States = states
	if k.Tables, err = reference.Load(); err != nil {
		return k, err
	}
	if len(in.NamedDonors) > 0 && len(in.NamedDonors) <= mostDonors {
		if k.Donors, err = tx.Donor.Query().Where(donor.IDIn(in.NamedDonors...)).IDs(ctx); err != nil {
			return k, err
		}
	}
	if in.ReportID != "" {
		of, err := tx.NationalReport.Query().Where(nationalreport.ID(in.ReportID)).All(ctx)
		if err != nil {
			return k, err
		}
		for _, r := range of {
			k.ReportOf = r.StateID
		}
	}
	return k, nil
}

// said is the need n once it says what the input says, which was checked. Texts in other languages stay.
func said(n db.Need, in Input, t *reference.Tables) db.Need {
	for _, x := range []struct {
		into *map[string]string
		text string
	}{
		{&n.Title, in.Title}, {&n.Summary, in.Summary}, {&n.Quantity, in.Quantity}, {&n.Site, in.Site}, {&n.Baseline, in.Baseline},
		{&n.Upkeep, in.Upkeep}, {&n.FinancingAfter, in.FinancingAfter},
	} {
		*x.into = checking.With(*x.into, in.Language, x.text)
	}
	n.Titles, n.Agency, n.Modality, n.Priority = checking.Joined(n.Title), in.Agency, in.Modality, in.Priority
	n.Audience, n.DetailsAudience = need.Audience(in.audience()), need.DetailsAudience(in.detailsAudience())
	n.StartDate, n.EndDate, n.ReportID = checking.Date(in.StartDate), checking.Date(in.EndDate), checking.Optional(in.ReportID)
	n.CostAmount, n.CostCurrency, n.Yearly = nil, nil, nil
	if in.CostAmount != "" {
		amount := decimal.RequireFromString(in.CostAmount)
		code, _ := checking.Currency(in.CostCurrency, t)
		n.CostAmount, n.CostCurrency = &amount, &code
	}
	for _, y := range in.Yearly {
		if n.Yearly == nil {
			n.Yearly = map[string]string{}
		}
		n.Yearly[strconv.Itoa(y.Year)] = decimal.RequireFromString(y.Amount).StringFixed(2)
	}
	return n
}

// complete is what a need says once it says the input, and how complete that makes it.
func complete(n *db.Need, in Input) Input {
	all := inputOf(n)
	all.Themes, all.NamedDonors = in.Themes, in.NamedDonors
	n.Completeness = Completeness(all).Score
	return all
}

// write replaces the themes and named donors of a need by those of the input.
func write(ctx context.Context, tx *store.Tx, id string, in Input, t *reference.Tables) error {
	if _, err := tx.NeedTheme.Delete().Where(needtheme.NeedID(id)).Exec(ctx); err != nil {
		return err
	}
	for _, s := range in.Themes {
		theme, ok := t.ThemeByCode(s.Theme)
		if !ok {
			return fmt.Errorf("requesting: the theme %q was not checked", s.Theme)
		}
		if err := tx.NeedTheme.Create().SetNeedID(id).SetThemeID(theme.ID).SetPercentage(decimal.RequireFromString(s.Percentage)).Exec(ctx); err != nil {
			return err
		}
	}
	if _, err := tx.NeedDonor.Delete().Where(needdonor.NeedID(id)).Exec(ctx); err != nil {
		return err
	}
	for _, d := range checking.Unique(in.NamedDonors) {
		if err := tx.NeedDonor.Create().SetNeedID(id).SetDonorID(d).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// set writes all that can change of a need, and its cost in dollars, which follows from the rest.
func set(m *db.NeedMutation, n db.Need, rates money.Rates) {
	m.SetTitle(n.Title)
	m.SetSummary(n.Summary)
	m.SetTitles(n.Titles)
	m.SetQuantity(n.Quantity)
	m.SetSite(n.Site)
	m.SetBaseline(n.Baseline)
	m.SetUpkeep(n.Upkeep)
	m.SetFinancingAfter(n.FinancingAfter)
	m.SetClosingNote(n.ClosingNote)
	m.SetAgency(n.Agency)
	m.SetStage(n.Stage)
	m.SetAudience(n.Audience)
	m.SetDetailsAudience(n.DetailsAudience)
	m.SetCompleteness(n.Completeness)
	m.SetEnteredFor(n.EnteredFor)
	checking.Put(n.RegionID, m.SetRegionID, m.ClearRegionID)
	checking.Put(n.ReportID, m.SetReportID, m.ClearReportID)
	checking.Put(n.Modality, m.SetModality, m.ClearModality)
	checking.Put(n.Priority, m.SetPriority, m.ClearPriority)
	checking.Put(n.CostAmount, m.SetCostAmount, m.ClearCostAmount)
	checking.Put(n.CostCurrency, m.SetCostCurrency, m.ClearCostCurrency)
	checking.Put(usd(&n, rates), m.SetCostUsd, m.ClearCostUsd)
	checking.Put(n.StartDate, m.SetStartDate, m.ClearStartDate)
	checking.Put(n.EndDate, m.SetEndDate, m.ClearEndDate)
	checking.Put(n.OpenedAt, m.SetOpenedAt, m.ClearOpenedAt)
	checking.Put(n.ConfirmedAt, m.SetConfirmedAt, m.ClearConfirmedAt)
	checking.Put(n.RemindedAt, m.SetRemindedAt, m.ClearRemindedAt)
	checking.Put(n.AskedAt, m.SetAskedAt, m.ClearAskedAt)
	checking.Put(n.AnsweredAt, m.SetAnsweredAt, m.ClearAnsweredAt)
	if n.Yearly != nil {
		m.SetYearly(n.Yearly)
	} else {
		m.ClearYearly()
	}
}

// usd is the cost in dollars, by the rate of the year in which the need begins, else of that in which it was opened or,
// at last, first written; nil where there is no cost or no such rate.
func usd(n *db.Need, rates money.Rates) *decimal.Decimal {
	if n.CostAmount == nil || n.CostCurrency == nil {
		return nil
	}
	at := n.CreatedAt
	for _, t := range []*time.Time{n.OpenedAt, n.StartDate} {
		if t != nil {
			at = *t
		}
	}
	d, _, ok := money.Convert(*n.CostAmount, *n.CostCurrency, at.UTC().Year(), rates)
	if !ok || !coverage.Fits(d) {
		return nil
	}
	return &d
}
