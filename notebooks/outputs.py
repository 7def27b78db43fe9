"""Compares the tables of an executed notebook with those committed, or commits them: outputs.py [--save] COMMITTED EXECUTED.

Charts are not compared: their pixels depend on the fonts of the machine. Nor is anything compared where the notebook
read another export than that of scripts/demo, which the committed tables show.
"""

import json
import sys

from newest_export import DEMO, ROOT, find_export


def main(arguments):
    save = arguments[0] == "--save"
    committed, executed = arguments[-2:]
    with open(executed, encoding="utf-8") as file:
        found = json.load(file)
    if save:
        with open(committed, "w", encoding="utf-8") as file:
            json.dump(stable(found), file, ensure_ascii=False, indent=1)
            file.write("\n")
        return 0
    if not reads_the_demo():
        print(f"{committed}: not compared, as it read another export than that of scripts/demo.")
        return 0
    with open(committed, encoding="utf-8") as file:
        expected = tables(json.load(file))
    differences = [
        f"{committed}: the table of cell {cell} differs. Expected:\n{expected.get(cell)}\nfound:\n{table}"
        for cell, table in tables(found).items()
        if table != expected.get(cell)
    ]
    for difference in differences:
        print(difference, file=sys.stderr)
    if differences:
        print("If the new tables are right, `scripts/notebooks --save` writes them into the notebooks.", file=sys.stderr)
    return 1 if differences else 0


def reads_the_demo():
    folder, _ = find_export()
    return (ROOT / DEMO).resolve() in getattr(folder, "parents", [])


def tables(notebook):
    """The tables that are shown, as text, by cell."""
    return {
        cell["id"]: "".join(output["data"]["text/plain"])
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if output["output_type"] == "execute_result"
    }


def stable(notebook):
    """Without what differs from machine to machine or run to run: versions, and the line that names the run."""
    notebook["metadata"]["language_info"] = {"name": "python"}
    for cell in notebook["cells"]:
        cell["metadata"] = {}
        if "outputs" in cell:
            cell["outputs"] = [output for output in cell["outputs"] if output["output_type"] != "stream"]
    return notebook


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
