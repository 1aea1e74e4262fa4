package classifying

import "github.com/shopspring/decimal"

// partPlaces is the number of decimal places of a percentage.
const partPlaces = 2

// equalParts is n percentages that sum to exactly 100, by largest remainder: all remainders are equal here, so the
// hundredths left over go to the first ones.
func equalParts(n int) []decimal.Decimal {
	if n == 0 {
		return nil
	}
	const whole = 100_00 // hundredths of a percent
	parts := make([]decimal.Decimal, n)
	for i := range parts {
		hundredths := int64(whole / n)
		if i < whole%n {
			hundredths++
		}
		parts[i] = decimal.New(hundredths, -partPlaces)
	}
	return parts
}
