package curating

import (
	"fmt"
	"testing"
	"time"

	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func (w world) compare() (n int) {
	w.Helper()
	err := store.Write(w.Context(), w.DB, func(tx *store.Tx) (err error) {
		if err = Turn(w.Context(), tx); err == nil {
			n, err = Compare(w.Context(), tx, pgtest.Noon)
		}
		return err
	})
	if err != nil {
		w.Fatal(err)
	}
	return n
}

// What looks alike is suggested once, what does not is not.
func TestCompare(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{ // name, kind, State and reference, apart by bars
		{"accents, capitals, punctuation", "Agence Française de Développement|OTHER||", "AGENCE FRANCAISE DE DEVELOPPEMENT.|OTHER||", "SAME_NAME"},
		{"legal form", "Halo Works|OTHER||", "Halo Works Ltd|PRIVATE_SECTOR||", "SAME_NAME"},
		{"word order and particles", "Ministry of Foreign Affairs|GOVERNMENT||", "Foreign Affairs, Ministry of|GOVERNMENT||", "SAME_NAME"},
		{"Arabic marks", "منظمة السلام|OTHER||", "منظّمة السلام|OTHER||", "SAME_NAME"},
		{"Chinese", "裁军研究所|OTHER||", "裁军研究所|OTHER||", "SAME_NAME"},
		{"one name in two States", "Ministry of Finance|GOVERNMENT|sta_ken|", "Ministry of Finance|GOVERNMENT|sta_uga|", ""},
		{"misspelt, of one kind", "Institute for Disarmament Research|ACADEMIC||", "Institute for Disarmement Research|ACADEMIC||", "NEARLY_SAME_NAME"},
		{"misspelt, of one State", "Kivu Peace Organisation|OTHER|sta_ken|", "Kivu Peace Organization|UNKNOWN|sta_ken|", "NEARLY_SAME_NAME"},
		{"misspelt, of two kinds", "Institute for Disarmament Research|ACADEMIC||", "Institute for Disarmement Research|FOUNDATION||", ""},
		{"misspelt, of unknown kind", "Institute for Disarmament Research|UNKNOWN||", "Institute for Disarmement Research|UNKNOWN||", ""},
		{"misspelt, of two States", "Institute for Disarmament Research|ACADEMIC|sta_ken|", "Institute for Disarmement Research|ACADEMIC|sta_uga|", ""},
		{"States alike", "Ministry of Defence Austria|GOVERNMENT||", "Ministry of Defence Australia|GOVERNMENT||", ""},
		{"another word", "Centre for Peace Studies|ACADEMIC||", "Centre for Peace Training|ACADEMIC||", ""},
		{"separators of references", "One|OTHER||GB-CHC-123", "Other|OTHER||gb_chc 123", "SAME_REF"},
		{"prefix of references", "One|OTHER||XM-DAC-41301", "Other|OTHER||41301", "SAME_REF"},
		{"older prefix", "One|OTHER||GB-1", "Other|OTHER||GB-GOV-1", "SAME_REF"},
		{"other references", "One|OTHER||GB-CHC-123", "Other|OTHER||GB-CHC-1230", ""},
		{"nothing but a legal form", "SA|OTHER||", "AG|OTHER||", ""},
		{"no name to speak of", "-|OTHER||", "...|OTHER||", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.Exec("DELETE FROM organisations")
			for i, o := range []string{c.a, c.b} {
				w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind, state_id, iati_ref) SELECT $1, $2, $2, p[1], p[2], nullif(p[3], ''), nullif(p[4], '')
					FROM string_to_array($3, '|') p`, fmt.Sprintf("org_%d", i), pgtest.Noon.Add(time.Duration(i)*time.Second), o)
			}
			n := w.compare()
			w.Want(c.want, "SELECT string_agg(evidence, ' ') FROM organisation_matches")
			w.Want("0", "SELECT count(*) FROM organisation_matches WHERE from_id <> 'org_1' OR into_id <> 'org_0'") // into the first
			if again := w.compare(); again != 0 || n != map[bool]int{true: 1}[c.want != ""] {
				t.Error(n, again)
			}
		})
	}
}

// What was rejected, asked the other way round, or merged, is asked no more.
func TestNeverTwice(t *testing.T) {
	w := newWorld(t) // org_a and org_b have one reference
	id := w.matched("org_a", "org_b")
	if n := w.compare(); n != 0 {
		t.Error(n)
	}
	w.done(Reject(t.Context(), w.DB, unit, id, 1))
	if n := w.compare(); n != 0 {
		t.Error(n)
	}
	w.done(Merge(t.Context(), w.DB, unit, id, 2, false))
	w.Exec("INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES ('org_e', now(), now(), 'AGENCY FOR PEACE', 'OTHER')")
	w.compare()
	w.Want("org_e org_b SAME_NAME", "SELECT concat_ws(' ', from_id, into_id, evidence) FROM organisation_matches WHERE from_id = 'org_e'")
}

// It is cheap on many organisations, also where many bear one name or share words.
func TestCompareMany(t *testing.T) {
	w := newWorld(t)
	w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind, iati_ref) SELECT 'org_m' || i, now(), now(), CASE i % 4
		WHEN 0 THEN 'Ministry of Construction Number ' || i WHEN 1 THEN 'Association of ' || md5(i::text) || ' Works' WHEN 2 THEN 'Ministry of Everything'
		ELSE 'Cooperative ' || translate(md5(i::text), '0123456789', 'ghijklmnop') || ' of Farmers' END, 'OTHER', CASE WHEN i % 2 = 0 THEN 'XX-' || i END
		FROM generate_series(1, 50000) i`)
	begun := time.Now()
	n := w.compare()
	if took := time.Since(begun); took > 30*time.Second || n < 12_000 {
		t.Errorf("%s for %d", took, n)
	} else {
		t.Log(took, n)
	}
}
