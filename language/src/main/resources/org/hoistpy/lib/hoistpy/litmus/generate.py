"""``hoistpy -m hoistpy.litmus.generate``: makes litmus tests from random cycles of relations."""

import argparse
import os
import sys


def main(arguments=None):
    parser = argparse.ArgumentParser(
        prog="hoistpy -m hoistpy.litmus.generate",
        description="Makes litmus tests from random cycles of relations, with what the memory "
        "model says of every outcome as expectations. The same seed gives the same tests.",
    )
    parser.add_argument("--count", type=int, default=1, help="how many tests (1)")
    parser.add_argument("--seed", type=int, default=0, help="which tests (0)")
    parser.add_argument("--out", metavar="FOLDER", help="one file for each test; else they are printed")
    options = parser.parse_args(arguments)
    try:
        import _litmus
    except ImportError:
        print("tests are made by HoistPy: run hoistpy -m hoistpy.litmus.generate", file=sys.stderr)
        return 2
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
