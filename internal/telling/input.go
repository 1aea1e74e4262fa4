package telling

// Input is what an experience says. It stands for the whole: what it does not say, the experience does not say any more,
// but for the texts in other languages, which stay.
type Input struct {
	Language               string // of the texts
	Title, Summary, Learnt string
	Places                 []string // ids of States
	Themes                 []string // codes
	Year                   *int
	ProjectID              string
}
