package iati

import "fmt"

// money reads the value of n, an element that says nothing without one; false if it has none, which is told.
func (d *decoder) money(n *node) (Money, bool) {
	v := d.one(n, "value")
	if v.text == "" {
		d.problem(MissingValue, v, "", fmt.Sprintf("The %s has no value; it was left out.", n.name))
		return Money{}, false
	}
	value, rule := amount(v.text)
	switch rule {
	case BadValue:
		d.problem(rule, v, "", quoted("The value %s is not a number", v.text)+"; the "+n.name+" was left out.")
		return Money{}, false
	case ValueOutOfRange:
		d.problem(rule, v, "", quoted("The value %s has too many digits", v.text)+"; the "+n.name+" was left out.")
		return Money{}, false
	case ValueRepaired:
		d.problem(rule, v, "", quoted("The value %s", v.text)+" was read as "+value.String()+".")
	}
	m := Money{Value: value, Currency: d.currency(v, "currency"), ValueDate: d.dateAt(v, "@value-date", v.attr("value-date"))}
	if m.Currency == "" {
		m.Currency = d.a.DefaultCurrency
	}
	if m.Currency == "" {
		d.problem(MissingCurrency, v, "@currency", "The amount has no currency and the activity no default; it was kept without currency.")
	}
	return m, true
}

func (d *decoder) budget(n *node) {
	m, ok := d.money(n)
	if !ok {
		return
	}
	d.a.Budgets = append(d.a.Budgets, Budget{
		Type:        coded(d, n, "@type", n.attr("type"), budgetTypes),
		Status:      coded(d, n, "@status", n.attr("status"), budgetStatuses),
		PeriodStart: d.isoDate(d.one(n, "period-start")),
		PeriodEnd:   d.isoDate(d.one(n, "period-end")),
		Money:       m,
	})
}

func (d *decoder) plannedDisbursement(n *node) {
	m, ok := d.money(n)
	if !ok {
		return
	}
	d.a.PlannedDisbursements = append(d.a.PlannedDisbursements, PlannedDisbursement{
		Type:        coded(d, n, "@type", n.attr("type"), budgetTypes),
		PeriodStart: d.isoDate(d.one(n, "period-start")),
		PeriodEnd:   d.isoDate(d.one(n, "period-end")),
		Provider:    d.party(n, "provider-org", "provider-activity-id"),
		Receiver:    d.party(n, "receiver-org", "receiver-activity-id"),
		Money:       m,
	})
}

func (d *decoder) party(n *node, name, activity string) Party {
	p := d.one(n, name)
	return Party{Org: d.org(p), ActivityID: d.bounded(p, activity, maxIdentifier)}
}

func (d *decoder) transaction(n *node) {
	m, ok := d.money(n)
	if !ok {
		return
	}
	kind, date := d.one(n, "transaction-type"), d.one(n, "transaction-date")
	t := Transaction{
		Line:         n.line,
		Ref:          d.bounded(n, "ref", maxIdentifier),
		Type:         coded(d, kind, "@code", kind.attr("code"), transactionTypes),
		Date:         d.isoDate(date),
		Money:        m,
		Humanitarian: d.flag(n, "humanitarian"),
		Description:  d.addText(nil, d.one(n, "description")),
		Provider:     d.party(n, "provider-org", "provider-activity-id"),
		Receiver:     d.party(n, "receiver-org", "receiver-activity-id"),
		FlowType:     d.code(d.one(n, "flow-type"), "code"),
		FinanceType:  d.code(d.one(n, "finance-type"), "code"),
		TiedStatus:   d.code(d.one(n, "tied-status"), "code"),
	}
	if date.attr("iso-date") == "" && date.text == "" {
		d.problem(MissingDate, date, "@iso-date", "The transaction has no date; it was kept without one.")
	}
	if kind.attr("code") == "" {
		d.problem(MissingCode, kind, "@code", "The transaction has no type; it was kept without one.")
	}
	for _, kid := range n.kids {
		switch kid.name {
		case "recipient-country":
			t.RecipientCountries = d.country(t.RecipientCountries, kid)
		case "recipient-region":
			t.RecipientRegions = d.share(t.RecipientRegions, kid, regionVocabularies)
		case "sector":
			t.Sectors = d.share(t.Sectors, kid, sectorVocabularies)
		case "aid-type":
			if v := kid.attr("vocabulary"); t.AidType == "" && (v == "" || v == "1") {
				t.AidType = d.code(kid, "code")
			}
		}
	}
	d.a.Transactions = append(d.a.Transactions, t)
}
