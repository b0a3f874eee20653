"""``hoistpy -m hoistpy.litmus PATH...``: prints the verdicts of the memory model on litmus tests."""

import argparse
import sys


def main(arguments=None):
    parser = argparse.ArgumentParser(
        prog="hoistpy -m hoistpy.litmus",
        description="Tells for each outcome of litmus tests whether the memory model allows it.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or FILE::TEST")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="also an execution for each allowed outcome, and a cycle for each forbidden one",
    )
    options = parser.parse_args(arguments)
    try:
        import _litmus
    except ImportError:
        print("litmus tests are judged by HoistPy: run hoistpy -m hoistpy.litmus", file=sys.stderr)
        return 2
    failures = 0
    count = 0
    for path in options.paths:
        place, _, wanted = path.partition("::")
        try:
            for file in _litmus.files(place):
                for name in _litmus.tests(file):
                    if wanted and name != wanted:
                        continue
                    try:
                        text, differences = _litmus.judge(file, name, options.explain)
                    except ValueError as error:
                        print(error, file=sys.stderr)
                        failures += 1
                        continue
                    print(text)
                    count += 1
                    failures += differences
        except ValueError as error:
            print(error, file=sys.stderr)
            failures += 1
    print(f"{count} tests, {failures} problems")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
