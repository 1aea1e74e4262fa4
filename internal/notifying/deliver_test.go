package notifying

import (
	"database/sql"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// A notice reaches whom it is addressed to and who may see the row, each once.
func TestRecipients(t *testing.T) {
	pool := world(t)
	roles := func(r ...access.Role) To { return To{Roles: r} }
	bdi := To{State: "sta_bdi"}
	about := func(noun access.Noun, row string, to ...To) Notice {
		n := ended(row, to...)
		n.Noun = noun
		return n
	}
	for name, x := range map[string]struct {
		notice Notice
		want   []string
	}{
		"all of a State":      {ended("nee_public", bdi), []string{"edi", "foc", "mis", "two"}},
		"one role of a State": {ended("nee_public", To{State: "sta_bdi", Roles: []access.Role{access.FocalPoint}}), []string{"foc"}},
		"one role":            {ended("nee_public", roles(access.FocalPoint)), []string{"foc", "ken"}},
		"an organisation":     {ended("nee_public", To{Organisation: "org_1"}), []string{"don", "two"}},
		"each once": {ended("nee_public", bdi, bdi, To{Organisation: "org_1"}, To{User: "usr_two"}),
			[]string{"don", "edi", "foc", "mis", "two"}},
		"a closed account is not told":        {ended("nee_public", roles(access.Secretariat), To{User: "usr_shut"}), []string{"sec"}},
		"a person in a role they do not have": {ended("nee_public", To{User: "usr_foc", State: "sta_ken"}), nil},
		"a draft is its State's":              {ended("nee_draft", roles(access.Roles...)), []string{"edi", "foc", "mis", "two"}},
		"a draft is seen through one's State": {ended("nee_draft", To{Organisation: "org_1"}), nil},
		"named donors": {ended("nee_named", roles(access.FocalPoint, access.DonorOfficer, access.Partner, access.Secretariat)),
			[]string{"don", "foc", "sec", "two"}},
		"the secretariat alone":                 {ended("nee_quiet", roles(access.DonorOfficer, access.Secretariat)), []string{"sec"}},
		"a row that is gone":                    {ended("nee_gone", roles(access.Secretariat)), nil},
		"no row":                                {about("", "", To{User: "usr_was"}, roles(access.Partner)), []string{"par", "was"}},
		"who was a member does not see it":      {ended("nee_draft", To{User: "usr_was"}), nil},
		"who was a member learns of themselves": {about(access.Membership, "mbr_was", To{User: "usr_was"}, To{User: "usr_don"}), []string{"was"}},
	} {
		t.Run(name, func(t *testing.T) {
			write(t, pool, func(tx *store.Tx) error {
				got, err := recipients(t.Context(), tx, x.notice)
				var names []string
				for _, u := range got {
					names = append(names, strings.TrimPrefix(u.ID, "usr_"))
				}
				expect(t, "recipients", names, x.want...)
				return err
			})
		})
	}
}

// Who is mailed when is the reader's choice; what they must know comes at once, unless they want no mail at all.
func TestWhoIsMailedAtOnce(t *testing.T) {
	pool := world(t)
	run(t, pool, `UPDATE users SET digest = CASE id
		WHEN 'usr_foc' THEN 'IMMEDIATE' WHEN 'usr_edi' THEN 'DAILY' WHEN 'usr_mis' THEN 'WEEKLY' ELSE 'NEVER' END`)
	w := worker(pool)
	for must, want := range map[bool][]string{false: {"foc@example.org"}, true: {"edi@example.org", "foc@example.org", "mis@example.org"}} {
		run(t, pool, "DELETE FROM notifications")
		run(t, pool, "DELETE FROM mails")
		n := ended("nee_public", To{State: "sta_bdi"})
		n.Must = must
		tell(t, pool, n)
		all(t, w.deliver)
		found(t, pool, "SELECT to_address FROM mails ORDER BY 1", want...)
		found(t, pool, "SELECT email FROM notifications n JOIN users u ON u.id = user_id WHERE mailed_at IS NOT NULL ORDER BY 1", want...)
		found(t, pool, "SELECT user_id FROM notifications ORDER BY 1", "usr_edi", "usr_foc", "usr_mis", "usr_two")
	}
}

const frenchMail = `Bonjour FOC,

L’accès de Mme Niyonzima a pris fin (fonction : mission permanente). Les dossiers ouverts restent à l’État ou à l’organisation concernés.
https://entraide.example/fr/needs/nee_public

-- 
Ce message provient d’Entraide, le centre d’échange pour l’assistance au titre du Programme d’action relatif aux armes légères, où vous avez un compte.

Vous pouvez choisir dans votre compte la fréquence des messages :
https://entraide.example/fr/account

Pour ne plus recevoir de messages :
https://entraide.example/mail/unsubscribe?lang=fr&token=unsub_foc
`

const arabicMail = `تحية طيبة، KEN،

انتهت صلاحية الدخول الممنوحة إلى السيدة نيونزيما (الصفة: البعثة الدائمة). وتبقى الملفات المفتوحة لدى الدولة أو المنظمة المعنية.
https://entraide.example/ar/needs/nee_public

-- 
هذه الرسالة واردة من Entraide، مركز تبادل المعلومات عن المساعدة في إطار برنامج العمل المتعلق بالأسلحة الصغيرة، حيث لديكم حساب.

يمكنكم أن تختاروا في حسابكم وتيرة إرسال الرسائل:
https://entraide.example/ar/account

للتوقف عن تلقي الرسائل:
https://entraide.example/mail/unsubscribe?lang=ar&token=unsub_ken
`

const letter = `Saludos, Ana Núñez:

Se le invita a incorporarse a Entraide, el centro de intercambio de información sobre la asistencia en el marco del Programa de Acción sobre las armas pequeñas.

Función: misión permanente
En nombre de: Burundi

La invitación es válida una sola vez, hasta el 1 de enero de 2027. Para aceptarla, abra esta dirección:

https://entraide.example/es/invitation#inv_1

-- 
Si este mensaje no iba dirigido a usted, no lo tenga en cuenta: no ocurre nada mientras no se utilice la dirección indicada.
`

// A notice is kept in every language and mailed in the reader's; a letter is in its own.
func TestWords(t *testing.T) {
	pool := world(t)
	run(t, pool, "UPDATE users SET language = CASE id WHEN 'usr_foc' THEN 'fr' WHEN 'usr_ken' THEN 'ar' ELSE 'en' END")
	tell(t, pool, ended("nee_public", To{Roles: []access.Role{access.FocalPoint}}))
	l := Letter{Address: "ana@example.org", Name: "Ana Núñez", Language: "es", Key: "invitation", Path: "/es/invitation#inv_1", Values: map[string]Text{
		"role": Word("role.MISSION"), "party": {"": "Burundi"}, "expires": {"es": "1 de enero de 2027"}}}
	write(t, pool, func(tx *store.Tx) error { return Send(t.Context(), tx, l) })
	all(t, worker(pool).deliver)

	var text, values []byte
	var n Notice
	if err := pool.QueryRow("SELECT text, values, key, noun, row_id FROM notifications WHERE user_id = 'usr_foc'").
		Scan(&text, &values, &n.Key, &n.Noun, &n.Row); err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	if err := json.Unmarshal(text, &said); err != nil {
		t.Fatal(err)
	}
	for _, lang := range wording.Languages {
		name := ended("").Values["name"].in(lang)
		if !strings.Contains(said[lang], name) || strings.Contains(said[lang], "{") {
			t.Errorf("%s: %q", lang, said[lang])
		}
	}
	if err := json.Unmarshal(values, &n.Values); err != nil || !reflect.DeepEqual(n, ended("nee_public")) {
		t.Errorf("%+v %v", n, err)
	}
	type sent struct{ name, lang, subject, body, unsubscribe string }
	for address, want := range map[string]sent{
		"foc@example.org": {"FOC", "fr", "Fin d’accès : Mme Niyonzima", frenchMail, "https://entraide.example/mail/unsubscribe?lang=fr&token=unsub_foc"},
		"ken@example.org": {"KEN", "ar", "انتهاء صلاحية الدخول: السيدة نيونزيما", arabicMail, "https://entraide.example/mail/unsubscribe?lang=ar&token=unsub_ken"},
		"ana@example.org": {"Ana Núñez", "es", "Invitación a incorporarse a Entraide", letter, ""},
	} {
		var got sent
		if err := pool.QueryRow("SELECT to_name, language, subject, body, unsubscribe_url FROM mails WHERE to_address = $1", address).
			Scan(&got.name, &got.lang, &got.subject, &got.body, &got.unsubscribe); err != nil {
			t.Fatal(address, err)
		}
		if got != want {
			t.Errorf("%s: %q\nwant %q", address, got, want)
		}
	}
	found(t, pool, "SELECT DISTINCT payload FROM outbox WHERE done_at IS NOT NULL", "{}")
}

func TestPath(t *testing.T) {
	for noun, want := range map[access.Noun]string{
		access.Need: "/ru/needs/x_1", access.Project: "/ru/projects/x_1", access.Membership: "/ru/account", "": "/ru/account",
	} {
		if got := path(noun, "x_1", "ru"); got != want {
			t.Errorf("%s: %s, want %s", noun, got, want)
		}
	}
}

// What cannot be delivered is tried ever more rarely, keeps nothing else waiting and is given up in the end.
func TestDeliveryFails(t *testing.T) {
	pool := world(t)
	run(t, pool, `INSERT INTO outbox (kind, payload) VALUES ('notice', '"not a notice"'), ('somebody else''s', '{}')`)
	tell(t, pool, ended("nee_public", To{User: "usr_foc"}))
	w := worker(pool)
	for attempt, minutes := range []float64{1, 3, 9, 27, 81, 243, 720, 720, 720} {
		all(t, w.deliver)
		var attempts int
		var wait float64
		if err := pool.QueryRow(`SELECT attempts, extract(epoch FROM due_at - now()) / 60 FROM outbox
			WHERE problem LIKE '%unmarshal%' AND done_at IS NULL`).Scan(&attempts, &wait); err != nil {
			t.Fatal(err)
		}
		if attempts != attempt+1 || wait < 0.79*minutes-0.1 || wait > 1.2*minutes {
			t.Errorf("attempt %d, next in %.1f minutes, want some %v", attempts, wait, minutes)
		}
		run(t, pool, "UPDATE outbox SET due_at = now() WHERE done_at IS NULL")
	}
	all(t, w.deliver)
	found(t, pool, "SELECT attempts FROM outbox WHERE done_at IS NOT NULL AND problem <> ''", "10")
	found(t, pool, "SELECT kind FROM outbox WHERE done_at IS NULL AND attempts = 0", "somebody else's")
	found(t, pool, "SELECT user_id FROM notifications", "usr_foc")
}

// A worker that dies between telling and saying so has told nobody: the next one tells each once.
func TestDeathOnDelivery(t *testing.T) {
	pool := world(t)
	tell(t, pool, ended("nee_public", To{State: "sta_bdi"}))
	run(t, pool, `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END $$`)
	run(t, pool, `CREATE TRIGGER die BEFORE UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION die()`)
	w := worker(pool)
	if _, err := w.deliver(t.Context()); err == nil {
		t.Fatal("the worker did not die")
	}
	eventually(t, pool, "DROP TRIGGER die ON outbox")
	found(t, pool, "SELECT user_id FROM notifications")
	all(t, w.deliver)
	all(t, worker(pool).deliver)
	found(t, pool, "SELECT user_id FROM notifications ORDER BY 1", "usr_edi", "usr_foc", "usr_mis", "usr_two")
	found(t, pool, "SELECT count(*) FROM mails", "4")
}

// eventually runs a statement on a pool that has lost a connection.
func eventually(t *testing.T, pool *sql.DB, statement string) {
	t.Helper()
	for range 20 {
		if _, err := pool.Exec(statement); err == nil {
			return
		}
	}
	t.Fatal(statement)
}

func TestSweep(t *testing.T) {
	pool := world(t)
	for id, x := range map[string]string{"mai_a": "'SENT', false, now() - interval '31 days'", "mai_b": "'SENT', true, now() - interval '31 days'",
		"mai_c": "'WAITING', false, now() - interval '31 days'", "mai_d": "'FAILED', false, now() - interval '29 days'"} {
		run(t, pool, `INSERT INTO mails (id, created_at, to_address, subject, body, due_at, stage, kept, updated_at)
			VALUES ($1, now(), 'a@example.org', 's', 'b', now(), `+x+")", id)
	}
	for kind, x := range map[string]string{"a": "now() - interval '31 days'", "b": "now() - interval '29 days'", "c": "NULL"} {
		run(t, pool, "INSERT INTO outbox (kind, payload, done_at) VALUES ($1, '{}', "+x+")", kind)
	}
	all(t, worker(pool).sweep)
	found(t, pool, "SELECT id FROM mails ORDER BY 1", "mai_b", "mai_c", "mai_d")
	found(t, pool, "SELECT kind FROM outbox ORDER BY 1", "b", "c")
}
