package curating

// column is one that names an organisation, or its profile as a donor.
type column struct {
	table, name string
	unique      string // the columns with which it is unique, as a row; "" where it is not
}

// moved are the columns that name another organisation once two are one.
var moved = []column{
	{"participations", "organisation_id", "project_id, role"},
	{"organisation_aliases", "organisation_id", ""},
	{"projects", "reporter_id", ""},
	{"projects", "owner_id", ""},
	{"project_steps", "organisation_id", ""},
	{"needs", "owner_id", ""},
	{"experiences", "owner_id", ""},
	{"comments", "organisation_id", ""},
	{"transactions", "provider_id", ""},
	{"transactions", "receiver_id", ""},
}

// movedOfDonors are those that name another donor then.
var movedOfDonors = []column{
	{"offers", "donor_id", ""},
	{"need_donors", "donor_id", "need_id"},
	{"transactions", "donor_id", ""},
}
