package notifying

import (
	"context"
	"testing"
	"time"
)

func TestDigestDays(t *testing.T) {
	for at, want := range map[string][2]string{ // 2026-03-02 is a Monday
		"2026-03-02T05:59:59Z":      {"2026-03-01T06:00:00Z", "2026-02-23T06:00:00Z"},
		"2026-03-02T06:00:00Z":      {"2026-03-02T06:00:00Z", "2026-03-02T06:00:00Z"},
		"2026-03-02T23:00:00Z":      {"2026-03-02T06:00:00Z", "2026-03-02T06:00:00Z"},
		"2026-03-08T12:00:00Z":      {"2026-03-08T06:00:00Z", "2026-03-02T06:00:00Z"},
		"2026-03-09T02:00:00-05:00": {"2026-03-09T06:00:00Z", "2026-03-09T06:00:00Z"},
	} {
		when, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		daily, weekly := digestDays(when)
		expect(t, at, []string{daily.Format(time.RFC3339), weekly.Format(time.RFC3339)}, want[0], want[1])
	}
}

const digestMail = `Здравствуйте, FOC!

Уведомления, поступившие после предыдущего сообщения:

первое
https://entraide.example/ru/needs/nee_draft

второе
https://entraide.example/ru/account

-- 
Это сообщение отправлено Entraide — информационно-координационным центром по вопросам помощи в рамках Программы действий по стрелковому оружию, где у Вас есть учётная запись.

Частоту сообщений можно выбрать в Вашей учётной записи:
https://entraide.example/ru/account

Чтобы больше не получать сообщений:
https://entraide.example/mail/unsubscribe?lang=ru&token=unsub_foc
`

// A digest holds what its reader has neither read nor been mailed and may still see, and leaves on its day once.
func TestDigest(t *testing.T) {
	pool := world(t)
	run(t, pool, `UPDATE users SET language = 'ru', digest = CASE id
		WHEN 'usr_foc' THEN 'DAILY' WHEN 'usr_don' THEN 'WEEKLY' WHEN 'usr_ken' THEN 'NEVER' ELSE 'IMMEDIATE' END`)
	notice := func(id, user, text, row, more string) {
		t.Helper()
		noun := ""
		if row != "" {
			noun = "Need"
		}
		run(t, pool, `INSERT INTO notifications (id, updated_at, user_id, key, text, noun, row_id, created_at, read_at, mailed_at)
			VALUES ($1, now(), $2, 'k', jsonb_build_object('ru', $3::text), $4, $5, `+more+`)`, id, "usr_"+user, text, noun, row)
	}
	const sunday = "'2026-03-01T12:00:00Z'::timestamptz"
	notice("ntf_1", "foc", "первое", "nee_draft", sunday+", NULL, NULL")
	notice("ntf_2", "foc", "второе", "", sunday+" + interval '1 hour', NULL, NULL")
	notice("ntf_3", "foc", "прочитано", "", sunday+", now(), NULL")
	notice("ntf_4", "foc", "отправлено", "", sunday+", NULL, now()")
	notice("ntf_5", "foc", "давно", "", sunday+" - interval '20 days', NULL, NULL")
	notice("ntf_6", "foc", "удалено", "nee_gone", sunday+", NULL, NULL")
	notice("ntf_7", "don", "скрыто", "nee_quiet", sunday+", NULL, NULL")
	notice("ntf_8", "ken", "никогда", "", sunday+", NULL, NULL")
	notice("ntf_9", "mis", "сразу", "", sunday+", NULL, NULL")

	w := worker(pool)
	at := func(when string) {
		t.Helper()
		now, err := time.Parse(time.RFC3339, when)
		if err != nil {
			t.Fatal(err)
		}
		all(t, func(ctx context.Context) (bool, error) { return w.digest(ctx, now) })
	}
	at("2026-03-02T05:59:00Z")
	expect(t, "before its hour", mailed(t, pool))
	at("2026-03-02T06:00:30Z")
	found(t, pool, "SELECT concat_ws(' ', to_address, subject) FROM mails", "foc@example.org Entraide: новые уведомления (2)")
	found(t, pool, "SELECT body FROM mails", digestMail)
	found(t, pool, "SELECT id FROM notifications WHERE mailed_at = '2026-03-02T06:00:30Z' ORDER BY 1", "ntf_1", "ntf_2", "ntf_6", "ntf_7")
	found(t, pool, "SELECT id FROM users WHERE digested_at = '2026-03-02T06:00:30Z'", "usr_foc")
	at("2026-03-02T06:01:30Z")
	at("2026-03-03T06:01:30Z")
	found(t, pool, "SELECT count(*) FROM mails", "1")

	// what comes after the hour waits for the next; on a Monday for those who want it weekly
	notice("ntf_a", "foc", "вторник", "", "'2026-03-03T08:00:00Z', NULL, NULL")
	notice("ntf_b", "don", "вторник", "nee_named", "'2026-03-03T08:00:00Z', NULL, NULL")
	at("2026-03-03T23:00:00Z")
	found(t, pool, "SELECT count(*) FROM mails", "1")
	at("2026-03-04T07:00:00Z")
	found(t, pool, "SELECT to_address FROM mails ORDER BY due_at", "foc@example.org", "foc@example.org")
	at("2026-03-09T06:00:00Z")
	found(t, pool, "SELECT to_address FROM mails ORDER BY due_at", "foc@example.org", "foc@example.org", "don@example.org")
}
