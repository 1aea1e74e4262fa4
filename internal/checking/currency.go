package checking

import (
	iso "golang.org/x/text/currency"

	"entraide/internal/money"
	"entraide/internal/reference"
)

// younger are currencies that the tables of the library do not hold yet.
var younger = map[string]bool{"SLE": true, "VED": true, "VES": true, "XCG": true, "ZWG": true}

// none are the codes of ISO 4217 for no currency and for tests.
var none = map[string]bool{"XXX": true, "XTS": true}

// Currency is the code, as it is stored, of a currency that there is or was.
func Currency(s string, t *reference.Tables) (code string, ok bool) {
	code, ok = money.Currency(s)
	if !ok || none[code] {
		return "", false
	}
	_, err := iso.ParseISO(code)
	return code, err == nil || younger[code] || t.LastRateYear(code) > 0
}

// Currency demands one that there is, and that it is said where there is an amount. It tells whether nothing is wrong.
func (p *Problems) Currency(field, s string, hasAmount bool, t *reference.Tables) bool {
	switch _, known := Currency(s, t); {
	case s == "" && hasAmount:
		p.add(field, "currency_missing")
	case s != "" && !known:
		p.add(field, "currency_unknown")
	default:
		return true
	}
	return false
}
