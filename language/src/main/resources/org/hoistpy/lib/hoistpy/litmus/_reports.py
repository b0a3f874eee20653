"""Reports of a campaign as text, JSON and JUnit's XML."""

import json
from xml.sax.saxutils import escape, quoteattr

from ._campaign import STRIP


def table(result):
    """The table of one test in one mode."""
    rate = result.samples / result.seconds if result.seconds else 0
    lines = [
        f"{result.test} ({result.mode}{result.setting}): {result.samples:,} samples,"
        f" {rate:,.0f} per second, {result.per_core:,.0f} per second and core"
    ]
    rows = result.rows()
    width = max([7] + [len(row[0]) for row in rows])
    lines.append(f"  {'outcome':{width}}  {'count':>10}  frequency  verdict")
    for outcome, count, frequency, _, remark in rows:
        lines.append(f"  {outcome:{width}}  {count:>10}  {frequency:>9.3g}  {remark}")
    for difference in result.data["differences"]:
        lines.append("  UNEXPECTED " + difference)
    if result.problem:
        lines.append("  " + result.problem)
    return "\n".join(lines) + "\n"


def summary(campaign):
    """The last line."""
    results = campaign.results
    failed = sum(result.failed for result in results)
    samples = sum(result.samples for result in results)
    tests = len({result.test for result in results})
    seen = sum(len(result.violations) for result in results)
    text = f"{count(tests, 'test')}, {count(len(results), 'run')}, {samples:,} samples: "
    text += f"{failed} failed, {count(seen, 'forbidden outcome')} seen"
    total = len(campaign.cells())
    if len(results) < total:
        why = "interrupted" if campaign.interrupted else "the time is over"
        text += f"; {why}, {count(total - len(results), 'run')} not made"
    return text


def count(number, what):
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def to_json(campaign):
    return json.dumps(
        {
            "interrupted": campaign.interrupted,
            "results": [result.as_dict() for result in campaign.results],
        },
        indent=1,
    )


def to_junit(campaign):
    """One suite for each mode and tier, one case for each test."""
    suites = {}
    for result in campaign.results:
        name = f"litmus.{result.mode}.{result.tier}"
        if result.strip != STRIP:
            name += f".{result.strip}"
        suites.setdefault(name, []).append(result)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>"]
    for name, results in suites.items():
        failures = sum(result.failed and not result.problem for result in results)
        errors = sum(bool(result.problem) for result in results)
        seconds = sum(result.seconds for result in results)
        lines.append(
            f'  <testsuite name="{name}" tests="{len(results)}" '
            f'failures="{failures}" errors="{errors}" time="{seconds:.3f}">'
        )
        for result in results:
            place = quoteattr(result.data["file"])
            name = quoteattr(result.data["name"])
            lines.append(f'    <testcase classname={place} name={name} time="{result.seconds:.3f}">')
            if result.problem:
                lines.append(f"      <error message={quoteattr(_plain(result.problem))}/>")
            elif result.failed:
                why = [f"forbidden, but seen: {outcome}" for outcome in result.violations]
                why += result.data["differences"]
                lines.append(f"      <failure message={quoteattr(_plain('; '.join(why)))}/>")
            lines.append(f"      <system-out>{escape(_plain(table(result)))}</system-out>")
            lines.append("    </testcase>")
        lines.append("  </testsuite>")
    lines.append("</testsuites>")
    return "\n".join(lines) + "\n"


def _plain(text):
    """Without the characters that XML cannot hold."""
    return "".join(c if c >= " " or c in "\n\t" else "?" for c in text)
