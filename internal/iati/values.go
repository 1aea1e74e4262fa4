package iati

import (
	"regexp"
	"strings"
	"time"

	"github.com/shopspring/decimal"
)

const (
	firstYear, lastYear = 1900, 2100
	maxNumber           = 64 // characters of a number
	maxFraction         = 18 // digits behind the decimal point of an amount
)

var (
	plainNumber = regexp.MustCompile(`^[+-]?(\d+\.?\d*|\.\d+)$`)
	// A single group after a comma without decimals ("1,234") is not read: half of the world means 1.234 by it.
	groupedNumber  = regexp.MustCompile(`^[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,}|([ \x{A0}\x{202F}]\d{3})+(\.\d+)?)$`)
	exponentNumber = regexp.MustCompile(`^[+-]?\d+(\.\d+)?[eE][+-]?\d{1,2}$`)
	separators     = strings.NewReplacer(",", "", " ", "", "\u00A0", "", "\u202F", "")

	// 16 digits before the point are what numeric(18,2) holds.
	tooMuch       = decimal.New(1, 16)
	hundred       = decimal.NewFromInt(100)
	mostPercent   = decimal.NewFromInt(1_000_000)
	mostLatitude  = decimal.NewFromInt(90)
	mostLongitude = decimal.NewFromInt(180)

	afterDay = regexp.MustCompile(`^([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$`)
	currency = regexp.MustCompile(`^[A-Za-z]{3}$`)
	language = regexp.MustCompile(`^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$`)
)

// number reads a decimal exactly. The rule is "" if it was written plainly, ValueRepaired if it was not but is beyond doubt, BadValue if it is no number.
func number(s string) (decimal.Decimal, Rule) {
	if len(s) > maxNumber {
		return decimal.Decimal{}, BadValue
	}
	rule := Rule("")
	switch {
	case plainNumber.MatchString(s):
	case groupedNumber.MatchString(s):
		s, rule = separators.Replace(s), ValueRepaired
	case exponentNumber.MatchString(s):
		rule = ValueRepaired
	default:
		return decimal.Decimal{}, BadValue
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return decimal.Decimal{}, BadValue
	}
	return d, rule
}

// amount is a number that money can be.
func amount(s string) (decimal.Decimal, Rule) {
	d, rule := number(s)
	if rule == BadValue {
		if digits := strings.TrimLeft(s, "+-"); len(s) > maxNumber && strings.Trim(digits, "0123456789.") == "" {
			rule = ValueOutOfRange
		}
		return d, rule
	}
	if d.Abs().GreaterThanOrEqual(tooMuch) || -d.Exponent() > maxFraction {
		return d, ValueOutOfRange
	}
	return d, rule
}

// percentage is a number with or without its sign. The rules are "", PercentageRepaired, PercentageRange and BadPercentage.
func percentage(s string) (decimal.Decimal, Rule) {
	plain := strings.TrimSpace(strings.TrimSuffix(s, "%"))
	if strings.Count(plain, ",") == 1 && !strings.Contains(plain, ".") {
		plain = strings.Replace(plain, ",", ".", 1)
	}
	d, rule := number(plain)
	switch {
	case rule == BadValue, d.IsNegative(), d.GreaterThan(mostPercent):
		return d, BadPercentage
	case d.GreaterThan(hundred):
		return d, PercentageRange
	case plain != s || rule != "":
		return d, PercentageRepaired
	}
	return d, ""
}

// day reads a calendar day; the rule is "", DateWithTime or BadDate.
func day(s string) (Date, Rule) {
	if len(s) < len(time.DateOnly) {
		return "", BadDate
	}
	t, err := time.Parse(time.DateOnly, s[:len(time.DateOnly)])
	rest := s[len(time.DateOnly):]
	if err != nil || t.Year() < firstYear || t.Year() > lastYear || !afterDay.MatchString(rest) {
		return "", BadDate
	}
	if rest != "" {
		return Date(t.Format(time.DateOnly)), DateWithTime
	}
	return Date(t.Format(time.DateOnly)), ""
}

// moment reads a day with or without a time; without a zone it is UTC.
func moment(s string) (time.Time, bool) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", time.DateTime, time.DateOnly, "2006-01-02Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			t = t.UTC()
			return t, t.Year() >= firstYear && t.Year() <= lastYear
		}
	}
	return time.Time{}, false
}

// languageTag is the tag in lower case, "" if it is none.
func languageTag(s string) string {
	s = strings.ToLower(strings.TrimSpace(strings.ReplaceAll(s, "_", "-")))
	if !language.MatchString(s) {
		return ""
	}
	return s
}
