from itertools import *

print(list(islice(count(10, 3), 4)), list(islice(count(0.5, 0.5), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), repeat(1, 2), count(5), count(1, 2), list(islice(repeat(7), 2)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=1)), list(chain("ab", [1])), list(chain.from_iterable(["ab", "cd"])), list(chain()), list(compress("abcd", [1, 0, 1, 0])), list(batched("abcdefg", 3)))
print(list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(pairwise("a")), list(zip_longest("ab", "c", fillvalue="-")), list(zip_longest("ab", [1, 2, 3])), list(zip_longest()))
print([(k, list(g)) for k, g in groupby("aabbbca")], [(k, len(list(g))) for k, g in groupby(range(10), key=lambda x: x // 4)], list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product([], "a")), list(permutations("abc", 2)), list(permutations([1, 2, 3])), list(permutations([], 0)), list(combinations("abcd", 2)), list(combinations([1], 2)), list(combinations_with_replacement("ab", 2)))
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a), [list(t) for t in tee("ab", 3)], tee([], 0), list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice("abc", None)), list(islice("abc", 0)), sum(1 for _ in product(range(4), repeat=4)), len(list(combinations(range(10), 4))))
g = groupby("aab")
first = next(g)
second = next(g)
print(first[0], list(first[1]), second[0], list(second[1]), next(g, "end"))
for case in ("islice('a', -1)", "islice('a', 1, 2, 0)", "islice('a', 'x')", "islice('a')", "combinations('ab')", "combinations('ab', -1)", "permutations('ab', -1)", "product(3)", "product('a', repeat=-1)", "chain(3).__next__()", "repeat()", "repeat(1, 'x')", "count('a')", "cycle(3)", "batched('a', 0)", "zip_longest('a', foo=1)", "accumulate(3)", "list(accumulate([1, 'a']))", "tee('a', -1)", "starmap(3)", "list(starmap(pow, [3]))", "compress('a')", "next(cycle([]))", "groupby(3)", "pairwise()", "takewhile(None, [1]).__next__()", "permutations(3)", "chain.from_iterable(3)", "list(chain.from_iterable([3]))"):
    try: print(case, eval(case))
    except StopIteration: print(case, "StopIteration")
    except Exception as error: print(case, type(error).__name__, error)
