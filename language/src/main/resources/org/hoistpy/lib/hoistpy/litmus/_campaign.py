"""Runs tests in all modes, and keeps what was seen next to what the model says."""

import json
import sys
import time

TIERS = {
    "interpreter": "engine.Compilation=false",
    "first": "engine.LastTierCompilationThreshold=2000000000 engine.OSR=false",
    "last": "engine.MultiTier=false",
    "all": "",
}

# A slice: how long a machine samples before progress is shown.
_SLICE = 0.5


class Result:
    """One test in one mode and tier."""

    def __init__(self, data, mode, tier):
        self.data = data
        self.mode = mode
        self.tier = tier
        self.counts = {}
        self.samples = 0
        self.seconds = 0.0
        self.problem = None

    @property
    def test(self):
        return self.data["file"] + "::" + self.data["name"]

    def verdict(self, outcome):
        for judged in self.data["outcomes"]:
            if judged["outcome"] == outcome:
                return judged["verdicts"][self.mode]
        return "forbidden"

    def rows(self):
        """Outcome, count, frequency, verdict and what to say of it, for each outcome."""
        outcomes = [judged["outcome"] for judged in self.data["outcomes"]]
        outcomes += sorted(outcome for outcome in self.counts if outcome not in outcomes)
        rows = []
        for outcome in outcomes:
            count = self.counts.get(outcome, 0)
            verdict = self.verdict(outcome)
            if count and verdict == "forbidden":
                remark = "forbidden, but seen"
            elif verdict == "allowed" and not count:
                remark = f"allowed, not seen in {self.samples}"
            else:
                remark = verdict
            frequency = count / self.samples if self.samples else 0.0
            rows.append((outcome, count, frequency, verdict, remark))
        return rows

    @property
    def violations(self):
        return [row[0] for row in self.rows() if row[1] and row[3] == "forbidden"]

    @property
    def failed(self):
        return bool(self.violations or self.data["differences"] or self.problem)

    def as_dict(self):
        return {
            "test": self.test,
            "line": self.data["line"],
            "question": self.data["question"],
            "mode": self.mode,
            "tier": self.tier,
            "samples": self.samples,
            "seconds": round(self.seconds, 3),
            "passed": not self.failed,
            "problem": self.problem,
            "differences": self.data["differences"],
            "outcomes": [
                {
                    "outcome": outcome,
                    "count": count,
                    "frequency": frequency,
                    "verdict": verdict,
                    "remark": remark,
                }
                for outcome, count, frequency, verdict, remark in self.rows()
            ],
        }


class Campaign:
    """All tests in all modes. Interrupted, it keeps what it has."""

    def __init__(self, tests, modes, tiers, seconds, budget=None, seed=None, progress=None):
        self.tests = tests
        self.modes = modes
        self.tiers = tiers
        self.seconds = seconds
        self.budget = budget
        self.seed = seed
        self.progress = progress
        self.results = []
        self.interrupted = False
        self.machines = {}

    def run(self):
        try:
            self.run_all()
        except KeyboardInterrupt:
            self.interrupted = True
        finally:
            if self.progress:
                self.progress.clear()
            for key in list(self.machines):
                self.close(*key)
        return self.results

    def run_all(self):
        started = time.monotonic()
        cells = [(t, m, k) for t in self.tests for k in self.tiers for m in self.modes]
        for number, (data, mode, tier) in enumerate(cells):
            seconds = self.seconds
            if self.budget is not None:
                left = self.budget - (time.monotonic() - started)
                if left <= 0:
                    return
                seconds = left / (len(cells) - number)
            if self.progress:
                self.progress.show(number, len(cells), f"{data['name']} {mode}")
            result = Result(data, mode, tier)
            self.results.append(result)
            self.sample(result, seconds)

    def sample(self, result, seconds):
        """In slices, so that Ctrl-C loses little."""
        # The reasons are for the reader only.
        names = [{"outcome": judged["outcome"]} for judged in result.data["outcomes"]]
        data = dict(result.data, outcomes=names)
        left = seconds
        while left > 0:
            request = {"data": data, "seconds": min(left, _SLICE), "seed": self.seed}
            try:
                answer = json.loads(self.ask(result, f"_drive.sample({json.dumps(request)!r})"))
            except RuntimeError as error:
                result.problem = str(error)
                self.close(result.mode, result.tier)
                return
            result.counts = answer["counts"]
            result.samples = answer["samples"]
            result.seconds += answer["seconds"]
            # What a machine needs to start does not count.
            left -= max(answer["seconds"], 0.01)
        self.ask(result, "_drive.forget()")

    def ask(self, result, expression):
        import _litmus

        key = result.mode, result.tier
        if key not in self.machines:
            options = f"hoistpy.MemoryModel={result.mode} {TIERS[result.tier]}"
            self.machines[key] = _litmus.open(options)
        statements = "from hoistpy.litmus import _drive"
        return _litmus.run(self.machines[key], statements, f"str({expression})")

    def close(self, mode, tier):
        import _litmus

        machine = self.machines.pop((mode, tier), None)
        if machine is not None:
            _litmus.close(machine)


class ProgressBar:
    """A line on the terminal: how far, and how long yet."""

    WIDTH = 24

    def __init__(self, stream=None):
        self.stream = stream or sys.stderr
        self.started = time.monotonic()

    def show(self, done, total, text):
        full = self.WIDTH * done // max(1, total)
        passed = time.monotonic() - self.started
        left = f"{passed / done * (total - done):.0f} s left" if done else ""
        bar = "#" * full + "." * (self.WIDTH - full)
        self.stream.write(f"\r\x1b[K[{bar}] {done}/{total} {left} {text}"[:110])
        self.stream.flush()

    def clear(self):
        self.stream.write("\r\x1b[K")
        self.stream.flush()
