"""A pipeline of generators over text: records, filters, grouping, word counts, wrapping, tables and ciphers."""

import functools
import itertools
import sys

PROVERBS = """\
The early bird catches the worm, but the second mouse gets the cheese.
A rolling stone gathers no moss; a watched pot never boils.
Fortune favours the bold. Actions speak louder than words!
Don't count your chickens before they hatch, and don't put all your eggs in one basket.
When in Rome, do as the Romans do -- unless the Romans are asleep.
Übung macht den Meister; l'appétit vient en mangeant; 千里之行，始於足下。
Where there's a will there's a way; where there's smoke there's fire.
"""


def stage(function):
    """Turns a generator function into a pipeline stage that can be composed with `|`."""

    @functools.wraps(function)
    def make(*args, **kwargs):
        return Stage(lambda source: function(source, *args, **kwargs), function.__name__)

    return make


class Stage:
    def __init__(self, transform, name):
        self.transform = transform
        self.name = name

    def __or__(self, other):
        if isinstance(other, Stage):
            return Stage(lambda source: other.transform(self.transform(source)), f"{self.name} | {other.name}")
        if callable(other):
            return Stage(lambda source: other(self.transform(source)), f"{self.name} | {other.__name__}")
        return NotImplemented

    def __ror__(self, source):
        return self.transform(source)

    def __repr__(self):
        return f"<{self.name}>"


@stage
def lines(text):
    for line in text.splitlines():
        if line := line.strip():
            yield line


@stage
def words(source):
    for line in source:
        word = []
        for c in line + " ":
            if c.isalpha() or (c == "'" and word):
                word.append(c)
            elif word:
                yield "".join(word).strip("'")
                word.clear()


@stage
def lowered(source):
    yield from map(str.casefold, source)


@stage
def longer_than(source, n):
    return (word for word in source if len(word) > n)


@stage
def numbered(source, start=1, *, width=3):
    for number, line in enumerate(source, start):
        yield f"{number:>{width}} {line}"


@stage
def windows(source, size):
    window = []
    for item in source:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            del window[0]


def counted(source):
    counts = {}
    for item in source:
        counts[item] = counts.get(item, 0) + 1
    return counts


def top(counts, n):
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:n]


def wrap(text, width):
    line, length = [], 0
    for word in text.split():
        if line and length + len(line) + len(word) > width:
            yield line, length
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        yield line, length


def justify(text, width):
    pending = None
    for line, length in wrap(text, width):
        if pending:
            yield spread(*pending, width)
        pending = line, length
    if pending:
        yield " ".join(pending[0])


def spread(line, length, width):
    if len(line) == 1:
        return line[0]
    space, extra = divmod(width - length, len(line) - 1)
    parts = []
    for i, word in enumerate(line[:-1]):
        parts += [word, " " * (space + (i < extra))]
    return "".join([*parts, line[-1]])


def table(header, rows, align):
    rows = [tuple(map(str, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(header, *rows)]
    template = " | ".join(f"{{:{a}{w}}}" for a, w in zip(align, widths))
    yield template.format(*header).rstrip()
    yield "-+-".join("-" * w for w in widths)
    for row in rows:
        yield template.format(*row).rstrip()


def caesar(text, key):
    lower = "abcdefghijklmnopqrstuvwxyz"
    shifted = lower[key:] + lower[:key]
    return text.translate(str.maketrans(lower + lower.upper(), shifted + shifted.upper()))


def vigenere(text, key, sign=1):
    shifts = itertools.cycle([ord(k) - 97 for k in key])

    def encode(c):
        if not c.isascii() or not c.isalpha():
            return c
        base = 65 if c.isupper() else 97
        return chr((ord(c) - base + sign * next(shifts)) % 26 + base)

    return "".join(map(encode, text))


def run_length(text):
    return "".join(f"{len(list(group))}{c}" for c, group in itertools.groupby(text))


def soundex(word):
    codes = dict(zip("bfpvcgjkqsxzdtlmnr", "111122222222334556"))
    result, last = word[0].upper(), codes.get(word[0])
    for c in word[1:]:
        code = codes.get(c)
        if code and code != last:
            result += code
        if c not in "hw":
            last = code
    return (result + "000")[:4]


class Record:
    FIELDS = "date", "shop", "item", "amount", "price"

    def __init__(self, **fields):
        if unknown := fields.keys() ^ set(self.FIELDS):
            raise ValueError(f"fields do not match: {', '.join(sorted(unknown))}")
        vars(self).update(fields)

    @classmethod
    def parse(cls, line):
        values = [part.strip() for part in line.split(",")]
        record = cls(**dict(zip(cls.FIELDS, values)))
        record.amount = int(record.amount)
        record.price = float(record.price.removeprefix("$"))
        return record

    @property
    def total(self):
        return self.amount * self.price

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


def sales(n):
    shops, items = ("Oslo", "Lima", "Pune", "Kyiv"), ("pen", "ink", "paper", "glue", "tape")
    state = 12345
    for i in range(n):
        state = (state * 69069 + 1) % 2**32
        shop, item = shops[state >> 8 & 3], items[(state >> 12) % 5]
        yield f"2024-{state % 12 + 1:02}-{(state >> 16) % 28 + 1:02}, {shop}, {item}, {state % 7 + 1}, ${(state % 991) / 100:.2f}"


def report(source):
    records = [Record.parse(line) for line in source]
    records.sort(key=lambda r: (r.shop, r.item, r.date))
    for shop, group in itertools.groupby(records, key=lambda r: r.shop):
        group = list(group)
        best = max(group, key=lambda r: r.total)
        per_item = {item: sum(r.amount for r in rs) for item, rs in itertools.groupby(group, key=lambda r: r.item)}
        yield shop, len(group), f"{sum(r.total for r in group):.2f}", f"{best.item} ({best.date})", per_item.get("ink", 0)


def kernel(text):
    lowercase_words = lines() | words() | lowered()
    counts = text | (lowercase_words | counted)
    pairs = text | (lowercase_words | windows(2) | counted)
    secret = vigenere(caesar(text, 3), "lemon")
    assert caesar(vigenere(secret, "lemon", -1), -3) == text
    rows = list(report(sales(400)))
    paragraph = list(justify(text, 48))
    codes = counted(soundex(word) for word in counts if word.isascii())
    return counts, pairs, secret, rows, paragraph, codes


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    pipeline = lines() | words() | lowered() | longer_than(5)
    print(pipeline, (pipeline | counted))
    for _ in range(repetitions):
        counts, pairs, secret, rows, paragraph, codes = kernel(PROVERBS)
    print(top(counts, 8))
    print(top(pairs, 4))
    print(sorted(set(PROVERBS | pipeline), key=lambda w: (len(w), w))[-12:])
    print(*PROVERBS | lines() | numbered(start=9, width=4), sep="\n")
    print(*paragraph, sep="\n")
    print(secret.splitlines()[2])
    print(*table(("shop", "sales", "total", "best", "ink"), rows, "<>>^>"), sep="\n")
    print(top(codes, 6), run_length("aaabccddddd"), soundex("robert"), soundex("rupert"))
    for bad in ("2024-01-01, Oslo, pen, 3", "2024-01-01, Oslo, pen, three, $2", "a, b, c, 1, $x"):
        try:
            Record.parse(bad)
        except ValueError as error:
            print("ValueError:", error)
    print(Record.parse("2024-02-29,Oslo,ink,2,$1.25"))
    try:
        pipeline | 3
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    main()
