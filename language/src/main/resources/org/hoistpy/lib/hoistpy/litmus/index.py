"""``hoistpy -m hoistpy.litmus.index FOLDER``: writes FOLDER/README.md, the list of its tests."""

import argparse
import sys


def main(arguments=None):
    parser = argparse.ArgumentParser(
        prog="hoistpy -m hoistpy.litmus.index",
        description="Writes the page that lists the litmus tests of a folder with their questions.",
    )
    parser.add_argument("folder", help="its sub-folders are the families of tests")
    options = parser.parse_args(arguments)
    try:
        import _litmus
    except ImportError:
        print("the index is made by HoistPy: run hoistpy -m hoistpy.litmus.index", file=sys.stderr)
        return 2
    try:
        _litmus.index(options.folder)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
