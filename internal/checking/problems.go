// Package checking is what every form checks, how it says what is wrong, and how what it says is kept.
package checking

import (
	"fmt"

	"entraide/internal/fault"
)

// Problems are what is found wrong with an input; none where nothing is. Each check adds its own.
type Problems []fault.Problem

// Add notes a problem with a field; the key is that of the whole message, the values are pairs of name and value that it names.
func (p *Problems) Add(field, key string, values ...any) {
	x := fault.Problem{Field: field, Key: key}
	for i := 0; i < len(values); i += 2 {
		if x.Values == nil {
			x.Values = map[string]string{}
		}
		x.Values[values[i].(string)] = fmt.Sprint(values[i+1])
	}
	*p = append(*p, x)
}

// add notes a problem that any form may have.
func (p *Problems) add(field, key string, values ...any) { p.Add(field, "checking."+key, values...) }
