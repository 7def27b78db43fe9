-- Questions. An entity is given by its id, or by its name or an alias in any case; a name that may
-- be several is an error that lists them.

CREATE OR REPLACE MACRO entity_of(wanted) AS (
  SELECT CASE
    WHEN count(*) FILTER (entity_id = trim(wanted)) = 1 THEN trim(wanted)
    WHEN count(*) = 1 THEN any_value(entity_id)
    WHEN count(*) = 0 THEN error('No entity has the id, name or alias "' || wanted || '".')
    ELSE error('"' || wanted || '" may be any of these; give the id: '
      || string_agg(entity_id, ', ' ORDER BY articles DESC, entity_id))
  END
  FROM entities
  WHERE entity_id = trim(wanted)
    OR lower(name) = lower(trim(wanted))
    OR list_contains([lower(alias) FOR alias IN aliases], lower(trim(wanted)))
);

CREATE OR REPLACE MACRO source_of(wanted) AS (
  SELECT CASE
    WHEN count(*) FILTER (source = trim(wanted)) = 1 THEN trim(wanted)
    WHEN count(*) = 1 THEN any_value(source)
    WHEN count(*) = 0 THEN error('No source is called "' || wanted || '".')
    ELSE error('"' || wanted || '" may be any of these: ' || string_agg(source, ', ' ORDER BY source))
  END
  FROM (SELECT DISTINCT source FROM articles WHERE lower(source) = lower(trim(wanted)))
);

-- Part of a text by the tables' offsets, which are UTF-16 code units: a character that takes two
-- of them is followed by a filler (U+FFFE, which is no character) while the part is cut out.
CREATE OR REPLACE MACRO part_of(text, char_begin, char_end) AS
  replace(
    substring(
      regexp_replace(text, '([\x{10000}-\x{10FFFF}])', '\1' || chr(65534), 'g'),
      char_begin + 1, char_end - char_begin),
    chr(65534), '');

-- Who is X with? FROM who_with('Apple'); the strongest first.
CREATE OR REPLACE MACRO who_with(wanted, in_window := 'sentence', in_period := 'all') AS TABLE
  SELECT
    CASE WHEN entity_a = entity_of(wanted) THEN name_b ELSE name_a END AS name,
    CASE WHEN entity_a = entity_of(wanted) THEN entity_b ELSE entity_a END AS entity_id,
    articles, stories, originals, sources, windows, npmi, log_likelihood, q_value, disparity,
    first_date, last_date
  FROM cooccurrence
  WHERE entity_of(wanted) IN (entity_a, entity_b) AND entity_window = in_window AND period = in_period
  ORDER BY log_likelihood DESC, entity_id;

-- Two entities together, in every window and period: FROM pair('Apple', 'Nvidia').
CREATE OR REPLACE MACRO pair(one, other) AS TABLE
  SELECT * FROM cooccurrence
  WHERE entity_a = least(entity_of(one), entity_of(other))
    AND entity_b = greatest(entity_of(one), entity_of(other))
  ORDER BY entity_window DESC, period = 'all' DESC, period;

-- The sentences that name both, originals before copies: FROM sentences_with('Apple', 'Nvidia').
CREATE OR REPLACE MACRO sentences_with(one, other) AS TABLE
  SELECT part_of(a.text, s.char_begin, s.char_end) AS words,
    a.source, a.published_date, a.title, a.url, c.is_original, article_id, sentence
  FROM (
    SELECT DISTINCT article_id, sentence FROM entity_mentions WHERE entity_id = entity_of(one)
    INTERSECT
    SELECT DISTINCT article_id, sentence FROM entity_mentions WHERE entity_id = entity_of(other))
  JOIN sentences s USING (article_id, sentence)
  JOIN articles a USING (article_id)
  LEFT JOIN article_copies c USING (article_id)
  ORDER BY c.is_original DESC, a.published_date NULLS LAST, article_id, sentence;

-- The sentences that name an entity: FROM sentences_of('Apple').
CREATE OR REPLACE MACRO sentences_of(wanted) AS TABLE
  SELECT part_of(a.text, s.char_begin, s.char_end) AS words,
    a.source, a.published_date, a.title, a.url, c.is_original, article_id, sentence
  FROM (SELECT DISTINCT article_id, sentence FROM entity_mentions WHERE entity_id = entity_of(wanted))
  JOIN sentences s USING (article_id, sentence)
  JOIN articles a USING (article_id)
  LEFT JOIN article_copies c USING (article_id)
  ORDER BY c.is_original DESC, a.published_date NULLS LAST, article_id, sentence;

-- Ends of the 95 % Wilson interval of a share, 0 to 1 (Wilson 1927).
CREATE OR REPLACE MACRO wilson_low(part, whole) AS
  CASE WHEN whole > 0 THEN greatest(0, (part + 1.920729410347062
    - 1.959963984540054 * sqrt(part * (whole - part)::DOUBLE / whole + 0.960364705173531))
    / (whole + 3.841458820694124)) END;
CREATE OR REPLACE MACRO wilson_high(part, whole) AS
  CASE WHEN whole > 0 THEN least(1, (part + 1.920729410347062
    + 1.959963984540054 * sqrt(part * (whole - part)::DOUBLE / whole + 0.960364705173531))
    / (whole + 3.841458820694124)) END;

-- Every period from the first dated article to the last, with how many articles it has: 0 too.
CREATE OR REPLACE VIEW periods AS
  WITH dated AS (
    SELECT published_date AS day FROM articles
    WHERE published_date IS NOT NULL
      AND article_id NOT IN (SELECT article_id FROM article_versions WHERE NOT newest)),
  steps AS (FROM (VALUES ('day', INTERVAL 1 DAY), ('week', INTERVAL 7 DAY), ('month', INTERVAL 1 MONTH))
    AS steps (granularity, step)),
  counted AS (
    SELECT granularity, date_trunc(granularity, day)::DATE AS period_start, count(*) AS articles_total
    FROM dated, steps GROUP BY ALL),
  ends AS (
    SELECT granularity, any_value(step) AS step, min(period_start) AS first, max(period_start) AS last
    FROM counted JOIN steps USING (granularity) GROUP BY granularity),
  listed AS (
    SELECT granularity, unnest(generate_series(first, last, step))::DATE AS period_start FROM ends)
  SELECT granularity, period_start, coalesce(articles_total, 0) AS articles_total
  FROM listed LEFT JOIN counted USING (granularity, period_start);
COMMENT ON VIEW periods IS 'One row per period from the first dated article to the last, with or without articles.';
COMMENT ON COLUMN periods.articles_total IS 'Dated articles of the period that count (newest versions), 0 or more.';

-- When is X in the news? FROM trend('Apple', 'month'). Periods without X are there with 0, periods
-- without any article with no share.
CREATE OR REPLACE MACRO trend(wanted, every := 'month') AS TABLE
  SELECT p.period_start,
    coalesce(t.articles, 0) AS articles, coalesce(t.titles, 0) AS titles,
    coalesce(t.stories, 0) AS stories, coalesce(t.originals, 0) AS originals,
    coalesce(t.sources, 0) AS sources, p.articles_total,
    CASE WHEN p.articles_total > 0 THEN coalesce(t.attention_share, 0) END AS attention_share,
    CASE WHEN p.articles_total > 0 THEN coalesce(t.attention_low, 0) END AS attention_low,
    coalesce(t.attention_high, wilson_high(0, p.articles_total)) AS attention_high,
    t.z_score, coalesce(t.burst_level, 0) AS burst_level, t.coverage
  FROM (FROM periods WHERE granularity = every) p
  LEFT JOIN (FROM mention_trends WHERE granularity = every AND entity_id = entity_of(wanted)) t
    USING (period_start)
  ORDER BY p.period_start;

-- What does an outlet cover more than all others, and less? FROM outlet('Fox News').
CREATE OR REPLACE MACRO outlet(wanted) AS TABLE
  SELECT name, entity_id, articles, share, other_articles, log_odds, z_score, q_value
  FROM source_entities
  WHERE source = source_of(wanted)
  ORDER BY z_score DESC NULLS LAST, entity_id;

-- Who ties the two to each other, and more than the others do? FROM who_ties('Clinton', 'FBI'); in
-- front, the outlets of which it is surest that they do. windows are sentences that name both,
-- share of those that name one of them; expected is what the others' share would give.
CREATE OR REPLACE MACRO who_ties(one, other, in_period := 'all') AS TABLE
  SELECT source, articles, originals, windows, share, expected, log_odds,
    log_likelihood_others, q_value, log_likelihood, first_date, last_date, evidence
  FROM source_ties
  WHERE entity_a = least(entity_of(one), entity_of(other))
    AND entity_b = greatest(entity_of(one), entity_of(other)) AND period = in_period
  ORDER BY log_likelihood_others DESC NULLS LAST, source;

-- The articles of a story: FROM story('…').
CREATE OR REPLACE MACRO story(wanted) AS TABLE
  SELECT a.published_at, a.source, a.title, a.url, c.is_original, s.joined_as, s.similarity, article_id
  FROM story_articles s
  JOIN articles a USING (article_id)
  LEFT JOIN article_copies c USING (article_id)
  WHERE s.story_id = trim(wanted)
  ORDER BY a.published_at NULLS LAST, article_id;
