CREATE TABLE states (id text PRIMARY KEY, iso3 text UNIQUE NOT NULL, name jsonb NOT NULL, is_ldc boolean NOT NULL);
CREATE TABLE themes (id text PRIMARY KEY, code text UNIQUE NOT NULL, name jsonb NOT NULL);
CREATE TABLE organisations (id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, state_id text REFERENCES states);
CREATE TABLE projects (id text PRIMARY KEY, iati_identifier text UNIQUE, title jsonb NOT NULL, stage text NOT NULL, start_date date,
  budget_amount numeric(18,2), budget_currency text, organisation_id text NOT NULL REFERENCES organisations, updated_at timestamptz NOT NULL);
CREATE TABLE project_recipients (id text PRIMARY KEY, project_id text NOT NULL REFERENCES projects, state_id text NOT NULL REFERENCES states, region text, percentage numeric(5,2) NOT NULL);
CREATE TABLE project_topics (id text PRIMARY KEY, project_id text NOT NULL REFERENCES projects, theme_id text NOT NULL REFERENCES themes, certainty text NOT NULL, percentage numeric(5,2) NOT NULL);
CREATE TABLE transactions (id text PRIMARY KEY, project_id text NOT NULL REFERENCES projects, kind text NOT NULL, amount numeric(18,2) NOT NULL, currency text NOT NULL, made_at timestamptz NOT NULL);
CREATE TABLE needs (id text PRIMARY KEY, title jsonb NOT NULL, state_id text NOT NULL REFERENCES states, theme_id text NOT NULL REFERENCES themes, project_id text REFERENCES projects,
  cost numeric(18,2) NOT NULL, stage text NOT NULL, confidential boolean NOT NULL, updated_at timestamptz NOT NULL);
CREATE TABLE ledger_lines (id text PRIMARY KEY, measure text NOT NULL, state_id text, theme_id text, year int, usd numeric(18,2) NOT NULL, donor_id text, project_id text, public boolean NOT NULL);
CREATE TABLE search_rows (id text PRIMARY KEY, kind text NOT NULL, title jsonb NOT NULL, tsv tsvector NOT NULL);
CREATE TABLE year_sums (year int NOT NULL, public boolean NOT NULL, usd numeric(18,2) NOT NULL);
CREATE TABLE project_facets (project_id text NOT NULL, theme_id text NOT NULL, state_id text NOT NULL, stage text NOT NULL, organisation_id text NOT NULL, updated_at timestamptz NOT NULL);
CREATE TABLE secrets (word text);

-- about a third of the rows is hidden from the public
SELECT setseed(0.42);
INSERT INTO states SELECT 'sta_'||i,'S'||lpad(i::text,2,'0'),jsonb_build_object('en','State '||i)||CASE WHEN i%2=0 THEN jsonb_build_object('fr','Etat '||i) ELSE '{}' END,i%3=0 FROM generate_series(1,20) i;
INSERT INTO themes SELECT 'thm_'||i,'theme-'||i,jsonb_build_object('en','Theme '||i,'fr','Thème '||i) FROM generate_series(1,15) i;
INSERT INTO organisations SELECT 'org_'||i,'Organisation '||i%25,(ARRAY['GOVERNMENT','NGO','MULTILATERAL'])[1+i%3],CASE WHEN i%2=0 THEN 'sta_'||(1+i%20) END FROM generate_series(1,30) i;
INSERT INTO projects SELECT 'prj_'||lpad(i::text,5,'0'),CASE WHEN i%7<>0 THEN 'XM-'||i END,
 jsonb_strip_nulls(jsonb_build_object('en',CASE WHEN i%5<>0 THEN 'Project '||i||' arms '||(ARRAY['marking','tracing','training','destruction'])[1+i%4] END,'fr',CASE WHEN i%2=0 THEN 'Projet '||i END,'es',CASE WHEN i%10=5 THEN 'Proyecto '||i END)),
 (ARRAY['DRAFT','SUBMITTED','PUBLISHED','UNDER_WAY','COMPLETED','PUBLISHED'])[1+i%6],CASE WHEN i%4<>0 THEN date '2015-01-01'+(random()*40)::int*100 END,
 CASE WHEN i%3<>0 THEN round((random()*1e6)::numeric,2) END,CASE WHEN i%3<>0 THEN (ARRAY['USD','EUR'])[1+i%2] END,'org_'||(1+i%30),
 timestamptz '2024-01-01'+random()*interval '600 days' FROM generate_series(1,600) i;
-- every eleventh project names the same State twice, for two regions
INSERT INTO project_recipients SELECT 'rec_'||i||'_'||k,'prj_'||lpad(i::text,5,'0'),'sta_'||(1+(i*7+CASE WHEN i%11=0 THEN 0 ELSE k*11 END)%20),CASE WHEN k=1 THEN 'R'||i%5 END,50 FROM generate_series(1,600) i,generate_series(0,1) k WHERE k=0 OR i%2=0;
INSERT INTO project_topics SELECT 'top_'||i||'_'||k,'prj_'||lpad(i::text,5,'0'),'thm_'||(1+(i*3+k*4)%15),(ARRAY['CONFIRMED','SUGGESTED'])[1+(i+k)%2],50 FROM generate_series(1,600) i,generate_series(0,1) k;
INSERT INTO transactions SELECT 'trx_'||lpad(i::text,5,'0'),'prj_'||lpad((1+i%600)::text,5,'0'),(ARRAY['COMMITMENT','DISBURSEMENT'])[1+i%2],round((random()*1e5)::numeric,2),'USD',timestamptz '2020-01-01'+random()*interval '1500 days' FROM generate_series(1,1800) i;
INSERT INTO needs SELECT 'nee_'||lpad(i::text,4,'0'),jsonb_build_object('en','Need '||i||' marking'),'sta_'||(1+i%20),'thm_'||(1+i%15),CASE WHEN i%2=0 THEN 'prj_'||lpad((1+(i*3+i/18)%600)::text,5,'0') END,round((random()*1e5)::numeric,2),(ARRAY['OPEN','MET','OPEN','DRAFT'])[1+i%4],i%9=0,timestamptz '2024-01-01'+random()*interval '600 days' FROM generate_series(1,300) i;
INSERT INTO ledger_lines SELECT 'lin_'||lpad(i::text,6,'0'),(ARRAY['NEEDED','COMMITTED','DISBURSED'])[1+i%3],CASE WHEN i%11<>0 THEN 'sta_'||(1+i*7%20) END,CASE WHEN i%13<>0 THEN 'thm_'||(1+i/3%15) END,CASE WHEN i%17<>0 THEN 2015+i/40%10 END,
 round((random()*1e5)::numeric,2),CASE WHEN i%3<>0 THEN 'org_'||(1+i%30) END,p.id,i%50=0 OR i%10<>0 AND p.stage IN ('PUBLISHED','UNDER_WAY','COMPLETED') FROM generate_series(1,3000) i JOIN projects p ON p.id='prj_'||lpad((1+i%600)::text,5,'0');
-- public lines of hidden projects, so that the scope of a topic matters on its own
INSERT INTO project_topics SELECT 'top_x'||l.id,l.project_id,l.theme_id,'CONFIRMED',0 FROM ledger_lines l JOIN projects p ON p.id=l.project_id
 WHERE l.public AND p.stage IN ('DRAFT','SUBMITTED') AND l.theme_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM project_topics x WHERE x.project_id=l.project_id AND x.theme_id=l.theme_id) ON CONFLICT DO NOTHING;
INSERT INTO search_rows SELECT id,'PROJECT',title,to_tsvector('simple',id||' '||array_to_string(ARRAY(SELECT value FROM jsonb_each_text(title)),' ')) FROM projects
 UNION ALL SELECT id,'NEED',title,to_tsvector('simple',title->>'en') FROM needs UNION ALL SELECT id,'STATE',name,to_tsvector('simple',name->>'en') FROM states
 UNION ALL SELECT id,'ORGANISATION',jsonb_build_object('en',name),to_tsvector('simple',name) FROM organisations;
INSERT INTO year_sums SELECT year,public,sum(usd) FROM ledger_lines WHERE year IS NOT NULL GROUP BY 1,2;
INSERT INTO project_facets SELECT DISTINCT p.id,t.theme_id,r.state_id,p.stage,p.organisation_id,p.updated_at FROM projects p JOIN project_topics t ON t.project_id=p.id JOIN project_recipients r ON r.project_id=p.id;
INSERT INTO secrets VALUES ('xyzzy');
CREATE INDEX ON search_rows USING gin (tsv);
CREATE INDEX ON ledger_lines (state_id, theme_id, year);
CREATE INDEX ON ledger_lines (project_id);
CREATE INDEX ON transactions (project_id);
CREATE INDEX ON project_recipients (project_id, state_id);
CREATE INDEX ON project_recipients (state_id);
CREATE INDEX ON project_topics (project_id, theme_id);
CREATE INDEX ON project_topics (theme_id);
CREATE INDEX ON needs (project_id);
CREATE INDEX ON needs (state_id);
CREATE INDEX ON project_facets (theme_id, state_id, updated_at DESC, project_id DESC);
-- things of the database through which rows could be read past their scope, and things that read nothing
CREATE VIEW open_needs AS SELECT * FROM needs;
CREATE VIEW open_open_needs AS SELECT * FROM open_needs;
CREATE FUNCTION count_needs() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM needs';
CREATE FUNCTION atomic_needs() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM open_needs; END;
CREATE FUNCTION any_table(t text) RETURNS bigint LANGUAGE plpgsql AS $$DECLARE n bigint; BEGIN EXECUTE 'SELECT count(*) FROM '||t INTO n; RETURN n; END$$;
CREATE FUNCTION doubled(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 2*n';
ANALYZE;
