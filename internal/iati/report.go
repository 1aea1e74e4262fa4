package iati

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

const maxProblems = 100 // listed per activity

// actionOf is the action that belongs to each rule.
var actionOf = func() map[Rule]Action {
	m := make(map[Rule]Action, len(rules))
	for _, r := range rules {
		m[r.Rule] = r.Action
	}
	return m
}()

// report collects the problems of one activity until its identifier is known.
type report struct {
	problems []Problem
	more     int
}

func (r *report) add(rule Rule, line int, element, message string) {
	if len(r.problems) == maxProblems {
		r.more++
		return
	}
	r.problems = append(r.problems, Problem{Line: line, Element: element, Rule: rule, Message: message, Action: actionOf[rule]})
}

// of is the list, with the identifier in each.
func (r *report) of(identifier string, line int) []Problem {
	if r.more > 0 {
		r.problems = append(r.problems, Problem{Line: line, Rule: MoreProblems, Action: Noted,
			Message: fmt.Sprintf("The activity has %d more problems, which are not listed.", r.more)})
	}
	for i := range r.problems {
		r.problems[i].Identifier = identifier
	}
	return r.problems
}

// quoted is the format with the text, shortened, in quotation marks.
func quoted(format, text string) string { return fmt.Sprintf(format, `"`+shown(text)+`"`) }

// shown is text as a message may show it: one line, short, printable.
func shown(text string) string {
	const most = 60
	text = strings.Join(strings.Fields(strings.ToValidUTF8(cut(text, most+1), "\uFFFD")), " ")
	if len(text) > most {
		text = cut(text, most) + "…"
	}
	return text
}

// cut is the longest prefix of at most n bytes that ends between characters.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
