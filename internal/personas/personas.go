// Package personas lets a newcomer walk through every portal: named people whom nobody is, and a small OpenID provider
// at which a visitor becomes one of them without a password, on this machine alone.
package personas

import (
	"entraide/internal/access"
	"entraide/internal/reference"
	"entraide/internal/wording"
)

// Persona is a person of the demonstration.
type Persona struct {
	Key          string // by which the provider knows them, for good
	Name         string
	Email        string
	Language     string        // in which they read mail and notices
	Role         access.Role   // Public for one who has no account: to be invited by hand
	State        string        // id of the State they act for, or
	Organisation *Organisation // the organisation; neither for the secretariat
}

// Organisation is one of the demonstration; its name says so.
type Organisation struct {
	ID      string
	Kind    string // as in the nouns
	IsDonor bool   // whether it has the profile of a donor
	key     string // of its name in the catalog
}

// Names are what the organisation is called in each of the six languages.
func (o Organisation) Names() map[string]string { return wording.All()[o.key] }

var (
	donor    = &Organisation{"org_demonstration_donor", "OTHER_PUBLIC_SECTOR", true, "personas.donor"}
	partner  = &Organisation{"org_demonstration_partner", "INTERNATIONAL_NGO", false, "personas.partner"}
	regional = &Organisation{"org_demonstration_regional", "MULTILATERAL", false, "personas.regional_organisation"}
)

// All are the people, in the order in which they are offered. Two States have somebody who can concur beside Burundi:
// needs of several States can be walked through.
var All = []Persona{
	{"aline", "Aline Niyonkuru", "aline.niyonkuru@example.org", "fr", access.FocalPoint, "sta_bdi", nil},
	{"egide", "Égide Bigirimana", "egide.bigirimana@example.org", "fr", access.StateEditor, "sta_bdi", nil},
	{"clarisse", "Clarisse Hakizimana", "clarisse.hakizimana@example.org", "fr", access.Mission, "sta_bdi", nil},
	{"grace", "Grace Wanjiru Kamau", "grace.kamau@example.org", "en", access.FocalPoint, "sta_ken", nil},
	{"andres", "Andrés Restrepo Vélez", "andres.restrepo@example.org", "es", access.Mission, "sta_col", nil},
	{"ingrid", "Ingrid Lindqvist", "ingrid.lindqvist@example.org", "en", access.DonorOfficer, "", donor},
	{"jing", "Chen Jing", "chen.jing@example.org", "zh", access.Partner, "", partner},
	{"mariam", "Mariam Haddad", "mariam.haddad@example.org", "ar", access.RegionalOrganisation, "", regional},
	{"aigerim", "Aigerim Sadykova", "aigerim.sadykova@example.org", "ru", access.Committee, "", nil},
	{"maya", "Maya Fernando", "maya.fernando@example.org", "en", access.Secretariat, "", nil},
	{"jonas", "Jonas Weber", "jonas.weber@example.org", "en", access.Admin, "", nil},
	{"awa", "Awa Coulibaly", "awa.coulibaly@example.org", "fr", access.Public, "", nil},
}

// byKey finds a persona.
func byKey(key string) (Persona, bool) {
	for _, p := range All {
		if p.Key == key {
			return p, true
		}
	}
	return Persona{}, false
}

// party is the name of whom they act for, in each of the six languages; nil for the secretariat.
func (p Persona) party(t *reference.Tables) map[string]string {
	if p.Organisation != nil {
		return p.Organisation.Names()
	}
	for _, s := range t.States {
		if s.ID == p.State {
			return s.Names
		}
	}
	return nil
}
