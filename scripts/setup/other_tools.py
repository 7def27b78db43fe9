"""Opens what scripts/demo made with tools that are not ours; called by scripts/other-tools."""

import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(sys.argv[1])
PAGE = ROOT / "docs" / "results.md"


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


def checks():
    for line, language, text in snippets():
        yield f"docs/results.md:{line} ({language})", lambda l=language, t=text: run_snippet(l, t)


def main():
    failed = 0
    count = 0
    for name, check in checks():
        started = time.monotonic()
        count += 1
        try:
            check()
            print(f"  ok      {name} ({time.monotonic() - started:.0f} s)", flush=True)
        except Exception as error:
            failed += 1
            print(f"  FAILED  {name}: {error}", flush=True)
    print(f"Checks by other tools run: {count}, failures: {failed}.")
    return 1 if failed or not count else 0


sys.exit(main())
