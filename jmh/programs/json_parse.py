"""A JSON parser that reads character by character, and a writer, over a generated document."""

from harness import main
from prng import Random


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


class Parser:
    def __init__(self, text):
        self.text = text
        self.index = -1
        self.current = ""
        self.read()

    def parse(self):
        self.skip()
        value = self.value()
        self.skip()
        if self.current != "":
            self.fail("unexpected character")
        return value

    def fail(self, message):
        raise ParseError(message, self.index)

    def read(self):
        self.index += 1
        if self.index < len(self.text):
            self.current = self.text[self.index]
        else:
            self.current = ""

    def skip(self):
        while self.current in (" ", "\t", "\n", "\r"):
            self.read()

    def take(self, character):
        if self.current != character:
            return False
        self.read()
        return True

    def require(self, character):
        if not self.take(character):
            self.fail(f"expected {character!r}")

    def value(self):
        current = self.current
        if current == "{":
            return self.object()
        if current == "[":
            return self.array()
        if current == '"':
            return self.string()
        if current == "n":
            return self.word("null", None)
        if current == "t":
            return self.word("true", True)
        if current == "f":
            return self.word("false", False)
        return self.number()

    def word(self, word, value):
        for character in word:
            self.require(character)
        return value

    def array(self):
        self.read()
        result = []
        self.skip()
        if self.take("]"):
            return result
        while True:
            self.skip()
            result.append(self.value())
            self.skip()
            if not self.take(","):
                break
        self.require("]")
        return result

    def object(self):
        self.read()
        result = {}
        self.skip()
        if self.take("}"):
            return result
        while True:
            self.skip()
            if self.current != '"':
                self.fail("expected a name")
            name = self.string()
            self.skip()
            self.require(":")
            self.skip()
            result[name] = self.value()
            self.skip()
            if not self.take(","):
                break
        self.require("}")
        return result

    def string(self):
        self.read()
        start = self.index
        parts = None
        while self.current != '"':
            if self.current == "\\":
                if parts is None:
                    parts = []
                parts.append(self.text[start:self.index])
                self.read()
                parts.append(self.escape())
                start = self.index
            elif self.current < " ":
                self.fail("control character in a string")
            else:
                self.read()
        last = self.text[start:self.index]
        self.read()
        if parts is None:
            return last
        parts.append(last)
        return "".join(parts)

    def escape(self):
        current = self.current
        self.read()
        if current == "u":
            code = 0
            for _ in range(4):
                code = code * 16 + int(self.current, 16)
                self.read()
            return chr(code)
        if current == "n":
            return "\n"
        if current == "t":
            return "\t"
        if current in ('"', "\\", "/"):
            return current
        self.fail("bad escape")

    def digits(self):
        start = self.index
        while "0" <= self.current <= "9":
            self.read()
        if self.index == start:
            self.fail("expected a digit")

    def number(self):
        start = self.index
        self.take("-")
        self.digits()
        integral = True
        if self.take("."):
            integral = False
            self.digits()
        if self.current in ("e", "E"):
            integral = False
            self.read()
            self.take("+") or self.take("-")
            self.digits()
        text = self.text[start:self.index]
        return int(text) if integral else float(text)


def write(value, out):
    if value is None:
        out.append("null")
    elif value is True:
        out.append("true")
    elif value is False:
        out.append("false")
    elif isinstance(value, str):
        out.append('"')
        out.append(value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n"))
        out.append('"')
    elif isinstance(value, (int, float)):
        out.append(str(value))
    elif isinstance(value, list):
        separator = "["
        for item in value:
            out.append(separator)
            write(item, out)
            separator = ", "
        out.append("]" if value else "[]")
    else:
        separator = "{"
        for name, item in value.items():
            out.append(separator)
            write(name, out)
            out.append(": ")
            write(item, out)
            separator = ", "
        out.append("}" if value else "{}")


def document(records):
    """Records as a server would send them; the text is the same every time."""
    random = Random()
    words = ["alpha", "beta", "gamma", "delta \\\"quoted\\\"", "line\\nbreak", "tab\\tstop", "omega"]
    lines = []
    for i in range(records):
        word = words[random.next() % len(words)]
        tags = ", ".join(f'"{words[random.next() % len(words)]}"' for _ in range(random.next() % 5))
        lines.append(
            f'  {{"id": {i}, "name": "{word}", "score": {random.next() / 8}, "ratio": '
            f'-{random.next() % 100}e-3, "active": {"true" if i % 3 else "false"}, "parent": '
            f'{"null" if i % 4 else i // 4}, "tags": [{tags}], "place": {{"x": {random.next()}, '
            f'"y": -{random.next()}, "unit": "\\u00b5m"}}}}'
        )
    return "[\n" + ",\n".join(lines) + "\n]\n"


def benchmark(rounds=20):
    text = document(150)
    checksum = 0
    for _ in range(rounds):
        value = Parser(text).parse()
        out = []
        write(value, out)
        checksum += len("".join(out)) + len(value)
    return checksum


EXPECTED = 551200

if __name__ == "__main__":
    main("json_parse", benchmark, EXPECTED)
