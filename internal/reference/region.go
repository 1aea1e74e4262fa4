package reference

// The vocabularies of regions, by their IATI codes.
const (
	VocabularyDAC = "1"
	VocabularyM49 = "2"
)

// Region is a part of the world in M49 or in the statistics of the OECD.
type Region struct {
	ID         string // reg_<code>
	Vocabulary string
	Code       string
	OtherCodes []string
	Names      map[string]string
	ParentID   string // in the same vocabulary; "" at the top
	M49ID      string // of a DAC region: the M49 region that covers the same ground; "" if none does
	Withdrawn  bool   // in older files only
	Sources    []string
}

func readRegion(r *row) Region {
	return Region{
		ID: r.must("id"), Vocabulary: r.oneOf("vocabulary", VocabularyDAC, VocabularyM49), Code: r.must("code"),
		OtherCodes: r.list("other_codes"), Names: r.names("name"), ParentID: r.text("parent_id"), M49ID: r.text("m49_id"),
		Withdrawn: r.flag("is_withdrawn"), Sources: r.sources(),
	}
}
