"""Charts for the notebooks, drawn by matplotlib from what a query returned. They only draw: each figure is a column."""

import warnings

import matplotlib.pyplot as plt
import networkx
import pandas
from matplotlib import font_manager

# Colours that people with any colour vision can tell apart (Okabe and Ito).
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#777777"

# The first of these that has a character draws it: names may be Chinese.
FONTS = [
    "DejaVu Sans", "Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC", "PingFang SC", "PingFang HK",
    "Microsoft YaHei", "WenQuanYi Zen Hei",
]  # fmt: skip

INSTALLED = {font.name for font in font_manager.fontManager.ttflist}
if INSTALLED.isdisjoint(FONTS[1:]):
    print("No font with Chinese characters is installed, such as Noto Sans CJK: charts show boxes for them.")
    warnings.filterwarnings("ignore", message="Glyph .* missing from font")
plt.rcParams.update(
    {
        "font.sans-serif": [font for font in FONTS if font in INSTALLED],
        "figure.dpi": 96,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.titlelocation": "left",
    }
)

# Tables are shown whole, with as many digits as they are known to.
pandas.set_option("display.max_columns", None)
pandas.set_option("display.max_colwidth", 200)
pandas.set_option("display.float_format", lambda value: f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}")


def bars(rows, label, value, title, unit="", colour=None):
    """One bar a row, the first at the top; colour is a column of true (orange) and false (blue)."""
    if rows.empty:
        return nothing(title)
    figure, axes = plt.subplots(figsize=(9, 0.8 + 0.32 * len(rows)))
    colours = BLUE if colour is None else [ORANGE if flag else BLUE for flag in rows[colour]]
    drawn = axes.barh(range(len(rows)), rows[value], color=colours)
    axes.set_yticks(range(len(rows)), rows[label])
    axes.invert_yaxis()
    axes.bar_label(drawn, fmt="%.3g", padding=3)
    # Room for the figures, also left of negative bars.
    axes.margins(x=0.12)
    axes.set_title(title)
    axes.set_xlabel(unit)
    return show(figure)


def trend(rows, title):
    """A share of attention over time with its 95 % interval; bursts are shaded, periods without any article are gaps."""
    if rows.empty:
        return nothing(title)
    figure, axes, start, step = periods(rows, 3.6)
    axes.fill_between(start, rows["attention_low"], rows["attention_high"], color=BLUE, alpha=0.18, linewidth=0)
    axes.plot(start, rows["attention_share"], color=BLUE, marker="o", markersize=3)
    for when, level in zip(start, rows["burst_level"]):
        if level > 0:
            axes.axvspan(when - step / 2, when + step / 2, color=ORANGE, alpha=0.2, linewidth=0)
    axes.set_ylim(0, None)
    axes.yaxis.set_major_formatter(lambda share, _: f"{100 * share:.0f} %")
    axes.set_ylabel("of the period's articles")
    axes.set_title(title)
    figure.autofmt_xdate()
    return show(figure)


def received(rows, title):
    """Articles in each period; periods with less than half of what was expected are orange."""
    if rows.empty:
        return nothing(title)
    figure, axes, start, step = periods(rows, 2.8)
    colours = [ORANGE if pandas.notna(share) and share < 0.5 else GREY for share in rows["coverage"]]
    axes.bar(start, rows["articles_total"], width=step * 0.9, color=colours)
    axes.set_ylabel("articles")
    axes.set_title(title)
    figure.autofmt_xdate()
    return show(figure)


def periods(rows, height):
    """A chart over the periods of the rows: figure, axes, the periods' first days, and the length of one."""
    figure, axes = plt.subplots(figsize=(10, height))
    start = pandas.to_datetime(rows["period_start"])
    return figure, axes, start, start.diff().median() if len(rows) > 1 else pandas.Timedelta(days=7)


def spans(rows, label, title):
    """A line from start to end for each row, thicker where its weight is larger."""
    if rows.empty:
        return nothing(title)
    figure, axes = plt.subplots(figsize=(10, 0.8 + 0.32 * len(rows)))
    heaviest = rows["weight"].max()
    for place, (_, row) in enumerate(rows.iterrows()):
        begin, end = pandas.to_datetime(row["start"]), pandas.to_datetime(row["end"]) + pandas.Timedelta(days=1)
        axes.plot([begin, end], [place, place], color=ORANGE, linewidth=2 + 8 * row["weight"] / heaviest, solid_capstyle="butt")
    axes.set_yticks(range(len(rows)), rows[label])
    axes.invert_yaxis()
    axes.set_title(title)
    figure.autofmt_xdate()
    return show(figure)


def network(rows, one, other, weight, title):
    """A line between each row's two names, thicker where its weight is larger; names with many ties stand large."""
    if rows.empty:
        return nothing(title)
    graph = networkx.Graph()
    for _, row in rows.iterrows():
        graph.add_edge(row[one], row[other], weight=float(row[weight]))
    places = side_by_side(graph)
    heaviest = rows[weight].max()
    figure, axes = plt.subplots(figsize=(10, 7.5))
    widths = [0.6 + 5 * graph.edges[edge]["weight"] / heaviest for edge in graph.edges]
    networkx.draw_networkx_edges(graph, places, ax=axes, width=widths, edge_color="#AAAAAA")
    networkx.draw_networkx_nodes(
        graph, places, ax=axes, node_size=[20 + 15 * graph.degree[name] for name in graph], node_color=BLUE
    )
    for name, (x, y) in places.items():
        axes.annotate(name, (x, y), (0, 5), textcoords="offset points", ha="center", va="bottom", fontsize=7.5)
    axes.set_axis_off()
    axes.margins(0.1)
    axes.set_title(title)
    return show(figure)


def side_by_side(graph):
    """Where each name stands: groups without ties between them in boxes of their own, the largest first, in rows."""
    places, left, top, height, width = {}, 0.0, 0.0, 0.0, 1.8 * len(graph) ** 0.5
    for group in sorted(networkx.connected_components(graph), key=lambda names: (-len(names), min(names))):
        side = max(len(group) ** 0.6, 1.4)
        if left > 0 and left + side > width:
            left, top, height = 0.0, top + height, 0.0
        part = graph.subgraph(sorted(group))
        within = networkx.spring_layout(part, seed=1, weight=None, k=2 / len(part) ** 0.5, iterations=300)
        for name, (x, y) in within.items():
            # A margin around each box; the layout gives -1 to 1.
            places[name] = (left + side * (0.5 + 0.4 * x), -(top + side * (0.5 - 0.4 * y)))
        left, height = left + side, max(height, side)
    return places


def matrix(rows, one, other, value, title, unit):
    """A square for each two, dark where the value is large; rows hold each two once."""
    if rows.empty:
        return nothing(title)
    both = pandas.concat([rows, rows.rename(columns={one: other, other: one})])
    table = both.pivot(index=one, columns=other, values=value).sort_index().sort_index(axis=1)
    figure, axes = plt.subplots(figsize=(1.8 + 0.45 * len(table), 1.4 + 0.4 * len(table)))
    drawn = axes.imshow(table.to_numpy(dtype=float), cmap="Blues")
    axes.set_xticks(range(len(table.columns)), table.columns, rotation=45, ha="right")
    axes.set_yticks(range(len(table.index)), table.index)
    figure.colorbar(drawn, ax=axes, label=unit, shrink=0.8)
    axes.set_title(title)
    return show(figure)


def nothing(title):
    print(f"{title}: nothing to draw, the query above has no row.")


def show(figure):
    figure.tight_layout()
    plt.show()
