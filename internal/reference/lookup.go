package reference

import (
	"slices"
	"strings"
)

// Recipient is where assistance goes: a State or, else, an area.
type Recipient struct {
	ID    string
	State *State // nil for an area
	Area  *Area  // nil for a State
}

// StateByID finds a State by the id of its row.
func (t *Tables) StateByID(id string) (State, bool) {
	i := slices.IndexFunc(t.States, func(s State) bool { return s.ID == id })
	if i < 0 {
		return State{}, false
	}
	return t.States[i], true
}

// StateByCode finds a State by ISO 3166 code of two or three letters, M49 code (with or without leading zeros) or former code.
func (t *Tables) StateByCode(code string) (State, bool) {
	return deref(t.stateByCode[recipientKey(code)])
}

// AreaByCode finds an area by the same codes as a State.
func (t *Tables) AreaByCode(code string) (Area, bool) { return deref(t.areaByCode[recipientKey(code)]) }

// Recipient finds a State or, else, an area by code.
func (t *Tables) Recipient(code string) (Recipient, bool) {
	key := recipientKey(code)
	if s := t.stateByCode[key]; s != nil {
		return Recipient{ID: s.ID, State: s}, true
	}
	if a := t.areaByCode[key]; a != nil {
		return Recipient{ID: a.ID, Area: a}, true
	}
	return Recipient{}, false
}

// RecipientByDAC finds a State or area by its number in the statistics of the OECD, which are not M49 codes.
func (t *Tables) RecipientByDAC(code string) (Recipient, bool) {
	r, ok := t.byDAC[strings.TrimSpace(code)]
	return r, ok
}

// RegionByCode finds a region by IATI vocabulary (an empty one means DAC, as the standard says) and code.
func (t *Tables) RegionByCode(vocabulary, code string) (Region, bool) {
	code = strings.TrimSpace(code)
	switch vocabulary = strings.TrimSpace(vocabulary); vocabulary {
	case "":
		vocabulary = VocabularyDAC
	case VocabularyM49:
		code = pad(code)
	}
	return deref(t.regionByCode[regionKey{vocabulary, code}])
}

// ThemeByCode finds one of the fifteen themes.
func (t *Tables) ThemeByCode(code string) (Theme, bool) { return deref(t.themeByCode[code]) }

// ThemeGroupByID finds one of the ten parent themes.
func (t *Tables) ThemeGroupByID(id string) (ThemeGroup, bool) { return deref(t.groupByID[id]) }

// Purposes are the themes a purpose code stands for, strongest first; none for a code that says nothing about arms.
func (t *Tables) Purposes(code string) []Purpose { return t.purposes[strings.TrimSpace(code)] }

// Rate is the average of exactly that year; there is no guess at a missing one.
func (t *Tables) Rate(currency string, year int) (Rate, bool) {
	return deref(t.rates[rateKey{strings.ToUpper(strings.TrimSpace(currency)), year}])
}

// LastRateYear is the last year for which the currency has a rate, or 0.
func (t *Tables) LastRateYear(currency string) int {
	return t.lastRate[strings.ToUpper(strings.TrimSpace(currency))]
}

// Has reports whether an id is that of a region, State, area, theme group, theme or paragraph.
func (t *Tables) Has(id string) bool { return t.ids[id] }

func deref[T any](p *T) (T, bool) {
	if p == nil {
		var zero T
		return zero, false
	}
	return *p, true
}

func recipientKey(code string) string { return pad(strings.ToUpper(strings.TrimSpace(code))) }

// pad gives a number of one or two digits the zeros that M49 writes; anything else stays.
func pad(code string) string {
	if code == "" || len(code) >= 3 || strings.Trim(code, "0123456789") != "" {
		return code
	}
	return strings.Repeat("0", 3-len(code)) + code
}

// SourceTitle is what a source is called; "" for none of ours.
func (t *Tables) SourceTitle(key string) string {
	i := slices.IndexFunc(t.Sources, func(s Source) bool { return s.Key == key })
	if i < 0 {
		return ""
	}
	return t.Sources[i].Title
}
