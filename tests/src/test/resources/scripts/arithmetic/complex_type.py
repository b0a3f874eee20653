"""Construction, methods and operators of complex, with their errors."""


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e.args)


class Sub(complex):
    pass


class HasComplex:
    def __complex__(self):
        return 1 + 2j


class BadComplex:
    def __complex__(self):
        return 1.5


class HasFloat:
    def __float__(self):
        return 2.5


for text in """
complex()
complex(1)
complex(1, 2), complex(1.5, -0.0), complex(imag=3), complex(real=1, imag=2)
complex(1j, 1j), complex(1 + 2j, 3 + 4j), complex(0, 1j)
complex("1+2j"), complex(" ( -1.5e3-infj ) "), complex("nan"), complex("j"), complex("-J"), complex("1_0j")
complex(HasComplex()), complex(HasFloat()), complex(HasFloat(), 1)
type(Sub(1, 2)), type(Sub(1) + 1), type(complex(Sub(1, 2)))
complex("1 + 2j")
complex("")
complex("1", 2)
complex(1, "2")
complex([])
complex(1, [])
complex(b"1")
complex(1, 2, 3)
complex(BadComplex())
(1 + 2j).real, (1 + 2j).imag, (1 + 2j).conjugate(), (1 + 2j).__complex__(), (1 + 2j).__getnewargs__()
1 + 2j + 3, 1 - 2j, 2j * 2j, (1 + 2j) / (3 - 4j), (1 + 2j) * 2.5, 3 / (1 + 1j), True + 1j
-(1 + 2j), +(1 + 2j), abs(3 + 4j), bool(0j), bool(1j)
(1 + 2j) ** 2, (1 + 2j) ** -2, (1 + 2j) ** 0, 0j ** 0, 2 ** 1j, 1j ** 1j, (1 + 1j) ** 0.5, 1j ** 101
(2 + 3j) ** 100
0j ** -1
0j ** 1j
1j / 0
(1e200 + 1j) ** 2
abs(1e308 + 1e308j)
1j // 1
1j % 1
divmod(1j, 1)
1j < 2j
1j == 1j, 1 + 0j == 1, 1 + 0j == 1.0, 1j != 1j, 1j == "x", 2 ** 53 + 1 == complex(2 ** 53), 0j == False
pow(1j, 2), pow(1j, 2.5)
pow(1j, 1, 2)
int(1j)
float(1j)
round(1j)
hash(1j), hash(1 + 0j) == hash(1), hash(1.5 - 2j)
repr(-0j), repr(complex(-0.0, -0.0)), str(1e20 + 1e-20j), repr(complex("inf+nanj"))
format(1 + 2j), format(1 + 2j, ".2f"), format(1.5 + 2.25j, ">20"), format(3j, "e"), f"{1 + 1j:+.1f}"
format(1j, "d")
format(1j, "=10")
(1j).__add__("x"), (1j).__eq__([]), (1j).__lt__(1j)
1j @ 1
""".strip().splitlines():
    show(text)
s = Sub(1, 2)
s.tag = "t"
print(s, s.tag, s == 1 + 2j)
