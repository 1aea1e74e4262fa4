-- Which organisations may be one, and why. Of those that look alike each is compared with the first alone, so that a name
-- that many bear leads to few questions. All that is compared is folded to keys that can be hashed: the cost grows with
-- the number of organisations, not with its square.
WITH folded AS MATERIALIZED ( -- words without capitals, marks and punctuation
  SELECT id, kind, state_id, iati_ref, created_at, regexp_split_to_array(btrim(regexp_replace(regexp_replace(lower(unaccent(normalize(name, NFKD))),
    '[\u0300-\u036f\u064b-\u065f\u0640.''’`]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')), ' ') AS words
  FROM organisations WHERE merged_into_id IS NULL
), named AS MATERIALIZED ( -- in alphabetical order, without articles, particles and legal forms, but for names that are nothing else
  SELECT id, kind, state_id, created_at, iati_ref, coalesce(array_agg(w ORDER BY w) FILTER (WHERE w <> '' AND w <> ALL ($legal$
    {the,of,for,and,a,an,la,le,les,l,el,los,las,de,des,du,del,d,et,y,e,pour,para,ltd,limited,inc,incorporated,llc,llp,plc,corp,corporation,co,company,
    gmbh,ggmbh,ev,ag,sa,sarl,sas,srl,spa,bv,nv,asbl,vzw,aisbl,ab,oy,as,pty,pvt,ltda}$legal$::text[])), array_agg(w ORDER BY w)) AS words
  FROM folded, unnest(words) w GROUP BY 1, 2, 3, 4, 5
), keyed AS MATERIALIZED ( -- references without what parts them, and in the spelling that took the place of older ones
  SELECT id, kind, state_id, created_at, words, array_to_string(words, ' ') AS name, iati_ref IS NULL AS unpublished,
    regexp_replace(regexp_replace(regexp_replace(upper(iati_ref), '[^A-Z0-9]', '', 'g'), '^XMDAC(?=\d{5})', ''), '^([A-Z]{2})GOV(?=\d)', '\1') AS ref
  FROM named
), alike AS (
  SELECT 1 AS strength, 'SAME_REF' AS why, id, first_value(id) OVER (PARTITION BY ref ORDER BY created_at, id) AS first
  FROM keyed WHERE length(ref) >= 3
UNION ALL -- a name that States share, such as that of a ministry, is compared within each of them
  SELECT 2, 'SAME_NAME', id, first_value(id) OVER (PARTITION BY name, CASE WHEN one <> another THEN coalesce(state_id, '') END ORDER BY unpublished, created_at, id)
  FROM (SELECT *, min(state_id) OVER (PARTITION BY name) AS one, max(state_id) OVER (PARTITION BY name) AS another FROM keyed WHERE length(name) >= 3) n
), places AS MATERIALIZED ( -- words by which places are told apart: one State is no misspelling of another
  SELECT DISTINCT w FROM states, jsonb_each_text(name) t, regexp_split_to_table(lower(unaccent(t.value)), '[^[:alnum:]]+') w WHERE length(w) >= 4
), spelt AS ( -- each name with one word left out that may be misspelt
  SELECT k.id, k.kind, k.state_id, k.created_at, k.unpublished, w.word, array_to_string(k.words[:w.n - 1] || k.words[w.n + 1:], ' ') AS rest
  FROM keyed k, unnest(k.words) WITH ORDINALITY w(word, n)
  WHERE cardinality(k.words) BETWEEN 3 AND 20 AND length(w.word) BETWEEN 5 AND 60 AND w.word !~ '\d' AND w.word NOT IN (SELECT w FROM places)
), shared AS MATERIALIZED ( -- words that many differ by are no evidence
  SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY rest) AS others FROM spelt) s WHERE others BETWEEN 2 AND 50
), nearly AS (
  SELECT 3, 'NEARLY_SAME_NAME', a.id, b.id FROM shared a JOIN shared b USING (rest)
  WHERE a.word <> b.word AND (b.unpublished, b.created_at, b.id) < (a.unpublished, a.created_at, a.id)
    AND (a.kind = b.kind AND a.kind <> 'UNKNOWN' OR a.state_id = b.state_id)
    AND (a.state_id = b.state_id) IS NOT FALSE
    AND similarity(a.word, b.word) >= 0.4
), pairs AS (
  SELECT DISTINCT ON (least(id, first), greatest(id, first)) * FROM (SELECT * FROM alike UNION ALL SELECT * FROM nearly) p
  WHERE id <> first ORDER BY least(id, first), greatest(id, first), strength
)
SELECT id, first, why FROM pairs
WHERE (least(id, first), greatest(id, first)) NOT IN (SELECT least(from_id, into_id), greatest(from_id, into_id) FROM organisation_matches)
ORDER BY 1, 2
