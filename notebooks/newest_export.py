"""Opens the export that the notebooks read: a DuckDB connection with what the export's open.sql defines.

It is the first of these that is there:

1. the folder that the environment variable DATELINE_EXPORT names;
2. your own export where scripts/dateline writes it unless told otherwise, dateline-warehouse/export;
3. the export of scripts/demo, jobs/target/demo/export.

Each of them may be the folder of a run, of a corpus (its newest run is taken) or of all corpora (the one exported last
is taken). Relative paths begin at the project's root, wherever a notebook was started.
"""

import os
from pathlib import Path

import duckdb

ROOT = Path(__file__).resolve().parent.parent
OWN = Path("dateline-warehouse/export")
DEMO = Path("jobs/target/demo/export")


def tables(root=ROOT, environment=os.environ, **variables):
    """Says which export is read, and opens it. Queries read the variables by getvariable('name')."""
    folder, why = find_export(root, environment)
    print(f"Reading {folder}: {why}.")
    connection = duckdb.connect()
    path = without_wildcards(str(folder))
    sql = connection.execute("SELECT content FROM read_text(?)", [f"{path}/open.sql"]).fetchone()
    if sql is None:
        raise FileNotFoundError(f"no open.sql in {folder}, made by an older version: run `scripts/dateline export`.")
    connection.execute(f"SET VARIABLE dateline_export = {quoted(path)}")
    connection.execute(sql[0])
    for name, value in variables.items():
        connection.execute(f"SET VARIABLE {name} = {quoted(value)}")
    return connection


def find_export(root=ROOT, environment=os.environ):
    """Returns a run's folder and why it is the one."""
    given = environment.get("DATELINE_EXPORT", "")
    if "://" in given:
        # An object store, which DuckDB reads with its extension httpfs.
        return given.rstrip("/"), "DATELINE_EXPORT names it"
    if given:
        run = newest_run(root / Path(given).expanduser())
        if run is None:
            raise FileNotFoundError(
                f"no whole export in {root / given}, which DATELINE_EXPORT names: expected the folder of a run, "
                "<export.path>/<corpus>/latest. Correct the variable, or unset it to read the default."
            )
        return run, "DATELINE_EXPORT names it"
    for place, why in ((OWN, "your own export"), (DEMO, "the export of scripts/demo")):
        run = newest_run(root / place)
        if run is not None:
            return run, f"{why}; set DATELINE_EXPORT to read another"
    raise FileNotFoundError(
        f"no whole export in {root / OWN} or {root / DEMO}: run scripts/demo or scripts/dateline nightly first, or "
        "set DATELINE_EXPORT to the folder of a run that lies elsewhere, <export.path>/<corpus>/latest."
    )


def newest_run(folder):
    """The newest whole run in the folder of an export, of a corpus or of a run itself; None if there is none."""
    if is_whole(folder):
        return folder.resolve()
    corpora = [folder, *folder.iterdir()] if folder.is_dir() else []
    exported = [corpus / "LATEST" for corpus in corpora if (corpus / "LATEST").is_file()]
    for latest in sorted(exported, key=lambda file: file.stat().st_mtime, reverse=True):
        run = latest.parent / latest.read_text(encoding="utf-8").strip()
        if is_whole(run):
            return run.resolve()
    return None


def is_whole(run):
    # The second name is that of exports of older versions.
    return any((run / name).is_file() for name in ("manifest.json", "_manifest.json"))


def without_wildcards(path):
    """What DuckDB would take for a wildcard in a folder's name is escaped."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in path)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"
