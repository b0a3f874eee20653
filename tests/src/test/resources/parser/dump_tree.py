"""Prints the syntax tree of a file in the notation of AstDump."""

import ast
import io
import struct
import sys
import tokenize

SKIPPED = {"type_comment", "type_ignores"}


def bits(number):
    return "%x" % struct.unpack(">Q", struct.pack(">d", number))[0]


def text(value):
    plain = lambda c: 32 <= ord(c) <= 126 and c not in "'\\"
    return "'" + "".join(c if plain(c) else "\\%x;" % ord(c) for c in value) + "'"


class Dump:
    def __init__(self, lines):
        self.lines = lines
        self.out = []

    def column(self, line, offset):
        """AST columns count bytes of UTF-8; the dump counts characters."""
        return len(self.lines[line - 1][:offset].decode("utf-8", "replace"))

    def write(self, value):
        match value:
            case ast.AST():
                self.node(value)
            case list():
                self.out.append("[")
                for i, element in enumerate(value):
                    self.out.append(", " if i else "")
                    self.write(element)
                self.out.append("]")
            case None | bool():
                self.out.append(str(value))
            case int():
                self.out.append(str(value))
            case float():
                self.out.append("f" + bits(value))
            case complex():
                self.out.append("j" + bits(value.imag))
            case str():
                self.out.append(text(value))
            case bytes():
                self.out.append("b'" + value.hex() + "'")
            case _:
                self.out.append("Ellipsis")

    def node(self, node):
        name = type(node).__name__
        self.out.append(name + "(")
        fields = [f for f in node._fields if f not in SKIPPED]
        for i, field in enumerate(fields):
            value = getattr(node, field, None)
            if field in ("simple", "is_async"):
                value = bool(value)
            if name == "JoinedStr":
                # Some releases keep empty texts.
                value = [v for v in value if not (isinstance(v, ast.Constant) and v.value == "")]
            self.out.append((", " if i else "") + field + "=")
            self.write(value)
        self.out.append(")")
        if hasattr(node, "lineno"):
            start = self.column(node.lineno, node.col_offset)
            end = self.column(node.end_lineno, node.end_col_offset)
            self.out.append("@%d:%d-%d:%d" % (node.lineno, start, node.end_lineno, end))


def main():
    sys.setrecursionlimit(100000)
    sys.set_int_max_str_digits(0)
    with open(sys.argv[1], "rb") as file:
        source = file.read()
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    decoded = source.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
    dump = Dump([line.encode() for line in decoded.split("\n")])
    dump.write(ast.parse(source))
    print("".join(dump.out))


main()
