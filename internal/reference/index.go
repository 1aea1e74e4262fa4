package reference

import (
	"errors"
	"fmt"
)

// index answers by code what the tables hold by row.
type index struct {
	stateByCode  map[string]*State
	areaByCode   map[string]*Area
	byDAC        map[string]Recipient
	regionByCode map[regionKey]*Region
	themeByCode  map[string]*Theme
	groupByID    map[string]*ThemeGroup
	purposes     map[string][]Purpose
	rates        map[rateKey]*Rate
	lastRate     map[string]int
	ids          map[string]bool
}

type regionKey struct{ vocabulary, code string }

type rateKey struct {
	currency string
	year     int
}

// newIndex refuses a code or an id that stands for two things.
func newIndex(t *Tables) (index, error) {
	x := index{
		stateByCode: map[string]*State{}, areaByCode: map[string]*Area{}, byDAC: map[string]Recipient{},
		regionByCode: map[regionKey]*Region{}, themeByCode: map[string]*Theme{}, groupByID: map[string]*ThemeGroup{},
		purposes: map[string][]Purpose{}, rates: map[rateKey]*Rate{}, lastRate: map[string]int{}, ids: map[string]bool{},
	}
	d := &duplicates{}
	x.addRegions(t, d)
	x.addRecipients(t, d)
	for i := range t.ThemeGroups {
		g := &t.ThemeGroups[i]
		d.put(x.ids, "id", g.ID)
		x.groupByID[g.ID] = g
	}
	for i := range t.Themes {
		th := &t.Themes[i]
		d.put(x.ids, "id", th.ID)
		x.themeByCode[th.Code] = th
	}
	for _, p := range t.Paragraphs {
		d.put(x.ids, "id", p.ID)
	}
	for _, p := range t.PurposeCodes {
		x.purposes[p.Code] = append(x.purposes[p.Code], p)
	}
	for i := range t.Rates {
		r := &t.Rates[i]
		key := rateKey{r.Currency, r.Year}
		if x.rates[key] != nil {
			d.note("rate", fmt.Sprint(r.Currency, " ", r.Year))
		}
		x.rates[key] = r
		x.lastRate[r.Currency] = max(x.lastRate[r.Currency], r.Year)
	}
	return x, errors.Join(d.found...)
}

func (x *index) addRegions(t *Tables, d *duplicates) {
	for i := range t.Regions {
		r := &t.Regions[i]
		d.put(x.ids, "id", r.ID)
		for _, code := range append([]string{r.Code}, r.OtherCodes...) {
			key := regionKey{r.Vocabulary, code}
			if x.regionByCode[key] != nil {
				d.note("region code", code)
			}
			x.regionByCode[key] = r
		}
	}
}

// addRecipients indexes States and areas together: no code may stand for one of each.
func (x *index) addRecipients(t *Tables, d *duplicates) {
	codes, dac := map[string]bool{}, map[string]bool{}
	for i := range t.States {
		s := &t.States[i]
		d.put(x.ids, "id", s.ID)
		for _, code := range append([]string{s.ISO2, s.ISO3, s.M49}, s.OtherCodes...) {
			d.put(codes, "recipient code", code)
			x.stateByCode[code] = s
		}
		if s.DAC != "" {
			d.put(dac, "DAC code", s.DAC)
			x.byDAC[s.DAC] = Recipient{ID: s.ID, State: s}
		}
	}
	for i := range t.Areas {
		a := &t.Areas[i]
		d.put(x.ids, "id", a.ID)
		own := []string{a.Code, a.ISO3, a.M49}
		if a.M49 == a.Code { // former borders have no other code
			own = own[:2]
		}
		for _, code := range own {
			if code != "" {
				d.put(codes, "recipient code", code)
				x.areaByCode[code] = a
			}
		}
		if a.DAC != "" {
			d.put(dac, "DAC code", a.DAC)
			x.byDAC[a.DAC] = Recipient{ID: a.ID, Area: a}
		}
	}
}

// duplicates collects what stands twice, to name all of it at once.
type duplicates struct{ found []error }

func (d *duplicates) put(seen map[string]bool, what, key string) {
	if seen[key] {
		d.note(what, key)
	}
	seen[key] = true
}

func (d *duplicates) note(what, key string) {
	d.found = append(d.found, fmt.Errorf("%s %s stands twice", what, key))
}
