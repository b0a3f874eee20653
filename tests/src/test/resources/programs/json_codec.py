"""A JSON parser with positions in its errors and a printer with options, exercised on made-up documents."""

import math
import sys


class JSONError(ValueError):
    def __init__(self, message, text, position):
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        super().__init__(f"{message}: line {line} column {column} (char {position})")
        self.message = message
        self.position = position
        self.line = line
        self.column = column


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
UNESCAPES = {v: "\\" + k for k, v in ESCAPES.items() if v != "/"}
WHITESPACE = frozenset(" \t\n\r")
DIGITS = frozenset("0123456789")
CONSTANTS = {"true": True, "false": False, "null": None}


class Parser:
    def __init__(self, text, *, object_hook=None, max_depth=100):
        self.text = text
        self.position = 0
        self.depth = 0
        self.object_hook = object_hook
        self.max_depth = max_depth

    def fail(self, message, position=None):
        raise JSONError(message, self.text, self.position if position is None else position)

    def skip(self):
        text, position = self.text, self.position
        end = len(text)
        while position < end and text[position] in WHITESPACE:
            position += 1
        self.position = position
        return text[position] if position < end else ""

    def document(self):
        value = self.value()
        if self.skip():
            self.fail("Extra data")
        return value

    def value(self):
        match self.skip():
            case "{":
                return self.nested(self.object)
            case "[":
                return self.nested(self.array)
            case '"':
                return self.string()
            case "":
                self.fail("Expecting value")
            case "-" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9":
                return self.number()
            case _:
                for word, constant in CONSTANTS.items():
                    if self.text.startswith(word, self.position):
                        self.position += len(word)
                        return constant
                self.fail("Expecting value")

    def nested(self, method):
        self.depth += 1
        if self.depth > self.max_depth:
            self.fail("Nested too deeply")
        try:
            return method()
        finally:
            self.depth -= 1

    def object(self):
        result = {}
        self.position += 1
        if self.skip() == "}":
            self.position += 1
            return result
        while True:
            if self.skip() != '"':
                self.fail("Expecting property name enclosed in double quotes")
            key = self.string()
            if self.skip() != ":":
                self.fail("Expecting ':' delimiter")
            self.position += 1
            result[key] = self.value()
            match self.skip():
                case ",":
                    self.position += 1
                case "}":
                    self.position += 1
                    break
                case _:
                    self.fail("Expecting ',' delimiter")
        return self.object_hook(result) if self.object_hook else result

    def array(self):
        result = []
        self.position += 1
        if self.skip() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            c = self.skip()
            if c == ",":
                self.position += 1
            elif c == "]":
                self.position += 1
                return result
            else:
                self.fail("Expecting ',' delimiter")

    def string(self):
        text = self.text
        begin = self.position
        position = begin + 1
        parts = []
        start = position
        while True:
            if position >= len(text):
                self.fail("Unterminated string starting at", begin)
            c = text[position]
            if c == '"':
                parts.append(text[start:position])
                self.position = position + 1
                return "".join(parts)
            if c == "\\":
                parts.append(text[start:position])
                c, position = self.escape(position + 1)
                parts.append(c)
                start = position
            elif c < " ":
                self.fail("Invalid control character at", position)
            else:
                position += 1

    def escape(self, position):
        text = self.text
        c = text[position : position + 1]
        if c in ESCAPES and c:
            return ESCAPES[c], position + 1
        if c != "u":
            self.fail("Invalid \\escape", position - 1)
        code = self.hex4(position + 1)
        position += 5
        if 0xD800 <= code < 0xDC00 and text.startswith("\\u", position):
            low = self.hex4(position + 2)
            if 0xDC00 <= low < 0xE000:
                return chr(0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)), position + 6
        return chr(code), position

    def hex4(self, position):
        digits = self.text[position : position + 4]
        if len(digits) == 4 and all(d in "0123456789abcdefABCDEF" for d in digits):
            return int(digits, 16)
        self.fail("Invalid \\uXXXX escape", position)

    def digits(self):
        start = position = self.position
        text = self.text
        while position < len(text) and text[position] in DIGITS:
            position += 1
        if position == start:
            self.fail("Expecting digit")
        self.position = position

    def number(self):
        text, start = self.text, self.position
        convert = int
        if text[start] == "-":
            self.position += 1
        if text.startswith("0", self.position):
            self.position += 1
        else:
            self.digits()
        if text.startswith(".", self.position):
            convert = float
            self.position += 1
            self.digits()
        if text[self.position : self.position + 1] in ("e", "E"):
            convert = float
            self.position += 1
            if text[self.position : self.position + 1] in ("+", "-"):
                self.position += 1
            self.digits()
        return convert(text[start : self.position])


def loads(text, **options):
    return Parser(text, **options).document()


def quote(s, ascii_only=True):
    out = ['"']
    for c in s:
        code = ord(c)
        if c in UNESCAPES:
            out.append(UNESCAPES[c])
        elif code < 0x20 or (ascii_only and 0x7F <= code < 0x10000):
            out.append(f"\\u{code:04x}")
        elif ascii_only and code >= 0x10000:
            code -= 0x10000
            out.append(f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}")
        else:
            out.append(c)
    out.append('"')
    return "".join(out)


class Printer:
    def __init__(self, *, indent=None, sort_keys=False, ascii_only=True, default=None):
        self.indent = indent
        self.sort_keys = sort_keys
        self.ascii_only = ascii_only
        self.default = default
        self.comma = ", " if indent is None else ","
        self._active = set()

    def newline(self, level):
        return "" if self.indent is None else "\n" + " " * (self.indent * level)

    def chunks(self, value, level=0):
        if value is None:
            yield "null"
        elif isinstance(value, bool):
            yield "true" if value else "false"
        elif isinstance(value, str):
            yield quote(value, self.ascii_only)
        elif isinstance(value, int):
            yield int.__repr__(value)
        elif isinstance(value, float):
            if not math.isfinite(value):
                raise ValueError(f"Out of range float values are not JSON compliant: {value!r}")
            yield float.__repr__(value)
        elif isinstance(value, (list, tuple)):
            yield from self.container(value, "[]", value, self.chunks, level)
        elif isinstance(value, dict):
            items = sorted(value.items()) if self.sort_keys else value.items()
            yield from self.container(value, "{}", items, self.member, level)
        elif self.default is not None:
            yield from self.chunks(self.default(value), level)
        else:
            raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")

    def container(self, owner, brackets, items, printer, level):
        if not items:
            yield brackets
            return
        if id(owner) in self._active:
            raise ValueError("Circular reference detected")
        self._active.add(id(owner))
        try:
            separator = brackets[0] + self.newline(level + 1)
            for item in items:
                yield separator
                yield from printer(item, level + 1)
                separator = self.comma + self.newline(level + 1)
            yield self.newline(level) + brackets[1]
        finally:
            self._active.discard(id(owner))

    def member(self, item, level):
        key, value = item
        match key:
            case str():
                text = key
            case True | False | None:
                text = {True: "true", False: "false", None: "null"}[key]
            case int() | float():
                text = repr(key)
            case _:
                raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
        yield quote(text, self.ascii_only)
        yield ": "
        yield from self.chunks(value, level)


def dumps(value, **options):
    return "".join(Printer(**options).chunks(value))


class Generator:
    """Makes documents from a linear congruential sequence."""

    WORDS = "lorem ipsum dolor sit amet consectetur adipiscing elit naïve größe 東京 \U0001f40d tab\there".split(" ")

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n

    def word(self):
        return self.WORDS[self.below(len(self.WORDS))]

    def value(self, depth):
        kind = self.below(9 if depth > 0 else 6)
        if kind >= 8 or depth >= 5:
            return {f"{self.word()}-{i}": self.value(depth - 1) for i in range(1 + self.below(5))}
        if kind >= 6:
            return [self.value(depth - 1) for _ in range(self.below(6))]
        makers = (
            lambda: self.below(2_000_000) - 1_000_000,
            lambda: (self.below(100_000) - 50_000) / 64,
            lambda: " ".join(self.word() for _ in range(self.below(4))),
            lambda: bool(self.below(2)),
            lambda: None,
            lambda: self.below(1000) * 10**20,
        )
        return makers[kind]()


BROKEN = [
    "",
    "[1, 2",
    '{"a" 1}',
    '{"a": 1,}',
    "[1, 2,]",
    '"abc',
    '"a\\qb"',
    '"\\u12g4"',
    "[01]",
    "-",
    "1.e5",
    "nul",
    '{"a": 1} x',
    '[\n  1,\n  "x\ty"\n]',
    "[" * 101,
]


def checksum(text):
    value = 0
    for c in text:
        value = (value * 33 ^ ord(c)) & 0xFFFFFFFF
    return value


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 24
    documents = [Generator(seed).value(6) for seed in range(1, 40)]
    total = 0
    for _ in range(repetitions):
        total = 0
        for document in documents:
            text = dumps(document)
            again = loads(text)
            assert again == document, text
            pretty = dumps(again, indent=2, sort_keys=True, ascii_only=False)
            assert loads(pretty) == document, pretty
            total = (total + checksum(text) * 3 + len(pretty)) & 0xFFFFFFFF
    print(f"{len(documents)} documents, checksum {total:08x}")
    smallest = min(documents, key=lambda d: len(dumps(d)))
    print(dumps(smallest, indent=4, sort_keys=True))
    print(dumps({"k": [1, 2.5, -0.0, 1e100, True, None, "\x00\x1f\"\\é\U0001f600"], 1: {}, None: [[]], 2.5: ()}))
    for text in BROKEN:
        try:
            print("accepted", loads(text))
        except JSONError as error:
            print(f"{text[:20]!r:<24} {error}")
    loop = [1]
    loop.append({"again": loop})
    for bad in (loop, float("nan"), {1, 2}, {(1, 2): 3}, [object]):
        try:
            dumps(bad)
        except (TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
    print(dumps({"z": 1 + 2j}, default=lambda v: [v.real, v.imag]))
    print(loads('{"a": {"b": [1, {"c": "\\ud83d\\ude00"}]}}', object_hook=lambda d: tuple(d.items())))


if __name__ == "__main__":
    main()
