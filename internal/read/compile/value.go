package compile

import (
	"database/sql"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/vektah/gqlparser/v2/ast"
)

// casts are the Postgres types of the kinds.
var casts = [...]string{Text: "text", Int: "bigint", Float: "float8", Bool: "boolean", Time: "timestamptz", Date: "date", Decimal: "numeric", JSON: "jsonb"}

// kindOf maps a scalar, an enum or an input object of the SDL.
func kindOf(d *ast.Definition) Kind {
	switch d.Name {
	case "Int":
		return Int
	case "Float":
		return Float
	case "Boolean":
		return Bool
	case "Time":
		return Time
	case "Date":
		return Date
	case "Decimal":
		return Decimal
	case "JSON", "Map", "Any":
		return JSON
	}
	if d.Kind == ast.InputObject {
		return JSON
	}
	return Text
}

var decimalForm = regexp.MustCompile(`^-?[0-9]{1,30}(\.[0-9]{1,30})?$`)

// scalar checks one value of kind k; name is for the message. Texts, decimals, times and dates become strings, the
// others int64, float64 and bool. Nothing is ever formatted into SQL.
func scalar(k Kind, name string, v any) any {
	s := fmt.Sprint(v)
	switch k {
	case Bool:
		b, ok := v.(bool)
		if !ok {
			bad("%s must be true or false", name)
		}
		return b
	case Int:
		n, err := strconv.ParseInt(s, 10, 32)
		if err != nil {
			bad("%s must be an integer of 32 bits", name)
		}
		return n
	case Float:
		n, err := strconv.ParseFloat(s, 64)
		if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
			bad("%s must be a number", name)
		}
		return n
	case Decimal:
		if !decimalForm.MatchString(s) {
			bad("%s: %.40q is not a decimal like 1000.50", name, s)
		}
	case Time:
		t, err := time.Parse(time.RFC3339Nano, s)
		if err != nil || t.Year() < 1 {
			bad("%s: %.40q is not an RFC 3339 time like 2024-06-01T12:00:00Z", name, s)
		}
		return t.UTC().Format(time.RFC3339Nano)
	case Date:
		t, err := time.Parse(time.DateOnly, s)
		if err != nil || t.Year() < 1 {
			bad("%s: %.40q is not a date like 2024-06-01", name, s)
		}
	case JSON:
		return v
	default:
		switch v.(type) {
		case map[string]any, []any, bool:
			bad("%s must be text", name)
		}
		if strings.ContainsRune(s, 0) {
			bad("%s must not contain the character NUL", name)
		}
	}
	return s
}

// array is a Postgres array of any element type, NULLs included.
func array(values []any) any {
	s := make([]sql.NullString, len(values))
	for i, x := range values {
		if x != nil {
			s[i] = sql.NullString{String: fmt.Sprint(x), Valid: true}
		}
	}
	return pq.Array(s)
}

// textArray is a Postgres array of texts; empty, not null, for nil.
func textArray(values []string) any {
	if values == nil {
		values = []string{}
	}
	return pq.Array(values)
}

// items is a list; a single value stands for a list of one, as GraphQL coerces it.
func items(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	return []any{v}
}
