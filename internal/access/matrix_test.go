package access

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Every viewer there can be, as far as the tables can tell them apart: a role, and how they stand to a row. Somebody of
// the role acts for mine; the row belongs to mine in one relation, or to others alone.
const mine, others = "mine", "others"

// somebody is a viewer of a role as a membership makes one.
func somebody(role Role) Viewer {
	v := Viewer{Role: role}
	if role != Public {
		v.User = mine
	}
	switch role.ActsFor() {
	case AState:
		v.States = []string{mine}
	case AnOrganisation:
		v.Organisations = []string{mine}
	}
	return v
}

// standing are the relations to rows of a noun in which a viewer can stand, Any for none of them.
func standing(v Viewer, n Noun) []Relation {
	all := []Relation{Any}
	for _, r := range []Relation{OwnState, Asked, Concurring, Recipient, Proposing, Owner, Named, Self} {
		if _, ok := nouns[n].relations[r]; ok && v.canStand(r) {
			all = append(all, r)
		}
	}
	return all
}

// within is a relation in which everybody stands who stands in another: a State that concurs was asked, and one that was
// asked for its consent to a project is among those who were asked or told.
func within(n Noun, r Relation) Relation {
	switch {
	case n == Project && r == Asked:
		return Recipient
	case r == Concurring:
		return Asked
	}
	return Any
}

// short are the relations as the matrices name them.
var short = map[Relation]string{OwnState: "own", Owner: "own", Asked: "asked", Concurring: "concurring", Recipient: "recipient", Proposing: "proposing",
	Named: "named", Self: "self"}

// rowOf is a row to which mine stands in a relation, and others in every one.
func rowOf(n Noun, stage, audience string, r Relation) Row {
	row := Row{Noun: n, ID: "row", Stage: stage, Audience: audience, Parties: map[Relation][]string{}}
	for x := range nouns[n].relations {
		row.Parties[x] = []string{others}
	}
	for ; r != Any; r = within(n, r) {
		row.Parties[r] = append(row.Parties[r], mine)
	}
	return row
}

// orNone is a list of stages or audiences of a noun, with "" for one that has none.
func orNone(list []string) []string {
	if len(list) == 0 {
		return []string{""}
	}
	return list
}

func sortedNouns() (all []Noun) {
	for n := range nouns {
		all = append(all, n)
	}
	slices.Sort(all)
	return all
}

// cell says in which relations a viewer may; "any" is in every one and none.
func cell(v Viewer, n Noun, may func(Relation) bool) string {
	var in []string
	for _, r := range standing(v, n) {
		w := within(n, r)
		switch {
		case !may(r) || w != Any && may(w):
		case r == Any:
			return "any"
		default:
			in = append(in, short[r])
		}
	}
	if in == nil {
		return "."
	}
	return strings.Join(in, " ")
}

// named are some of a noun's stages or audiences in few words.
func named(some string, all []string) string {
	in := strings.Fields(some)
	var out []string
	for _, s := range all {
		if !slices.Contains(in, s) {
			out = append(out, s)
		}
	}
	switch {
	case len(in) == len(all) && len(all) > 1:
		return "every"
	case len(out) > 0 && len(out)*2 < len(in):
		return "all but " + strings.Join(out, " ")
	}
	return some
}

// everyRole is the public and each role.
var everyRole = append([]Role{Public}, Roles...)

// columns are the heads of a matrix.
func columns(first ...string) []string {
	for _, r := range everyRole {
		if r == Public {
			r = "PUBLIC"
		}
		first = append(first, string(r))
	}
	return first
}

// The permission matrix: who may do what to a row in which stage, by asking Authorise for each role, relation, stage and
// audience.
func TestPermissions(t *testing.T) {
	rows := [][]string{columns("noun.action", "stage", "becomes", "of whom")}
	for _, n := range sortedNouns() {
		for _, step := range lifecycles {
			if step.noun != n {
				continue
			}
			byCells, merged := map[string]int{}, map[int]int{} // collapsed rows, by what they say, and how many cases each stands for
			for _, stage := range slices.Concat([]string{born}, nouns[n].stages) {
				for _, of := range whose(n, step.action) {
					becomes, ok := Next(n, step.action, stage)
					row := []string{fmt.Sprintf("%s.%s", n, step.action), stage, becomes, strings.Join(of.names, " ")}
					for _, role := range everyRole {
						row = append(row, cell(somebody(role), n, func(r Relation) bool { return may(t, somebody(role), step.action, n, stage, of.audiences, r) }))
					}
					cells := strings.Join(row[4:], "|")
					switch {
					case !ok:
						if strings.Trim(cells, ".|") != "" {
							t.Errorf("%s.%s is allowed in stage %q, where it does not exist", n, step.action, stage)
						}
						continue
					case stage == born && step.from != nil:
						row[1] = "(new)"
					case stage == born:
						row[1] = "(any)"
					}
					if becomes == stage {
						row[2] = "="
					}
					key := row[2] + "|" + cells
					if i, seen := byCells[key]; seen {
						for k, add := range map[int]string{1: row[1], 3: row[3]} {
							if !slices.Contains(strings.Fields(rows[i][k]), add) && add != "" {
								rows[i][k] += " " + add
							}
						}
						merged[i]++
						continue
					}
					byCells[key], merged[len(rows)] = len(rows), 1
					rows = append(rows, row)
				}
			}
			for i, pairs := range merged { // a row speaks of every stage that it names with everyone that it names
				if of := len(strings.Fields(rows[i][1])) * max(len(strings.Fields(rows[i][3])), 1); pairs != of {
					t.Errorf("%v stands for %d cases and says %d", rows[i], pairs, of)
				}
				rows[i][1] = named(rows[i][1], nouns[n].stages)
			}
		}
	}
	golden(t, "permissions.txt", `
Who may do what: each step of each life, in the stages in which it exists, and what a row must be to a viewer of each role so
that they may take it: theirs (own: their State's or organisation's; self: in person), one that their State was asked to join
in or to consent to (asked), one that an organisation asks for and their State joined (concurring), or any. A dot is never. Of
whom: people in which roles it is about. A step that nobody may take is taken by the clock, follows from another, or is taken by
who holds a letter. What is not seen is not found: this holds for rows that are seen, for which see visibility.txt.
`, rows)
}

// group are audiences of rows that are judged alike.
type group struct{ names, audiences []string }

// whose are the groups in which an action must be looked at: each audience by itself where a right is for some alone.
func whose(n Noun, a Action) (all []group) {
	narrowed := slices.ContainsFunc(rights, func(r right) bool {
		return r.noun == n && slices.Contains(r.actions, a) && r.only.audience != nil
	})
	if !narrowed {
		return []group{{nil, orNone(nouns[n].audiences)}}
	}
	for _, x := range nouns[n].audiences {
		all = append(all, group{[]string{x}, []string{x}})
	}
	return all
}

// may asks Authorise for each of the audiences. Of rows that are seen it must say the same for all.
func may(t *testing.T, v Viewer, a Action, n Noun, stage string, audiences []string, r Relation) bool {
	t.Helper()
	allowed, refused := false, false
	for _, audience := range audiences {
		row := rowOf(n, stage, audience, r)
		if stage == born && len(nouns[n].stages) > 0 {
			row.ID = "" // not there yet
		}
		seen := row.ID == "" || v.Sees(row)
		got := v.Authorise(a, row) == nil
		if want := seen && v.Can(a, row); got != want {
			t.Errorf("Authorise(%s, %v) of %s is %v, Can and Sees say %v", a, row, v.Role, got, want)
		}
		allowed, refused = allowed || got, refused || seen && !got
	}
	if allowed && refused {
		t.Errorf("whether %s may %s a %s depends on its audience", v.Role, a, n)
	}
	return allowed
}

// The visibility matrix: who sees a row in which stage with which audience, by asking Sees.
func TestVisibility(t *testing.T) {
	rows := [][]string{columns("noun", "stage", "audience")}
	for _, n := range sortedNouns() {
		before := map[string]int{} // where a stage that says the same begins
		for _, stage := range orNone(nouns[n].stages) {
			var block [][]string
			byCells := map[string]int{}
			for _, audience := range orNone(nouns[n].audiences) {
				row := []string{string(n), stage, audience}
				for _, role := range everyRole {
					v := somebody(role)
					row = append(row, cell(v, n, func(r Relation) bool { return v.Sees(rowOf(n, stage, audience, r)) }))
				}
				cells := strings.Join(row[3:], "|")
				if i, seen := byCells[cells]; seen {
					block[i][2] += " " + audience
					continue
				}
				byCells[cells] = len(block)
				block = append(block, row)
			}
			key := ""
			for _, row := range block {
				key += strings.Join(row[2:], "|") + "\n"
			}
			if i, seen := before[key]; seen {
				for k := range block {
					rows[i+k][1] += " " + stage
				}
				continue
			}
			before[key] = len(rows)
			rows = append(rows, block...)
		}
	}
	for _, r := range rows[1:] {
		r[1], r[2] = named(r[1], nouns[Noun(r[0])].stages), named(r[2], nouns[Noun(r[0])].audiences)
	}
	golden(t, "visibility.txt", `
Who sees what: rows of each noun by stage and audience, and what a row must be to a viewer of each role so that they see it:
theirs (own: their State's or organisation's; self: in person), one that their State was asked to join in (asked), a project
that their State was asked to consent to or told of (recipient), a part of a project that their State proposed (proposing), one
that is shown to their organisation as a donor (named), or any. A dot is never. A part is seen only where its whole is: what
belongs to a project with the project, a comment with the experience, the file of a need or an offer with it. An API key that
may not read sees what the public sees.
`, rows)
}

// golden compares a table with a file, or writes it.
func golden(t *testing.T, name, head string, rows [][]string) {
	t.Helper()
	width := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, c := range r {
			width[i] = max(width[i], len(c))
		}
	}
	var b strings.Builder
	b.WriteString(strings.TrimPrefix(head, "\n"))
	noun := ""
	for _, r := range rows {
		if n, _, _ := strings.Cut(r[0], "."); n != noun {
			noun = n
			b.WriteByte('\n')
		}
		line := ""
		for i, c := range r {
			line += fmt.Sprintf("%-*s  ", width[i], c)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	file := "testdata/" + name
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != b.String() {
		t.Errorf("%s says otherwise; review the difference and run with -update:\n%s", file, firstDifference(string(want), b.String()))
	}
}

func firstDifference(want, got string) string {
	x, y := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return "- " + x[i] + "\n+ " + y[i]
		}
	}
	return "one is longer"
}
