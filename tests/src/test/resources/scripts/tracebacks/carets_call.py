def f(a, b, *, c):
    return g(a, b,
             c)


def g(*args):
    total = (args[0] + args[1]
             + args[2].missing())
    return total


def main():
    print("before", f(1, 2, c=3), sep="")


main()
