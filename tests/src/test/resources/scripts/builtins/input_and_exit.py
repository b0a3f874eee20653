import sys

try:
    input("prompt> ")
except EOFError as error:
    print(error)
print(sys.stdin.read() == "", sys.stdin.readline() == "", list(sys.stdin), sys.stdin.closed)


class Fake:
    def __init__(self, lines): self.lines = iter(lines)
    def readline(self): return next(self.lines, "")


saved, sys.stdin = sys.stdin, Fake(["first\n", "second"])
print(repr(input()), repr(input("p: ")))
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = saved
for code in (0, 5, None, "text", True, (1, 2), 2.5):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), error.args)
try:
    exit(3)
except SystemExit as error:
    print(error.code)
try:
    quit()
except SystemExit as error:
    print(error.code)
raise SystemExit(7)
