"""Runs the tests of one module and writes what becomes of each, a line as soon as it is known.

    run_tests.py RESULTS MODULE [DONE]

RESULTS gets lines of a word, a tab and the id of a test: "test" for each that there is, then "start" and one of
"pass", "skip" and "fail"; "done" at the end.  DONE names a file of ids that are not to be run again.
"""

import sys
import unittest


class Recorder(unittest.TextTestResult):
    """Notes the outcome of each test; a failed subtest fails its test."""

    def __init__(self, stream, descriptions, verbosity, *, results, **options):
        super().__init__(stream, descriptions, verbosity, **options)
        self.results = results
        self.outcome = None

    def startTest(self, test):
        self.outcome = "pass"
        write(self.results, "start", test.id())
        super().startTest(test)

    def stopTest(self, test):
        super().stopTest(test)
        write(self.results, self.outcome, test.id())

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if self.outcome == "pass":
            self.outcome = "skip"

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.outcome = "fail"

    def addError(self, test, err):
        super().addError(test, err)
        self.outcome = "fail"

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.outcome = "fail"

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.outcome = "fail"


def write(results, word, text):
    results.write(f"{word}\t{text}\n")
    results.flush()


def flatten(tests):
    for test in tests:
        if isinstance(test, unittest.TestSuite):
            yield from flatten(test)
        else:
            yield test


def without(suite, done):
    """The suite in its order and with its fixtures, less the tests that are done."""
    kept = []
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            kept.append(without(test, done))
        elif test.id() not in done:
            kept.append(test)
    return unittest.TestSuite(kept)


def main():
    results_file, module, *rest = sys.argv[1:]
    done = set()
    if rest:
        with open(rest[0], encoding="utf-8") as file:
            done.update(file.read().splitlines())
    with open(results_file, "a", encoding="utf-8") as results:
        suite = unittest.defaultTestLoader.loadTestsFromName(module)
        for test in flatten(suite):
            write(results, "test", test.id())
        runner = unittest.TextTestRunner(
            verbosity=0,
            resultclass=lambda *args, **options: Recorder(*args, results=results, **options),
        )
        runner.run(without(suite, done))
        write(results, "done", module)


if __name__ == "__main__":
    main()
