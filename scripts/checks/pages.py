"""Opens the pages of a report in Chromium as a reader would: from the disk, without a network.

Usage: pages.py CHROMIUM REPORT [--hostile TEXTS.json]

Pages must load without an error, a failed request or a script of anybody else's, be no wider than its window at
1,280 and 400 pixels, and weigh less than 1 MB without the shared scripts. One page of each kind is looked at by axe in
light and dark; its figures open to as many articles as they say, and the search finds what it is asked for.
Of each folder up to 25 pages are opened. With --hostile, the texts of the report try to call hit(), which nothing may
do, and each stands whole in the list of entities and, as a sentence, in a dialog.
"""

import json
import pathlib
import re
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (1280, 400)
LARGEST = 1_000_000
PER_FOLDER = 25
WATCH = """
  window.violations = [];
  document.addEventListener('securitypolicyviolation', event =>
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  window.hits = 0;
  window.hit = () => { window.hits++; };
"""
OPEN_ALL = """
  async () => {
    const page = (window.DATELINE || {}).page || {};
    const keys = Object.keys(page.figures || {}).slice(0, 200);
    const dialog = document.getElementById('figure');
    const wrong = [];
    for (const key of keys) {
      await DATELINE.open(key);
      const listed = dialog.querySelectorAll('#figure-body > ol > li').length;
      if (!dialog.open || listed !== page.figures[key].shown.length) { wrong.push(key); }
      dialog.close();
    }
    return wrong;
  }
"""


class Problems(list):
    def add(self, page, what):
        self.append(f"{page}: {what}")


def look(page, path, report, problems, largest):
    """Opens a page and says how many milliseconds it took."""
    errors = []
    page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: errors.append(str(e)))
    page.on("requestfailed", lambda r: errors.append("failed request " + r.url))
    page.on("request", lambda r: errors.append("request " + r.url) if not r.url.startswith(("file:", "data:")) else None)
    started = time.monotonic()
    page.goto(path.as_uri())
    took = 1000 * (time.monotonic() - started)
    name = path.relative_to(report)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        problems.add(name, f"{wide} pixels wider than its window")
    for wrong in page.evaluate(OPEN_ALL):
        problems.add(name, f"figure {wrong} does not open to its sentences")
    for violation in page.evaluate("window.violations"):
        problems.add(name, f"the page's policy was broken: {violation}")
    if page.evaluate("window.hits"):
        problems.add(name, "a text of the corpus ran as a script")
    for error in errors:
        problems.add(name, error)
    shard = report / "data" / name.with_suffix(".js")
    weight = path.stat().st_size + (shard.stat().st_size if shard.exists() else 0)
    if weight > largest:
        problems.add(name, f"{weight:,} bytes")
    return took


def chosen(report):
    """All pages, or of each folder PER_FOLDER with equal steps between them."""
    pages = []
    for folder in sorted({path.parent for path in report.rglob("*.html")}):
        found = sorted(folder.glob("*.html"))
        pages += found[:: max(1, -(-len(found) // PER_FOLDER))]
    return pages


def representatives(report):
    """The first page of each kind."""
    firsts = [next(iter(sorted((report / kind).glob("*.html"))), None) for kind in ("entities", "pairs", "outlets", "stories")]
    return sorted(report.glob("*.html")) + [first for first in firsts if first]


def accessibility(browser, report, problems):
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, offline=True, viewport={"width": 1280, "height": 900})
        for path in representatives(report):
            page = context.new_page()
            page.goto(path.as_uri())
            for found in Axe().run(page).response["violations"]:
                if found["impact"] in ("serious", "critical"):
                    where = found["nodes"][0]["target"]
                    problems.add(path.relative_to(report), f"axe, {scheme}: {found['id']} at {where} and {len(found['nodes'])} in all")
            page.close()
        context.close()


def search(browser, report, problems):
    """The first entities of the list are found by the beginnings of their names."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto((report / "entities.html").as_uri())
    names = page.eval_on_selector_all("tbody tr td:nth-child(2)", "cells => cells.map(cell => cell.textContent)")
    for name in names[:20]:
        page.fill("#search", name)
        deadline = time.monotonic() + 10
        while name not in page.eval_on_selector_all("#found li > :first-child", "all => all.map(one => one.textContent)"):
            if time.monotonic() > deadline:
                problems.add("entities.html", f"the search does not find {name!r}")
                break
            page.wait_for_timeout(50)
    context.close()
    return len(names[:20])


def standing_whole(browser, report, texts, problems):
    """Each text is an entity's name in the list of entities, as a browser shows it."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto((report / "entities.html").as_uri())
    shown = set(page.eval_on_selector_all("tbody tr td:nth-child(2)", "cells => cells.map(cell => cell.textContent)"))
    for text in texts:
        if text not in shown:
            problems.add("entities.html", f"a name is not whole: {text!r}")
    context.close()


def every_quotation(browser, report, texts, problems):
    """A dialog with all sentences of the report shows each text whole, and none of them runs."""
    context = browser.new_context(offline=True)
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(next((report / "entities").glob("*.html")).as_uri())
    shown = page.evaluate("""async count => {
      const all = Array.from({length: count}, (_, i) => i);
      DATELINE.page = {figures: {all: {about: 'all', articles: count, shown: all, sql: ''}}, evidence: all.map(i => ['a' + i, 0])};
      await DATELINE.open('all');
      return [...document.querySelectorAll('#figure-body blockquote')].map(quote => quote.textContent.slice(1, -1));
    }""", len(texts))
    if page.evaluate("window.hits") or page.evaluate("window.violations"):
        problems.add("the dialog", "a text of the corpus ran as a script or broke the page's policy")
    missing = set(re.sub(r"[ \t\n\x0b\f\r]+", " ", text) for text in texts) - set(shown)
    for text in sorted(missing):
        problems.add("the dialog", f"a sentence is not whole: {text!r}")
    context.close()


def main():
    chromium, report = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    problems = Problems()
    slowest = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        pages = chosen(report)
        for width in WIDTHS if len(sys.argv) < 4 else WIDTHS[:1]:
            context = browser.new_context(viewport={"width": width, "height": 900}, offline=True)
            context.add_init_script(WATCH)
            for path in pages:
                page = context.new_page()
                slowest = max(slowest, look(page, path, report, problems, LARGEST if len(sys.argv) < 4 else sys.maxsize))
                page.close()
            context.close()
        if len(sys.argv) > 4:
            texts = json.loads(pathlib.Path(sys.argv[4]).read_text(encoding="utf-8"))
            standing_whole(browser, report, texts, problems)
            every_quotation(browser, report, texts, problems)
            searched = 0
        else:
            accessibility(browser, report, problems)
            searched = search(browser, report, problems)
        browser.close()
    print(f"{len(pages):,} pages opened, the slowest in {slowest:,.0f} ms; {searched} names searched; {len(problems):,} problems")
    for problem in problems[:40]:
        print("  " + problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
