"""The statements of the floor. Points are halves, which are exact as binary numbers."""

PROCEDURE = """
INSERT INTO procedure (id, reference, regulation_text, regulation_hash, now, opened_at, recoveries)
VALUES (1, :reference, '', '', :now, :now, 0)"""
CANDIDATE = "INSERT INTO candidate (id, first_name, last_name, email, address, language) VALUES (?, ?, ?, ?, '', '')"
APPLICATION = """
INSERT INTO application (id, candidate_id, dossier, degree, experience_years, received_at, recorded_at,
  procedure_id, channel, track, remark, facts, state)
VALUES (?, ?, ?, ?, ?, ?, ?, 1, 'mail', 'aanwerving', '', '{}', 'received')"""
DOCUMENT = "INSERT INTO document (application_id, key, dated) VALUES (?, ?, '2026-03-31')"
RESULT = """
INSERT INTO result (application_id, part, value, recorded_at, procedure_id, version, attendance, reasons, decided_by,
  decided_on, door, because)
VALUES (?, ?, ?, ?, 1, 1, 'aanwezig', '', 'selectiecommissie', '2026-04-07', 'file', '')"""
TAKING_PART = "SELECT dossier, id FROM application WHERE state IN ('admissible', 'passed_stage')"
DONE = "SELECT 1 FROM step WHERE key = :step"
EVENT = """
INSERT INTO event (procedure_id, step, who, what, why, at, recorded_at)
VALUES (1, :step, 'werving', 'step done', '', :now, :now)"""
STEP = "INSERT INTO step (procedure_id, key, attempt, answer, done_at) VALUES (1, :step, 0, '{}', :now)"

DECISION = """
INSERT INTO decision (procedure_id, application_id, step, stage, version, outcome, reasons, rule, points, rank,
  decided_by, decided_on, at, recorded_at)"""

ADMISSION = f"""
WITH screened AS (
  SELECT *, degree IN (SELECT value FROM json_each(:diplomas)) AS master,
    CAST(experience_years AS REAL) >= :years AS long,
    (SELECT count(*) FROM document d WHERE d.application_id = application.id
      AND d.key IN (SELECT value FROM json_each(:documents))) = json_array_length(:documents) AS complete
  FROM application
)
{DECISION}
SELECT 1, id, 'admission', 'admissibility', 1, iif(complete AND master AND long, 'admissible', 'inadmissible'),
  iif(complete AND master AND long,
    json_array('Op tijd ingediend, volledig, en voldoet aan de voorwaarden die op de sluitingsdatum gelden.'),
    (SELECT json_group_array(words) FROM (
      SELECT 'Het document ' || asked.value || ' ontbreekt op de sluitingsdatum.' words FROM json_each(:documents) asked
      WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.application_id = screened.id AND d.key = asked.value)
      UNION ALL SELECT 'Diplomavereiste: niet voldaan met ' || degree || '.' WHERE NOT master
      UNION ALL SELECT 'Beroepservaring: ' || experience_years || ' jaar, minder dan ' || :years || ' jaar.'
      WHERE NOT long))),
  'Kandidaturen', NULL, NULL, 'HR-dienst', '2026-03-31', :now, :now
FROM screened"""

JUDGEMENT = f"""
WITH earlier AS (
  SELECT application_id, sum(CAST(value AS REAL)) points FROM result
  WHERE part IN (SELECT value FROM json_each(:earlier)) GROUP BY application_id
), totals AS (
  SELECT r.application_id id, CAST(r.value AS REAL) points, CAST(r.value AS REAL) + coalesce(e.points, 0) total
  FROM result r LEFT JOIN earlier e USING (application_id) WHERE r.part = :key
)
{DECISION}
SELECT 1, id, :step, :key, 1,
  CASE WHEN points < :least THEN 'eliminated' WHEN total < :total THEN 'failed_total' ELSE 'passed_stage' END,
  CASE WHEN points < :least THEN json_array(
      :key || ': ' || replace(points, '.', ',') || ' op ' || :max || ', minder dan het minimum van ' || :least || '.')
    WHEN total < :total THEN json_array('In totaal ' || replace(total, '.', ',') || ' op ' || :most || ', dat is ' ||
      replace(round(total * 100 / :most, 2), '.', ',') || '%, minder dan het minimum van ' || :total || '.')
    ELSE json_array(:key || ': ' || replace(points, '.', ',') || ' op ' || :max ||
      '; het minimum is ' || :least || '.') END,
  :key, points, NULL, 'selectiecommissie', '2026-04-07', :now, :now
FROM totals"""

GATE = f"""
WITH totals AS (
  SELECT r.application_id id, sum(CAST(r.value AS REAL)) total
  FROM application a JOIN result r ON r.application_id = a.id
  WHERE a.state = 'passed_stage' AND r.part <> 'assessment' GROUP BY r.application_id
), last AS (SELECT min(total) total FROM (SELECT total FROM totals ORDER BY total DESC LIMIT :best))
{DECISION}
SELECT 1, t.id, 'gate-assessment', 'assessment', 1, 'not_invited',
  json_array('Een totaal van ' || replace(t.total, '.', ',') || ', niet bij de ' || :best ||
    ' hoogste; de laatst uitgenodigde behaalde ' ||
    replace(last.total, '.', ',') || '.'),
  'Toegang tot assessment', NULL, NULL, 'selectiecommissie', '2026-04-21', :now, :now
FROM totals t, last WHERE t.total < last.total"""

ASSESSMENT = f"""
{DECISION}
SELECT 1, r.application_id, 'judgement-assessment', 'assessment', 1,
  iif(r.value IN (SELECT value FROM json_each(:good)), 'passed_stage', 'eliminated'),
  json_array('Assessment: ‘' || r.value || '’.'), 'Assessment', NULL, NULL, 'selectiebureau', '2026-04-28', :now, :now
FROM result r WHERE r.part = 'assessment'"""

RANKING = f"""
WITH totals AS (
  SELECT r.application_id id, sum(CAST(r.value AS REAL)) total
  FROM application a JOIN result r ON r.application_id = a.id
  WHERE a.state = 'passed_stage' AND r.part <> 'assessment' GROUP BY r.application_id
)
{DECISION}
SELECT 1, id, 'ranking', NULL, 1, 'passed',
  json_array('Geslaagd met een totaal van ' || replace(total, '.', ',') || '.'),
  'Rangschikking', total, rank() OVER (ORDER BY total DESC), 'selectiecommissie', '2026-04-28', :now, :now
FROM totals"""

RESERVE = """
INSERT INTO reserve (procedure_id, application_id, rank, valid_from, valid_through, state, refusals, below, boards)
SELECT 1, application_id, rank, '2026-04-28', '2028-04-27', 'available', 0, 0, '[]' FROM decision
WHERE step = 'ranking'"""

STATES = """
UPDATE application SET state = d.outcome, stage = coalesce(d.stage, application.stage) FROM decision d
WHERE d.step = :step AND d.application_id = application.id"""

LETTERS = """
INSERT INTO letter (procedure_id, application_id, decision_id, kind, step, version, facts, template_hash, dated,
  appeal_until, message_id, status, post_after, tries, doubtful, answer, subject, text, html)
SELECT 1, application_id, id, outcome, step, 1,
  json_object('stage', stage, 'points', points, 'reasons', json(reasons), 'rule', rule, 'decided_by', decided_by,
    'decided_on', decided_on),
  :hash, '2026-04-30', iif(outcome IN ('admissible', 'passed_stage', 'passed'), NULL, '2026-06-29'),
  '<' || lower(hex(randomblob(16))) || '@voorbeeld.example>', 'waiting', :now, 0, 0, '', '', '', ''
FROM decision WHERE step = :step"""

PLACES = """
SELECT d.rank, a.dossier, CAST(d.points AS REAL), 'in_reserve'
FROM decision d JOIN application a ON a.id = d.application_id
WHERE d.step = 'ranking' ORDER BY d.rank, a.dossier"""
