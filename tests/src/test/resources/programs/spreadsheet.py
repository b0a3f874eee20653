"""A spreadsheet: formulas are parsed, dependencies tracked, and only what a change touches is calculated again."""

import math
import sys
from functools import reduce


class FormulaError(Exception):
    code = "#ERROR"

    def __str__(self):
        return self.code if not self.args else f"{self.code} {self.args[0]}"


class CycleError(FormulaError):
    code = "#CYCLE"


class ValueFault(FormulaError):
    code = "#VALUE"


class NameFault(FormulaError):
    code = "#NAME"


class DivisionFault(FormulaError):
    code = "#DIV/0"


def column_number(letters):
    return reduce(lambda n, c: n * 26 + ord(c) - 64, letters, 0)


def column_letters(number):
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def split_reference(reference):
    letters = reference.rstrip("0123456789")
    return column_number(letters), int(reference[len(letters) :])


def cells_in(first, last):
    (c0, r0), (c1, r1) = split_reference(first), split_reference(last)
    for row in range(min(r0, r1), max(r0, r1) + 1):
        for column in range(min(c0, c1), max(c0, c1) + 1):
            yield f"{column_letters(column)}{row}"


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "number", float(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            word = text[i:j].upper()
            yield ("reference" if word[-1].isdigit() else "name"), word
            i = j
        elif c == '"':
            j = text.find('"', i + 1)
            if j < 0:
                raise ValueFault("open quote")
            yield "text", text[i + 1 : j]
            i = j + 1
        elif text[i : i + 2] in ("<=", ">=", "<>"):
            yield "operator", text[i : i + 2]
            i += 2
        elif c in "+-*/^()=<>,:&":
            yield "operator", c
            i += 1
        else:
            raise ValueFault(f"unexpected {c}")
    yield "end", None


def number(value):
    match value:
        case bool() | int() | float():
            return value
        case None | "":
            return 0
        case str() as text:
            try:
                return float(text)
            except ValueError:
                raise ValueFault(repr(text)) from None
        case _:
            raise ValueFault(type(value).__name__)


def flat(values):
    for value in values:
        if isinstance(value, list):
            yield from flat(value)
        elif value is not None:
            yield value


def numbers(values):
    return [v for v in flat(values) if isinstance(v, (int, float)) and not isinstance(v, bool)]


def divide(a, b):
    if number(b) == 0:
        raise DivisionFault
    return number(a) / number(b)


def average(*values):
    found = numbers(values)
    return divide(sum(found), len(found))


FUNCTIONS = {
    "SUM": lambda *v: sum(numbers(v)),
    "PRODUCT": lambda *v: math.prod(numbers(v)),
    "AVERAGE": average,
    "MIN": lambda *v: min(numbers(v), default=0),
    "MAX": lambda *v: max(numbers(v), default=0),
    "COUNT": lambda *v: len(numbers(v)),
    "SQRT": lambda x: math.sqrt(number(x)),
    "ROUND": lambda x, digits=0: round(number(x), int(digits)),
    "LEN": lambda s: len(display(s)),
    "UPPER": lambda s: display(s).upper(),
    "CONCAT": lambda *v: "".join(map(display, flat(v))),
    "ABS": lambda x: abs(number(x)),
    "AND": lambda *v: all(flat(v)),
    "OR": lambda *v: any(flat(v)),
}

OPERATORS = {
    "=": (1, lambda a, b: a == b),
    "<>": (1, lambda a, b: a != b),
    "<": (1, lambda a, b: a < b),
    ">": (1, lambda a, b: a > b),
    "<=": (1, lambda a, b: a <= b),
    ">=": (1, lambda a, b: a >= b),
    "&": (2, lambda a, b: display(a) + display(b)),
    "+": (3, lambda a, b: number(a) + number(b)),
    "-": (3, lambda a, b: number(a) - number(b)),
    "*": (4, lambda a, b: number(a) * number(b)),
    "/": (4, divide),
    "^": (5, lambda a, b: number(a) ** number(b)),
}


def display(value):
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case float():
            return f"{value:.10g}"
        case _:
            return str(value)


class Compiler:
    """Turns a formula into a closure over the sheet, and notes the references in it."""

    def __init__(self, text):
        self.stream = list(tokens(text))
        self.position = 0
        self.references = set()

    @property
    def token(self):
        return self.stream[self.position]

    def next(self):
        token = self.stream[self.position]
        self.position += 1
        return token

    def accept(self, operator):
        if self.token == ("operator", operator):
            self.position += 1
            return True
        return False

    def expect(self, operator):
        if not self.accept(operator):
            raise ValueFault(f"expected {operator}")

    def compile(self):
        code = self.expression()
        if self.token[0] != "end":
            raise ValueFault(f"unexpected {self.token[1]}")
        return code

    def expression(self, least=0):
        left = self.unary()
        while True:
            kind, symbol = self.token
            if kind != "operator" or symbol not in OPERATORS:
                return left
            power, function = OPERATORS[symbol]
            if power <= least:
                return left
            self.next()
            right = self.expression(power - 1 if symbol == "^" else power)
            left = self.binary(function, left, right)

    @staticmethod
    def binary(function, left, right):
        def evaluate(sheet):
            a, b = left(sheet), right(sheet)
            try:
                return function(a, b)
            except TypeError:
                raise ValueFault(f"{display(a)} and {display(b)}") from None

        return evaluate

    def unary(self):
        if self.accept("-"):
            inner = self.unary()
            return lambda sheet: -number(inner(sheet))
        return self.primary()

    def primary(self):
        kind, value = self.next()
        match kind:
            case "number" | "text":
                return lambda sheet: value
            case "reference" if self.accept(":"):
                kind, last = self.next()
                if kind != "reference":
                    raise ValueFault("bad range")
                names = list(cells_in(value, last))
                self.references.update(names)
                return lambda sheet: [sheet[name] for name in names]
            case "reference":
                self.references.add(value)
                return lambda sheet: sheet[value]
            case "name" if value in ("TRUE", "FALSE"):
                return lambda sheet: value == "TRUE"
            case "name":
                return self.call(value)
            case "operator" if value == "(":
                inner = self.expression()
                self.expect(")")
                return inner
            case _:
                raise ValueFault("incomplete formula")

    def call(self, name):
        self.expect("(")
        arguments = []
        if not self.accept(")"):
            arguments.append(self.expression())
            while self.accept(","):
                arguments.append(self.expression())
            self.expect(")")
        if name == "IF":
            test, then, *otherwise = arguments
            return lambda sheet: then(sheet) if test(sheet) else otherwise[0](sheet) if otherwise else False
        if name == "IFERROR":
            attempt, fallback = arguments

            def guarded(sheet):
                try:
                    return attempt(sheet)
                except FormulaError:
                    return fallback(sheet)

            return guarded
        if name not in FUNCTIONS:
            raise NameFault(name)
        function = FUNCTIONS[name]

        def evaluate(sheet):
            try:
                return function(*(argument(sheet) for argument in arguments))
            except (TypeError, ValueError) as error:
                raise ValueFault(name) from error

        return evaluate


class Cell:
    __slots__ = ("text", "code", "value", "error", "inputs", "outputs", "fresh", "busy")

    def __init__(self):
        self.text = ""
        self.code = None
        self.value = None
        self.error = None
        self.inputs = set()
        self.outputs = set()
        self.fresh = True
        self.busy = False


class Sheet:
    def __init__(self):
        self.cells = {}
        self.calculated = 0

    def cell(self, name):
        try:
            return self.cells[name]
        except KeyError:
            return self.cells.setdefault(name, Cell())

    def __setitem__(self, name, text):
        cell = self.cell(name)
        for other in cell.inputs:
            self.cell(other).outputs.discard(name)
        cell.text, cell.code, cell.error, cell.inputs = text, None, None, set()
        if isinstance(text, str) and text.startswith("="):
            try:
                compiler = Compiler(text[1:])
                cell.code = compiler.compile()
                cell.inputs = compiler.references
            except FormulaError as error:
                cell.error = error
            for other in cell.inputs:
                self.cell(other).outputs.add(name)
        else:
            cell.value = text
        self.invalidate(name)

    def invalidate(self, name):
        todo = [name]
        while todo:
            cell = self.cells[todo.pop()]
            cell.fresh = cell.code is None
            todo.extend(other for other in cell.outputs if self.cells[other].fresh)

    def __getitem__(self, name):
        cell = self.cells.get(name)
        if cell is None:
            return None
        if not cell.fresh:
            self.calculate(cell)
        if cell.error is not None:
            raise cell.error
        return cell.value

    def calculate(self, cell):
        if cell.busy:
            raise CycleError
        cell.busy = True
        cell.error = None
        self.calculated += 1
        try:
            cell.value = cell.code(self)
        except FormulaError as error:
            cell.error = error
        finally:
            cell.busy = False
            cell.fresh = True

    def show(self, name):
        try:
            return display(self[name])
        except FormulaError as error:
            return str(error)

    def update(self, **cells):
        for name, text in cells.items():
            self[name] = text


def budget(rows):
    sheet = Sheet()
    for row in range(1, rows + 1):
        sheet.update(**{f"A{row}": row, f"B{row}": f"=A{row}*A{row}+1", f"C{row}": f"=SUM(A1:B{row})"})
        sheet[f"D{row}"] = f"=IF(C{row}>1000, C{row}/A{row}, D{row - 1}+1)" if row > 1 else "=1"
    sheet["E1"] = f"=SUM(D1:D{rows})"
    sheet["E2"] = f"=ROUND(AVERAGE(B1:B{rows}), 2) & \" / \" & MAX(C1:C{rows})"
    return sheet


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    sheet = Sheet()
    sheet.update(A1=10, A2=32.5, A3="text", A4="7", B1="=A1+A2*2", B2="=SUM(A1:A4)", B3='=IF(A1>5,"big","small")', B4="=-A1^2+2^3^2", B5="=(A1+A2)*A4")
    sheet.update(C1="=A3+1", C2="=A1/0", C3="=NOPE(1)", C4="=C2+1", C5='=IFERROR(C4,"rescued")', C6="=1+", C7="=D1", D1="=C7+1", C8='=UPPER(A3)&LEN(B3)&TRUE', C9="=SQRT(0-1)", C10='="open')
    sheet.update(E1="=AVERAGE(Z1:Z9)", E2="=COUNT(A1:B4)", E3="=A1<=10", E4="=OR(A1>50,A2>30)", E5='="a"<1', E6="=1.5*4", E7="=PRODUCT(A1:A2,2)")
    for name in sorted(sheet.cells, key=lambda n: (n[0], int(n[1:]))):
        if name[0] not in "AZ":
            print(f"{name:>3} {sheet.cells[name].text:<24} {sheet.show(name)}")
    before = sheet.calculated
    sheet["A1"] = 11
    print("changed A1:", [sheet.show(n) for n in ("B1", "B2", "B4", "C4", "E4")], "calculated", sheet.calculated - before)
    sheet["D1"] = 5
    print("cycle gone:", sheet.show("C7"), sheet.show("D1"))
    sheet["F1"] = "=F1"
    print("self:", sheet.show("F1"), [column_letters(n) for n in (1, 26, 27, 52, 703)], column_number("AAA"))
    for _ in range(repetitions):
        big = budget(60)
        results = [big.show("E1"), big.show("E2")]
        for change in range(10):
            big[f"A{change + 40}"] = change * 3 - 5
            results.append(big.show("E1"))
    print("budget:", results, big.calculated)


if __name__ == "__main__":
    main()
