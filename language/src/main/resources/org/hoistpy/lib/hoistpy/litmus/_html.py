"""The report as one self-contained page: an overview, and a section for each test."""

from html import escape

from ._svg import graph

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em;
  color: #222; background: #fff }
table { border-collapse: collapse; margin: 1em 0 } th, td { text-align: left; padding: .2em .8em;
  border-bottom: 1px solid #ddd } td.n { text-align: right; font-variant-numeric: tabular-nums }
.pass { background: #e3f3e6 } .fail { background: #f8d7d4; font-weight: bold }
.none, .line { color: #888 } .line { user-select: none } pre { background: #f5f5f5; padding: 1em; overflow-x: auto }
section { border-top: 2px solid #ccc; margin-top: 2em } svg { max-width: 100%; height: auto }
.bar { display: inline-block; height: .8em; background: #4a7ab5 } .bar.bad { background: #c33 }
summary { cursor: pointer; margin: .4em 0 } h2 a { color: inherit; text-decoration: none }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 }
  pre { background: #242424 } .pass { background: #1d3a23 } .fail { background: #5a2320 }
  th, td { border-color: #444 } svg { background: #ddd } }
"""


_LEGEND = (
    "po: program order; rf: a read sees a write; co: a write comes before another; fr: a read sees"
    " an older value than a write; sw: synchronises with; dep: depends on; init: was written before"
    " the object escaped"
)


def to_html(campaign, summary):
    tests = {}
    for result in campaign.results:
        tests.setdefault(result.test, []).append(result)
    columns = list(dict.fromkeys((result.mode, result.setting) for result in campaign.results))
    anchors = {test: f"t{number}" for number, test in enumerate(tests)}
    parts = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
        '<meta name="viewport" content="width=device-width"/>',
        f"<title>Litmus tests</title><style>{_STYLE}</style></head><body>",
        f"<h1>Litmus tests</h1><p>{escape(summary)}</p>",
        _overview(tests, columns, anchors),
    ]
    parts += [_section(results, anchors[test]) for test, results in tests.items()]
    parts.append("</body></html>\n")
    return "\n".join(parts)


def _overview(tests, columns, anchors):
    lines = ['<table id="overview"><tr><th>test</th>']
    lines += [f"<th>{mode}{setting}</th>" for mode, setting in columns]
    lines.append("</tr>")
    for test, results in tests.items():
        lines.append(f'<tr><td><a href="#{anchors[test]}">{escape(test)}</a></td>')
        found = {(result.mode, result.setting): result for result in results}
        for column in columns:
            lines.append(_cell(found.get(column)))
        lines.append("</tr>")
    lines.append("</table>")
    return "".join(lines)


def _cell(result):
    if result is None:
        return '<td class="none">did not run</td>'
    if result.problem:
        return '<td class="fail">error</td>'
    if result.violations:
        return '<td class="fail">forbidden seen: ' + escape("; ".join(result.violations)) + "</td>"
    if result.failed:
        return '<td class="fail">not as expected</td>'
    allowed = [row for row in result.rows() if row[3] == "allowed"]
    seen = [row[0] for row in allowed if row[1]]
    weak = [outcome for outcome in seen if not result.is_strict(outcome)]
    more = f"; weak: {escape('; '.join(weak))}" if weak else ""
    return f'<td class="pass">{len(seen)} of {len(allowed)} allowed seen{more}</td>'


def _section(results, anchor):
    data = results[0].data
    lines = [
        f'<section id="{anchor}"><h2><a href="#{anchor}">{escape(data["name"])}</a></h2>',
        f'<p>{escape(data["question"])}</p><p class="none">{escape(data["file"])}, line ',
        f'{data["line"]}</p><pre><code>{_numbered(data)}</code></pre>',
    ]
    for result in results:
        lines.append(_histogram(result))
    for difference in data["differences"]:
        lines.append(f'<p class="fail">{escape(difference)}</p>')
    lines.append(f'<h3>Why</h3><p class="none">{_LEGEND}</p>')
    for judged in data["outcomes"]:
        lines.append(_reasons(judged))
    lines.append("</section>")
    return "\n".join(lines)


def _numbered(data):
    """The text of a test with the lines' numbers, which the drawings name."""
    lines = data["source"].split("\n")
    first = data["line"] - next((i for i, s in enumerate(lines) if s.startswith("class ")), 0)
    return "\n".join(
        f'<span class="line">{number:>4}</span>  {escape(text)}'
        for number, text in enumerate(lines, first)
    )


def _histogram(result):
    lines = [
        f"<h3>{result.mode}{result.setting}: {result.samples:,} samples in {result.seconds:.1f} s</h3>",
        "<table><tr><th>outcome</th><th>count</th><th>frequency</th><th></th>"
        "<th>verdict</th></tr>",
    ]
    if result.problem:
        lines.insert(1, f'<p class="fail">{escape(result.problem)}</p>')
    for outcome, count, frequency, verdict, remark in result.rows():
        bad = bool(count) and verdict == "forbidden"
        width = max(1, round(200 * frequency)) if count else 0
        lines.append(
            f'<tr{' class="fail"' if bad else ""}><td>{escape(outcome)}</td>'
            f'<td class="n">{count:,}</td><td class="n">{frequency:.3g}</td>'
            f'<td><span class="bar{" bad" if bad else ""}" style="width:{width}px"></span></td>'
            f"<td>{escape(remark)}</td></tr>"
        )
    lines.append("</table>")
    return "".join(lines)


def _reasons(judged):
    """The same reason in several modes is told once."""
    told = []
    for mode, reason in judged["reasons"].items():
        verdict = judged["verdicts"][mode]
        for modes, known_verdict, known in told:
            if known == reason and known_verdict == verdict:
                modes.append(mode)
                break
        else:
            told.append(([mode], verdict, reason))
    lines = []
    for modes, verdict, reason in told:
        title = f"“{escape(judged['outcome'])}” is {verdict} in {', '.join(modes)}: "
        lines.append(f"<details><summary>{title}{escape(reason['title'])}</summary>")
        lines.append(graph(reason) + "</details>")
    return "".join(lines)
