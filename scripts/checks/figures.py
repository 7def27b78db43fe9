"""Recomputes figures of a report from the Parquet files it lies beside, and opens them in Chromium to their sentences.

Usage: figures.py CHROMIUM EXPORT [FIGURES]

EXPORT is the folder of an exported run with its report. Chooses FIGURES (200) of them by a fixed seed: articles of an
entity in a month, of an entity by an outlet, of a pair in one sentence by an outlet or in a month, of an outlet by an
entity. Each is counted anew by SQL of this script's own; in the page, the dialog must say the same number, and each
sentence in it must stand in its article and name whom the figure is about. Needs the packages of
scripts/checks/pages.txt.
"""

import pathlib
import random
import re
import sys

import duckdb
from playwright.sync_api import sync_playwright

SEED = 20


def connect(export):
    db = duckdb.connect()
    for table in ("articles", "article_versions", "entity_mentions", "sentences"):
        db.execute(f"CREATE VIEW {table} AS FROM read_parquet('{export}/{table}/*.parquet')")
    db.execute("""CREATE TABLE named AS
      SELECT m.entity_id, m.article_id, m.sentence, m.surface, a.source, a.published_date
      FROM entity_mentions m JOIN articles a USING (article_id)
      WHERE m.role = 'subject' AND a.article_id NOT IN (SELECT article_id FROM article_versions WHERE NOT newest)""")
    return db


def unquoted(sql):
    return [text.replace("''", "'") for text in re.findall(r"'((?:[^']|'')*)'", sql)]


def last_day(start):
    return f"(DATE '{start}' + INTERVAL 1 MONTH - INTERVAL 1 DAY)::DATE"


def count(db, ids, where):
    if len(ids) == 1:
        query = f"SELECT count(DISTINCT article_id) FROM named WHERE entity_id = ? AND {where}"
    else:
        query = f"""SELECT count(DISTINCT a.article_id) FROM named a
          JOIN named b ON b.article_id = a.article_id AND b.sentence = a.sentence AND b.entity_id = ?
          WHERE a.entity_id = ? AND a.{where}"""
    return db.execute(query, ids).fetchone()[0]


def sentence_is_right(db, article, words, ids):
    """The words are a sentence of the article that names all of the entities."""
    rows = db.execute("""SELECT s.sentence, s.char_begin, s.char_end, a.text FROM sentences s JOIN articles a USING (article_id)
      WHERE article_id = ?""", [article]).fetchall()
    for sentence, begin, end, text in rows:
        units = text.encode("utf-16-le")
        own = units[2 * begin:2 * end].decode("utf-16-le", "replace")
        if " ".join(own.split()) == " ".join(words.split()):
            named = {row[0] for row in db.execute(
                "SELECT entity_id FROM named WHERE article_id = ? AND sentence = ?", [article, sentence]).fetchall()}
            if set(ids) <= named:
                return True
    return False


def figures_of(page):
    """Keys of the page's figures that this script can count anew, with what they count."""
    found = page.evaluate("""() => {
      const page = DATELINE.page;
      const months = (page.series && page.series.month) || {place: []};
      const keys = months.place.map(place => ['month', DATELINE.periods.month.start[place]]);
      Object.keys(page.figures).filter(key => /^(outlet|more|less):/.test(key)).forEach(key => keys.push(['figure', key]));
      return {keys, sql: page.sql};
    }""")
    return found["sql"], found["keys"]


def check(db, page, choose):
    sql, keys = figures_of(page)
    if not keys:
        return None
    kind, key = choose.choice(keys)
    if kind == "month":
        if not sql.startswith("FROM sentences_"):
            return None
        end = page.evaluate("start => { const d = new Date(start); d.setUTCMonth(d.getUTCMonth() + 1); d.setUTCDate(0); return d.toISOString().slice(0, 10); }", key)
        ids = unquoted(sql.split(" WHERE")[0])
        expected = count(db, ids, f"published_date BETWEEN DATE '{key}' AND {last_day(key)}")
        key = f"period:{key}:{end}"
    else:
        about, where = page.evaluate("key => DATELINE.page.figures[key].sql", key).split(" WHERE source = ")
        ids = unquoted(about)
        source = unquoted(where)[0].replace("'", "''")
        expected = count(db, ids, f"source = '{source}'")
    page.evaluate("key => DATELINE.open(key)", key)
    said = page.text_content("#figure-body > p")
    found = int(re.match(r"([\d,]+)", said).group(1).replace(",", ""))
    quotes = page.eval_on_selector_all("#figure-body > ol > li", "all => all.map(li => [li.dataset.article, li.querySelector('blockquote').textContent.slice(1, -1)])")
    wrong = [article for article, words in quotes if not sentence_is_right(db, article, words, ids)]
    right = found == expected and (bool(quotes) or expected == 0) and not wrong
    return right, f"{page.title()}, {key}: the page says {found}, counted {expected}; {len(quotes)} sentences listed, wrong: {wrong}"


def main():
    chromium, export = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    wanted = int(sys.argv[3]) if len(sys.argv) > 3 else 200
    db = connect(export)
    choose = random.Random(SEED)
    pages = sorted(path for kind in ("entities", "pairs", "outlets") for path in (export / "report" / kind).glob("*.html"))
    right, problems = 0, []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(offline=True)
        tried = 0
        while tried < wanted:
            page = context.new_page()
            page.goto(choose.choice(pages).as_uri())
            result = check(db, page, choose)
            page.close()
            if result is None:
                continue
            tried += 1
            right += result[0]
            if not result[0]:
                problems.append(result[1])
        browser.close()
    print(f"{right} of {tried} figures are right and open to their sentences")
    for problem in problems[:20]:
        print("  " + problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
