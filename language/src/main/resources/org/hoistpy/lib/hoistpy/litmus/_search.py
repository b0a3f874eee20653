"""Runs generated tests, looks for forbidden outcomes, and makes a test that shows one small."""

import json
import os
import tempfile

from hoistpy.litmus import _campaign, _reports

# How long a smaller test may take to show a forbidden outcome too.
_PATIENCE = 3.0


class Search:
    """Tests made from one seed, each run in each mode."""

    def __init__(self, count, seed, modes, tiers, seconds, progress=None):
        self.count = count
        self.seed = seed
        self.modes = modes
        self.tiers = tiers
        self.seconds = seconds
        self.progress = progress
        self.patience = _PATIENCE
        # What was seen though forbidden: the number of the test, the mode, the tier, the outcomes.
        self.found = []
        self.problems = []
        self.campaign = None

    def run(self):
        import _litmus

        with tempfile.TemporaryDirectory() as folder:
            tests = [
                _judged(folder, name, text)
                for name, text in _litmus.generate(self.count, self.seed)
            ]
            self.campaign = _campaign.Campaign(
                tests,
                self.modes,
                self.tiers,
                self.seconds,
                seed=self.seed,
                progress=self.progress,
            )
            self.campaign.until_violation = True
            self.campaign.run()
        numbers = {data["file"]: number for number, data in enumerate(tests)}
        for result in self.campaign.results:
            if result.violations:
                number = numbers[result.data["file"]]
                self.found.append((number, result.mode, result.tier, result.violations))
            elif result.failed:
                self.problems.append(_reports.table(result))

    def minimise(self, number, mode, tier, shows=None):
        """The text of the smallest test that still shows something forbidden."""
        import _litmus

        # One for all attempts: a machine gets faster with what it has run.
        campaign = _campaign.Campaign([], [mode], [tier], self.patience, seed=self.seed)
        campaign.until_violation = True
        shows = shows or (lambda name, text, mode, tier: _shows(campaign, name, text))
        try:
            return _litmus.minimise(
                number, self.seed, lambda name, text: shows(name, text, mode, tier)
            )
        finally:
            campaign.close_all()

    def report(self):
        """What there is to say; a found violation as a file."""
        lines = list(self.problems)
        told = set()
        for number, mode, tier, outcomes in self.found:
            if number not in told:
                told.add(number)
                lines.append(f"# forbidden in {mode}, but seen: {'; '.join(outcomes)}")
                lines.append(self.minimise(number, mode, tier))
        lines.append(_reports.summary(self.campaign))
        return "\n".join(lines)

    @property
    def failed(self):
        return bool(self.found or self.problems)


def _shows(campaign, name, text):
    with tempfile.TemporaryDirectory() as folder:
        campaign.tests = [_judged(folder, name, text)]
        campaign.results.clear()
        campaign.run_all()
        return any(result.violations for result in campaign.results)


def _judged(folder, name, text):
    import _litmus

    path = os.path.join(folder, name.lower() + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return json.loads(_litmus.data(path, name))
