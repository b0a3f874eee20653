"""The reports of litmus tests, read back by parsers of their formats."""

import json
from html.parser import HTMLParser

from hoistpy.litmus import _campaign, _html, _reports

REASON = {
    "title": "stale values <after> an edge",
    "nodes": [
        {"thread": 0, "line": 0, "text": "initial state"},
        {"thread": 1, "line": 8, "text": "x = 1"},
        {"thread": 1, "line": 9, "text": "y -> 0"},
        {"thread": 2, "line": 14, "text": "y = 1"},
        {"thread": 2, "line": 15, "text": "x -> 0"},
    ],
    "edges": [[1, 2, "po"], [2, 3, "fr"], [3, 4, "po"], [4, 1, "fr"]],
}


def outcome(text, *verdicts):
    modes = "strict", "bounded", "relaxed"
    return {
        "outcome": text,
        "verdicts": dict(zip(modes, verdicts)),
        "reasons": {mode: REASON for mode in modes},
    }


def test(name, differences=()):
    return {
        "file": "a & b.py",
        "line": 3,
        "name": name,
        "question": "Is 1 < 2 & is it seen?",
        "source": "class Test(Litmus):\n    x = 0 < 1",
        "actors": ["first", "second"],
        "returning": ["first", "second"],
        "arbiter": "",
        "stable": False,
        "outcomes": [
            outcome("1, 1", "allowed", "allowed", "allowed"),
            outcome("0, 0", "forbidden", "allowed", "allowed"),
        ],
        "differences": list(differences),
    }


good, bad = test("Good"), test("Bad", ["a & b.py:3: Bad expects <something> else"])
campaign = _campaign.Campaign([good, bad], ["strict", "bounded"], ["all"], 1.0)
for data, mode, counts in (
    (good, "strict", {"1, 1": 10}),
    (good, "bounded", {"1, 1": 6, "0, 0": 4}),
    (bad, "strict", {"1, 1": 9, "0, 0": 1, "7, 7": 2}),
):
    result = _campaign.Result(data, mode, "all")
    result.counts, result.samples, result.seconds = counts, sum(counts.values()), 2.0
    campaign.results.append(result)
campaign.interrupted = True

for result in campaign.results:
    print(_reports.table(result), end="")
    print(result.failed, result.violations)
print(_reports.summary(campaign))

loaded = json.loads(_reports.to_json(campaign))
print(loaded["interrupted"], [(r["test"], r["mode"], r["passed"]) for r in loaded["results"]])
print(loaded["results"][2]["outcomes"][2])

class Reader(HTMLParser):
    """Checks that what is opened is closed, and counts."""

    VOID = {"meta"}

    def __init__(self):
        super().__init__()
        self.open, self.counts, self.ids, self.links = [], {}, set(), set()

    def handle_starttag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        self.links.add(attributes.get("href") or "")
        for name in ("src", "href"):
            assert (attributes.get(name) or "#").startswith("#"), "the page needs another file"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag


page = _html.to_html(campaign, _reports.summary(campaign))
reader = Reader()
reader.feed(page)
print(reader.open, [(tag, reader.counts[tag]) for tag in ("section", "svg", "path", "details")])
print({link[1:] for link in reader.links if link} <= reader.ids)
print("forbidden seen: 0, 0; 7, 7" in page, "did not run" in page, "Is 1 &lt; 2 &amp; is" in page)

class Suites(Reader):
    """The same tags, with their attributes."""

    VOID = {"?xml"}

    def handle_starttag(self, tag, attributes):
        super().handle_starttag(tag, attributes)
        print("  " * len(self.open), tag, attributes)

    def handle_startendtag(self, tag, attributes):
        print("  " * len(self.open), "-", tag, attributes)


suites = Suites()
suites.feed(_reports.to_junit(campaign))
print(suites.open)
