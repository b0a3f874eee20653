"""The spectral norm of an infinite matrix: sums over generator expressions."""

from harness import main


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(u):
    indexes = range(len(u))
    return [sum(element(i, j) * u[j] for j in indexes) for i in indexes]


def times_transposed(u):
    indexes = range(len(u))
    return [sum(element(j, i) * u[j] for j in indexes) for i in indexes]


def benchmark(n=130):
    u = [1.0] * n
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = vv = 0.0
    for ue, ve in zip(u, v):
        vbv += ue * ve
        vv += ve * ve
    return f"{(vbv / vv) ** 0.5:.9f}"


EXPECTED = "1.274222210"

if __name__ == "__main__":
    main("spectral_norm", benchmark, EXPECTED)
