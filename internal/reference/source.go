package reference

// Source is where facts come from: who published them, under which licence, and how fresh they are.
type Source struct {
	Key       string
	Title     string
	Publisher string
	Licence   string
	AsOf      string // a year, a month or a day, as far as it is known
	Note      string // what was carried over
}

func readSource(r *row) Source {
	return Source{
		Key: r.must("key"), Title: r.must("title"), Publisher: r.must("publisher"),
		Licence: r.must("licence"), AsOf: r.must("as_of"), Note: r.must("note"),
	}
}
