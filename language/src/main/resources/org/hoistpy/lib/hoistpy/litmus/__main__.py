"""``hoistpy -m hoistpy.litmus PATH...``: what the memory model says, and what the machine shows."""

import argparse
import json
import os
import sys

from hoistpy.litmus import MODES, _campaign, _reports


def _parser():
    parser = argparse.ArgumentParser(
        prog="hoistpy -m hoistpy.litmus",
        description="Tells for each outcome of litmus tests whether the memory model allows it, and"
        " how often this machine shows it. The exit code is 1 when an outcome was seen that is"
        " forbidden, or the model differs from what a test expects.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or FILE::TEST")
    parser.add_argument("--verdicts", action="store_true", help="ask the model only, run nothing")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="the verdicts, an execution for each allowed outcome, a cycle for each forbidden one",
    )
    parser.add_argument("--modes", default=",".join(MODES), help="memory models, with commas")
    parser.add_argument(
        "--tiers",
        default="all",
        help="how actors run, with commas: interpreter, first or last (tier of the compiler), all"
        " (default): from the one to the other, interpreter+last: the first actor in the one, the"
        " second in the other, or combinations: all of these",
    )
    parser.add_argument(
        "--strips",
        default=str(_campaign.STRIP),
        metavar="LENGTHS",
        help=f"iterations in a strip of a compiled loop, with commas (default {_campaign.STRIP})",
    )
    parser.add_argument(
        "--seconds", type=float, default=1.0, help="for each test in each mode (default 1)"
    )
    parser.add_argument("--time-budget", type=float, metavar="SECONDS", help="for all together")
    parser.add_argument("--seed", type=int, help="of the random start of the actors")
    parser.add_argument("--json", metavar="FILE", help="write the results as JSON")
    parser.add_argument("--junit-xml", metavar="FILE", help="write the results as JUnit does")
    parser.add_argument("--html", metavar="FILE", help="write one page with all there is to know")
    return parser


def check_words(parser, option, text, known):
    words = text.replace(",", " ").split()
    for word in words:
        if word not in known:
            parser.error(f"{option}: {word!r} is not one of {', '.join(known)}")
    return words


def check_tiers(parser, text):
    words = text.replace(",", " ").split()
    single = ["interpreter", "first", "last"]
    for word in words:
        known = single if "+" in word else [*_campaign.TIERS, _campaign.COMBINATIONS]
        for part in word.split("+"):
            if part not in known:
                parser.error(f"--tiers: {part!r} is not one of {', '.join(known)}")
    return words


def _strips(parser, text):
    try:
        strips = [int(word) for word in text.replace(",", " ").split()]
    except ValueError:
        strips = [0]
    if not strips or min(strips) < 1:
        parser.error(f"--strips: {text!r} is not a list of positive numbers")
    return strips


def _find(paths, problems):
    """The file and the name of each test."""
    import _litmus

    for path in paths:
        place, _, wanted = path.partition("::")
        try:
            found = [(file, name) for file in _litmus.files(place) for name in _litmus.tests(file)]
        except ValueError as error:
            problems.append(str(error))
            continue
        if wanted and wanted not in [name for _, name in found]:
            problems.append(f"{place} has no test {wanted}")
        elif not found:
            problems.append(f"{place} has no tests: a test is a class whose base is Litmus")
        yield from ((file, name) for file, name in found if not wanted or name == wanted)


def _print_verdicts(tests, explain, problems):
    """True when every test could be judged and expects what the model says."""
    import _litmus

    count = differing = 0
    for file, name in tests:
        try:
            text, differences = _litmus.judge(file, name, explain)
        except ValueError as error:
            problems.append(str(error))
            continue
        print(text)
        count += 1
        differing += differences
    _print_problems(problems)
    wrong = len(problems) + differing
    print(f"{_reports.count(count, 'test')}, {_reports.count(wrong, 'problem')}")
    return not problems and not differing


def _print_problems(problems):
    for problem in problems:
        print(problem, file=sys.stderr)


def _positive(parser, option, number):
    if number is not None and not number > 0:
        parser.error(f"{option}: {number} is not a positive number of seconds")


def _writable(parser, option, path):
    """Found out before the tests run, not afterwards."""
    folder = os.path.dirname(os.path.abspath(path)) if path else "."
    if not os.path.isdir(folder) or path and os.path.isdir(path):
        parser.error(f"{option}: {path} cannot be written")


def _judge(tests, progress, problems):
    """What the model says of the tests; of those before Ctrl-C."""
    tests = list(tests)
    judged = []
    try:
        _judge_all(tests, judged, progress, problems)
    except KeyboardInterrupt:
        return judged, True
    return judged, False


def _judge_all(tests, judged, progress, problems):
    import _litmus

    for number, (file, name) in enumerate(tests):
        if progress:
            progress.show(number, len(tests), f"the verdicts: {name}")
        try:
            judged.append(json.loads(_litmus.data(file, name)))
        except ValueError as error:
            problems.append(str(error))


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main(arguments=None):
    parser = _parser()
    options = parser.parse_args(arguments)
    modes = check_words(parser, "--modes", options.modes, MODES)
    tiers = check_tiers(parser, options.tiers)
    strips = _strips(parser, options.strips)
    _positive(parser, "--seconds", options.seconds)
    _positive(parser, "--time-budget", options.time_budget)
    for option in ("--json", "--junit-xml", "--html"):
        _writable(parser, option, getattr(options, option[2:].replace("-", "_")))
    if sys.implementation.name != "hoistpy":
        print("litmus tests are judged by HoistPy: run hoistpy -m hoistpy.litmus", file=sys.stderr)
        return 2
    problems = []
    tests = _find(options.paths, problems)
    if options.verdicts or options.explain:
        return 0 if _print_verdicts(tests, options.explain, problems) else 1
    bar = _campaign.ProgressBar if sys.stderr.isatty() else lambda: None
    judged, interrupted = _judge(tests, bar(), problems)
    campaign = _campaign.Campaign(
        judged, modes, tiers, options.seconds, options.time_budget, options.seed, bar(), strips
    )
    if judged and not campaign.cells():
        problems.append(f"no test has as many actors as --tiers {options.tiers} names")
    if interrupted:
        campaign.interrupted = True
    else:
        campaign.run()
    for result in campaign.results:
        print(_reports.table(result))
    _print_problems(problems)
    summary = _reports.summary(campaign)
    print(summary)
    if options.json:
        _write(options.json, _reports.to_json(campaign))
    if options.junit_xml:
        _write(options.junit_xml, _reports.to_junit(campaign))
    if options.html:
        from hoistpy.litmus import _html

        _write(options.html, _html.to_html(campaign, summary))
    if campaign.interrupted:
        return 130
    return 1 if problems or any(result.failed for result in campaign.results) else 0


if __name__ == "__main__":
    sys.exit(main())
