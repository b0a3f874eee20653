"""Every way to leave a loop or a function early, nested and in hot loops."""

LOG = []


class Scope:
    def __init__(self, swallow=False):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, *details):
        LOG.append("exit")
        return self.swallow


def first_factor(n):
    for i in range(2, n):
        if n % i == 0:
            return i
    else:
        return n


def in_while(n):
    i = 0
    while True:
        i += 1
        if i % 3 == 0:
            continue
        if i > n:
            break
        if i == 50:
            return "fifty"
    return i


def nested(n):
    found = []
    for i in range(n):
        for j in range(n):
            if j > i:
                break
            if (i + j) % 4:
                continue
            for k in (1, 2, 3):
                if k == j:
                    break
            else:
                found.append((i, j))
                if len(found) > 40:
                    return found
        else:
            found.append(i)
    return found


def through_try(n):
    total = 0
    for i in range(n):
        try:
            if i % 5 == 0:
                continue
            if i == 90:
                break
            if i == 200:
                return total
            total += i
        finally:
            total += 1
    else:
        total = -total
    return total


def through_except(n):
    for i in range(n):
        try:
            if i % 3 == 1:
                raise ValueError(i)
            if i == 14:
                return "left"
        except ValueError as error:
            if error.args[0] == 13:
                return "handled"
            continue
        else:
            if i == 40:
                break
    return i


def through_with(n):
    total = 0
    for i in range(n):
        with Scope():
            if i % 2:
                continue
            with Scope(True):
                if i == 8:
                    raise KeyError(i)
                if i == 20:
                    return total
                if i == 30:
                    break
            total += i
    return total


def return_in_finally():
    for i in range(3):
        try:
            raise ValueError
        finally:
            return i


def break_in_finally():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return i


def matched(values):
    out = []
    for value in values:
        match value:
            case 0:
                continue
            case int(n) if n > 100:
                break
            case int(n):
                out.append(n)
            case _:
                return value
    return out


def inner_function(n):
    def search(limit):
        for i in range(limit):
            if i * i > limit:
                return i

    return [search(i) for i in range(n)]


def generator(n):
    for i in range(n):
        if i % 7 == 6:
            continue
        if i == 30:
            break
        while True:
            if i % 2:
                break
            yield i
            if i == 24:
                return "ended"
            break
    else:
        yield "else"


def delegating(n):
    result = yield from generator(n)
    yield result


def values_of_any_kind(flag):
    while True:
        if flag == 0:
            return
        if flag == 1:
            return 1
        if flag == 2:
            return 2.5
        for _ in ():
            break
        else:
            return "text"


def deep(n):
    if n == 0:
        return 0
    for i in range(3):
        while True:
            if i == 1:
                return deep(n - 1) + 1
            break


def main():
    LOG.clear()
    print([first_factor(n) for n in range(2, 40)], sum(first_factor(n) for n in range(2, 700)))
    print(in_while(10), in_while(1000), sum(1 for n in range(300) if in_while(n) == "fifty"))
    print(nested(9), len(nested(100)))
    print(through_try(20), through_try(95), through_try(1000), sum(through_try(n) for n in range(200)))
    print(through_except(5), through_except(30), [through_except(n + 1) for n in range(12)])
    print(through_with(5), through_with(15), through_with(25), [through_with(n) for n in range(30)][-3:], len(LOG))
    print(return_in_finally(), break_in_finally())
    print(matched([0, 3, 0, 5, 200, 7]), matched([1, "x", 2]), matched(range(99))[-1])
    print(inner_function(30))
    print(list(generator(5)), list(generator(100)), list(delegating(100)))
    print([values_of_any_kind(i % 4) for i in range(8)], deep(50))
    total = 0
    for i in range(20000):
        total += first_factor(i % 97 + 2) + len(nested(3)) + through_try(12)
        if i % 3 == 0:
            continue
        value = values_of_any_kind(i % 4)
        if value == "text":
            total += 1
        if i == 19990:
            break
    print(total)


if __name__ == "__main__":
    main()
