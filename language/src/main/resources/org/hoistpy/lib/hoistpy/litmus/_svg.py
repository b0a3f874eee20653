"""Executions as drawings: a column for each thread, an arrow for each relation."""

from html import escape

_COLOURS = {
    "po": "#888888",
    "rf": "#1a7f37",
    "co": "#8250df",
    "fr": "#cf5400",
    "sw": "#0969da",
    "dep": "#9a6700",
    "init": "#57606a",
}
_ROW = 64
_TOP = 46
_HALF = 13
_LETTER = 7.3


def graph(reason):
    """The SVG of an execution, or of the cycle that forbids it."""
    nodes, edges = reason["nodes"], [tuple(edge) for edge in reason["edges"]]
    threads = sorted({node["thread"] for node in nodes[1:]})
    widest = max([len(_label(node)) for node in nodes] + [8])
    column = widest * _LETTER + 90
    places, rows = {}, {}
    shown = {0} & {n for edge in edges for n in edge[:2]}
    # The initial state has a row of its own.
    first = 1 if shown else 0
    for number, node in enumerate(nodes):
        if number == 0:
            continue
        row = rows[node["thread"]] = rows.get(node["thread"], first - 1) + 1
        places[number] = ((threads.index(node["thread"]) + 0.5) * column, _TOP + row * _ROW)
    width = max(1, len(threads)) * column
    height = _TOP + (max(rows.values(), default=0) + 0.6) * _ROW
    places[0] = (width / 2, _TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" font-family="monospace" font-size="12" '
        'role="img"><title>' + escape(reason["title"]) + "</title>"
    ]
    parts += [_arrow(places, edge, nodes) for edge in _drawn(edges)]
    for thread in threads:
        x = (threads.index(thread) + 0.5) * column
        title = f"thread {thread}" if thread > 0 else "setup"
        parts.append(f'<text x="{x:.0f}" y="16" text-anchor="middle" fill="#555">{title}</text>')
    for number, node in enumerate(nodes):
        if number or 0 in shown:
            parts.append(_node(places[number], _label(node)))
    parts.append("</svg>")
    return "".join(parts)


def _drawn(edges):
    """Each arrow once; parallel ones share their label."""
    kinds = {}
    for start, end, kind in edges:
        if start != end:
            kinds.setdefault((start, end), []).append(kind)
    return [(start, end, sorted(set(found))) for (start, end), found in kinds.items()]


def _label(node):
    text = node["text"] if len(node["text"]) <= 40 else node["text"][:39] + "…"
    return f"{node['line']}: {text}" if node["line"] else text


def _node(place, text):
    x, y = place
    half = len(text) * _LETTER / 2 + 8
    return (
        f'<rect x="{x - half:.0f}" y="{y - _HALF:.0f}" width="{2 * half:.0f}" '
        f'height="{2 * _HALF}" rx="4" fill="#fff" stroke="#555"/>'
        f'<text x="{x:.0f}" y="{y + 4:.0f}" text-anchor="middle" fill="#222">{escape(text)}</text>'
    )


def _arrow(places, edge, nodes):
    start, end, kinds = edge
    (x1, y1), (x2, y2) = places[start], places[end]
    colour = _COLOURS.get(kinds[-1], "#333333")
    if abs(x1 - x2) < 1:
        # In one column: next to the boxes that may be in between.
        side = 0 if abs(y2 - y1) <= _ROW + 1 and y2 > y1 else 60
        sign = 1 if y2 > y1 else -1
        a, b = y1 + sign * _HALF, y2 - sign * (_HALF + 6)
        middle = (x1 + side * 0.75, (a + b) / 2)
        curve = f"M{x1:.0f},{a:.0f} C{x1 + side},{a:.0f} {x1 + side},{b:.0f} {x2:.0f},{b:.0f}"
        tip = (x2, b + sign * 6, 0, sign)
    else:
        sign = 1 if x2 > x1 else -1
        half1 = len(_label(nodes[start])) * _LETTER / 2 + 8
        half2 = len(_label(nodes[end])) * _LETTER / 2 + 8
        a, b = x1 + sign * min(half1, abs(x2 - x1) / 2), x2 - sign * (half2 + 6)
        bend = 18 if y1 == y2 else 0
        # Labels of crossing arrows keep apart when they are nearer to their start.
        middle = (a + (b - a) * 0.35, y1 + (y2 - y1) * 0.35 - bend)
        curve = f"M{a:.0f},{y1:.0f} Q{(a + b) / 2:.0f},{(y1 + y2) / 2 - bend:.0f} {b:.0f},{y2:.0f}"
        tip = (b + sign * 6, y2, sign, 0)
    x, y, dx, dy = tip
    points = (
        f"{x:.0f},{y:.0f} {x - 7 * dx - 4 * dy:.0f},{y - 7 * dy - 4 * dx:.0f} "
        f"{x - 7 * dx + 4 * dy:.0f},{y - 7 * dy + 4 * dx:.0f}"
    )
    return (
        f'<path d="{curve}" fill="none" stroke="{colour}" stroke-width="1.5"/>'
        f'<polygon points="{points}" fill="{colour}"/>'
        f'<text x="{middle[0] + 4:.0f}" y="{middle[1] - 3:.0f}" fill="{colour}" '
        'stroke="#fff" stroke-width="3" paint-order="stroke">'
        f"{' '.join(kinds)}</text>"
    )
