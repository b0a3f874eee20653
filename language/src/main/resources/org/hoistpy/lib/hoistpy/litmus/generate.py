"""``hoistpy -m hoistpy.litmus.generate``: makes litmus tests from random cycles of relations."""

import argparse
import os
import sys

from hoistpy.litmus import MODES


def _run(parser, options):
    from hoistpy.litmus import _campaign, _search
    from hoistpy.litmus.__main__ import check_tiers, check_words

    search = _search.Search(
        options.count,
        options.seed,
        check_words(parser, "--modes", options.modes, MODES),
        check_tiers(parser, options.tiers),
        options.seconds,
        _campaign.ProgressBar() if sys.stderr.isatty() else None,
    )
    search.run()
    print(search.report())
    if search.campaign.interrupted:
        return 130
    return 1 if search.failed else 0


def main(arguments=None):
    parser = argparse.ArgumentParser(
        prog="hoistpy -m hoistpy.litmus.generate",
        description="Makes litmus tests from random cycles of relations, with what the memory "
        "model says of every outcome as expectations. The same seed gives the same tests.",
    )
    parser.add_argument("--count", type=int, default=1, help="how many tests (1)")
    parser.add_argument("--seed", type=int, default=0, help="which tests (0)")
    parser.add_argument("--out", metavar="FOLDER", help="one file for each test; else they are printed")
    parser.add_argument(
        "--run",
        action="store_true",
        help="run the tests instead; one that shows a forbidden outcome is printed as a file, as"
        " small as it can be made, and the exit code is 1",
    )
    parser.add_argument("--modes", default=",".join(MODES), help="with --run: the memory models")
    parser.add_argument("--tiers", default="all", help="with --run: as hoistpy.litmus takes them")
    parser.add_argument(
        "--seconds", type=float, default=0.2, help="with --run: for each test and mode (0.2)"
    )
    options = parser.parse_args(arguments)
    try:
        import _litmus
    except ImportError:
        print("tests are made by HoistPy: run hoistpy -m hoistpy.litmus.generate", file=sys.stderr)
        return 2
    if options.run:
        return _run(parser, options)
    tests = _litmus.generate(options.count, options.seed)
    if options.out is None:
        print("\n".join(text for _, text in tests), end="")
        return 0
    os.makedirs(options.out, exist_ok=True)
    for name, text in tests:
        with open(os.path.join(options.out, name.lower() + ".py"), "w", encoding="utf-8") as file:
            file.write(text)
    print(f"{len(tests)} tests in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
