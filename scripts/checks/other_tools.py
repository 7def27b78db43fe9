"""Opens what scripts/demo made with tools that are not ours; called by scripts/other-tools."""

import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(sys.argv[1])
PAGE = ROOT / "docs" / "results.md"
DEMO = ROOT / "jobs" / "target" / "demo"


def snippets():
    """The blocks of code of the page that run as they stand: (line, language, text)."""
    page = PAGE.read_text(encoding="utf-8")
    for block in re.finditer(r"^```(sh|python|sql)\n(.*?)^```", page, re.DOTALL | re.MULTILINE):
        yield page.count("\n", 0, block.start()) + 1, block[1], block[2]


def command(language, text):
    if language == "sh":
        return ["bash", "-euo", "pipefail", "-c", text]
    if language == "sql":
        return [sys.executable, "-c", f"import duckdb; print(duckdb.sql({text!r}))"]
    return [sys.executable, "-c", text]


def run_snippet(language, text):
    """A snippet passes if it ends well and prints rows."""
    done = subprocess.run(command(language, text), cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(done.stdout.splitlines()) > 2, f"expected rows, found: {done.stdout!r}"


def rows(query):
    import duckdb

    with duckdb.connect(str(DEMO / "news.duckdb"), read_only=True) as news:
        return news.sql(query).fetchall()


# The ties of the graph that docs/results.md asks for.
TIES = """
    FROM cooccurrence WHERE period = 'all' AND entity_window = 'sentence'
      AND disparity <= 0.3 AND log_likelihood > 0"""


def read_graph(read, file):
    """networkx reads a graph with the entities, ties and figures of the tables."""
    graph = read(DEMO / file)
    ties = rows(f"SELECT entity_a, entity_b, windows, articles {TIES}")
    assert graph.number_of_edges() == len(ties) > 0, (graph, len(ties))
    for one, other, windows, articles in ties:
        tie = graph.edges[one, other]
        assert (int(tie["weight"]), tie["articles"]) == (windows, articles), (one, other, tie)
    for entity, name, kind in rows("SELECT entity_id, name, type FROM entities"):
        if entity in graph:
            node = graph.nodes[entity]
            assert (node["label"], node["type"]) == (name, kind) and node["community"] >= 1, node


def read_gexf():
    import networkx

    def read(file):
        return networkx.read_gexf(file, version="1.3")

    read_graph(read, "news.gexf")
    graph = read(DEMO / "news.gexf")
    assert any("spells" in node for _, node in graph.nodes(data=True)), graph.nodes(data=True)


def read_graphml():
    import networkx

    read_graph(networkx.read_graphml, "news.graphml")


def check_gexf_schema():
    """The schema is fetched from gexf.net, where that is reached."""
    import urllib.request

    from lxml import etree

    try:
        with urllib.request.urlopen("http://gexf.net/1.3/gexf.xsd", timeout=30) as answer:
            schema = etree.XMLSchema(etree.fromstring(answer.read(), base_url="http://gexf.net/1.3/gexf.xsd"))
    except OSError as error:
        return f"gexf.net is not reached ({error}), so the schema was not checked"
    schema.assertValid(etree.parse(str(DEMO / "news.gexf")))


def validate_ftm():
    """FollowTheMoney takes every value of every line and finds what is referred to."""
    import collections
    import json

    from followthemoney import model

    known = {}
    count = collections.Counter()
    for line in (DEMO / "news.ftm.json").read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        # Values are cleaned when they are read; what is no value of its type would be dropped.
        entity = model.get_proxy(data, cleaned=False)
        entity.schema.validate(data)
        for name, values in data["properties"].items():
            kept = entity.get(name)
            assert len(kept) == len(set(values)), (name, values, kept)
        known[entity.id] = entity
        count[entity.schema.name] += 1
    for entity in known.values():
        for prop, value in entity.itervalues():
            assert prop.type.name != "entity" or value in known, (entity.id, prop.name, value)
    articles, mentions = rows(
        """
        SELECT (SELECT count(*) FROM articles),
          (SELECT count(DISTINCT (article_id, entity_id)) FROM entity_mentions SEMI JOIN
            (FROM entities WHERE type IN ('PERSON', 'ORGANIZATION')) USING (entity_id))"""
    )[0]
    assert (count["Article"], count["Mention"]) == (articles, mentions), count


def validate_croissant():
    """mlcroissant finds no error, and reads the rows of each table."""
    import mlcroissant

    data = mlcroissant.Dataset(jsonld=DEMO / "shared" / "croissant.json")
    assert not data.metadata.ctx.issues.errors, data.metadata.ctx.issues.errors
    for table in ("cooccurrence", "source_entities", "mention_trends"):
        expected = rows(f"SELECT count(*) FROM {table}")[0][0]
        found = sum(1 for _ in data.records(table))
        assert found == expected > 0, (table, found, expected)


WORD = re.compile(r"[^\W_]+")
RUN = 6


def runs_of_words(text):
    words = WORD.findall(text.lower())
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def search_share():
    """No file of the share has six words in a row of any article."""
    import duckdb

    texts = set()
    for (text,) in rows("SELECT text FROM articles UNION ALL SELECT title FROM articles"):
        texts |= runs_of_words(text or "")
    assert len(texts) > 1000, len(texts)
    for file in sorted((DEMO / "shared").rglob("*")):
        if file.suffix == ".parquet":
            told = {str(value) for row in duckdb.sql(f"FROM '{file}'").fetchall() for value in row}
        elif file.is_file():
            told = [file.read_text(encoding="utf-8")]
        else:
            continue
        for value in told:
            found = runs_of_words(value) & texts
            assert not found, (file, value[:200], sorted(found)[:3])


def ask_share():
    """The shared folder gives the figures of the run."""
    import duckdb

    shared = duckdb.connect()
    shared.execute(f"SET VARIABLE dateline_export = '{DEMO / 'shared'}'")
    shared.execute((DEMO / "shared" / "open.sql").read_text(encoding="utf-8"))
    for question in (
        "SELECT * EXCLUDE (evidence) FROM who_ties('Corvane Systems', 'Leipzig')",
        "FROM who_with('Corvane Systems')",
        "FROM trend('Corvane Systems', 'week')",
        "FROM outlet('Pocket & Desk')",
    ):
        expected = rows(question)
        assert expected and shared.sql(question).fetchall() == expected, question


def checks():
    for line, language, text in snippets():
        yield f"docs/results.md:{line} ({language})", lambda l=language, t=text: run_snippet(l, t)
    yield "networkx reads the GEXF graph", read_gexf
    yield "networkx reads the GraphML graph", read_graphml
    yield "the GEXF graph fits its schema", check_gexf_schema
    yield "FollowTheMoney reads its lines", validate_ftm
    yield "mlcroissant reads the shared tables", validate_croissant
    yield "the share has no six words in a row of an article", search_share
    yield "the share gives the same figures", ask_share


def main():
    failed = 0
    count = 0
    for name, check in checks():
        started = time.monotonic()
        count += 1
        try:
            remark = check()
            print(f"  ok      {name} ({time.monotonic() - started:.0f} s) {remark or ''}".rstrip(), flush=True)
        except Exception as error:
            failed += 1
            print(f"  FAILED  {name}: {error}", flush=True)
    print(f"Checks by other tools run: {count}, failures: {failed}.")
    return 1 if failed or not count else 0


sys.exit(main())
