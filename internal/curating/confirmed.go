package curating

// Confirmed is a project whose themes are confirmed as they were suggested, in the version that the decision was based on.
type Confirmed struct {
	ID      string
	Version int
}
