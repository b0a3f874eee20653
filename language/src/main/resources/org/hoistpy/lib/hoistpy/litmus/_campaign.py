"""Runs tests in all modes, and keeps what was seen next to what the model says."""

import itertools
import json
import sys
import time

TIERS = {
    "interpreter": "engine.Compilation=false",
    "first": "engine.LastTierCompilationThreshold=2000000000 engine.OSR=false",
    "last": "engine.MultiTier=false",
    "all": "",
}

# Each actor in a tier of its own: it is refused to the tiers above. Loops are not compiled on
# their own, since they would be in the last.
_MIXED = "engine.OSR=false"
_PINS = ("interpreter", "first", "last")
COMBINATIONS = "combinations"
STRIP = 1024

_NEEDED = ("file", "name", "actors", "returning", "arbiter", "stable", "waits")

# A slice: how long a machine samples before progress is shown.
_SLICE = 0.5


class Result:
    """One test in one mode and tier."""

    def __init__(self, data, mode, tier, strip=STRIP):
        self.data = data
        self.mode = mode
        self.tier = tier
        self.strip = strip
        self.counts = {}
        self.samples = 0
        self.seconds = 0.0
        # Of the processors, in all actors' threads.
        self.cpu = 0.0
        self.problem = None

    @property
    def setting(self):
        """What is unusual in how it ran, after a comma; empty when nothing is."""
        text = "" if self.tier == "all" else f", {self.tier}"
        return text if self.strip == STRIP else f"{text}, strips of {self.strip}"

    @property
    def per_core(self):
        """Samples in a second of a processor's time; another program's share does not count."""
        return self.samples / self.cpu if self.cpu else 0.0

    @property
    def test(self):
        return self.data["file"] + "::" + self.data["name"]

    def verdict(self, outcome):
        for judged in self.data["outcomes"]:
            if judged["outcome"] == outcome:
                return judged["verdicts"][self.mode]
        return "forbidden"

    def is_strict(self, outcome):
        """Whether taking turns can give the outcome; one that is not is weak."""
        return any(
            judged["outcome"] == outcome and judged["verdicts"]["strict"] == "allowed"
            for judged in self.data["outcomes"]
        )

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
            "strip": self.strip,
            "samples": self.samples,
            "seconds": round(self.seconds, 3),
            "per_second_and_core": round(self.per_core),
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

    def __init__(
        self, tests, modes, tiers, seconds, budget=None, seed=None, progress=None, strips=(STRIP,)
    ):
        self.tests = tests
        self.modes = modes
        self.tiers = tiers
        self.strips = strips
        self.seconds = seconds
        self.budget = budget
        self.seed = seed
        self.progress = progress
        self.results = []
        self.interrupted = False
        # Whether a forbidden outcome is all that is asked for.
        self.until_violation = False
        self.machines = {}
        # The test at hand, and what machines are told of it.
        self.place = None
        self.needed = None

    def run(self):
        try:
            self.run_all()
        except KeyboardInterrupt:
            self.interrupted = True
            if self.results and not self.results[-1].samples and not self.results[-1].problem:
                # It had not really begun.
                self.results.pop()
        finally:
            if self.progress:
                self.progress.clear()
            self.close_all()
        return self.results

    def close_all(self):
        for key in list(self.machines):
            self.close(key)

    def cells(self):
        """What is to run: a test, a mode, a tier or one for each actor, and a strip length."""
        return [
            (data, mode, tier, strip)
            for data in self.tests
            for tier in self.tiers_of(data)
            for strip in self.strips
            for mode in self.modes
        ]

    def tiers_of(self, data):
        actors = len(data["actors"])
        for tier in self.tiers:
            if tier == COMBINATIONS:
                yield from map("+".join, itertools.product(_PINS, repeat=actors))
            elif "+" not in tier or tier.count("+") == actors - 1:
                yield tier

    def run_all(self):
        started = time.monotonic()
        cells = self.cells()
        for number, (data, mode, tier, strip) in enumerate(cells):
            seconds = self.seconds
            if self.budget is not None:
                left = self.budget - (time.monotonic() - started)
                if left <= 0:
                    return
                seconds = left / (len(cells) - number)
            if self.progress:
                self.progress.show(number, len(cells), f"{data['name']} {mode}")
            result = Result(data, mode, tier, strip)
            self.results.append(result)
            self.sample(result, seconds)

    def sample(self, result, seconds):
        """In slices, so that Ctrl-C loses little."""
        data = self.told(result.data)
        if "+" in result.tier:
            data["pins"] = result.tier.split("+")
        left = seconds
        while left > 0:
            request = {"data": data, "seconds": min(left, _SLICE), "seed": self.seed}
            try:
                answer = json.loads(self.ask(result, f"_drive.sample({json.dumps(request)!r})"))
            except RuntimeError as error:
                result.problem = str(error)
                self.close(self.machine(result))
                return
            result.counts = answer["counts"]
            result.samples = answer["samples"]
            result.seconds += answer["seconds"]
            result.cpu += answer["cpu"]
            # What a machine needs to start does not count.
            left -= max(answer["seconds"], 0.01)
            if self.until_violation and result.violations:
                break
        self.ask(result, "_drive.forget()")

    def told(self, data):
        """What a machine needs to know of a test: the reasons are for the reader only."""
        from hoistpy.litmus import _samples

        place = data["file"], data["name"]
        if self.place != place:
            self.place = place
            with open(data["file"], encoding="utf-8") as file:
                source = file.read()
            names = data["actors"] + ([data["arbiter"]] if data["arbiter"] else [])
            self.needed = {key: data[key] for key in _NEEDED}
            self.needed["outcomes"] = [{"outcome": j["outcome"]} for j in data["outcomes"]]
            self.needed["traits"] = _samples.traits(source, data["name"], names)
        return dict(self.needed)

    def machine(self, result):
        """The options of the machine that runs a cell: it is kept for the next such cell."""
        tier = _MIXED if "+" in result.tier else TIERS[result.tier]
        return f"hoistpy.MemoryModel={result.mode} hoistpy.StripLength={result.strip} {tier}"

    def ask(self, result, expression):
        import _litmus

        options = self.machine(result)
        if options not in self.machines:
            self.machines[options] = _litmus.open(options)
        statements = "from hoistpy.litmus import _drive"
        return _litmus.run(self.machines[options], statements, f"str({expression})")

    def close(self, options):
        import _litmus

        machine = self.machines.pop(options, None)
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
