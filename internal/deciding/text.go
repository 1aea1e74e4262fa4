package deciding

// Text is a text in one language.
type Text struct{ Language, Text string }
