"""The module hoistpy: the same under HoistPy, where it is native, and under CPython with python/ on the path."""

import copy
import pickle
import sys
import threading
import unittest
import warnings

import hoistpy
from hoistpy import (
    NOT_FOUND,
    Atomic,
    AtomicDict,
    AtomicFlag,
    AtomicInt,
    AtomicReference,
    CountDownLatch,
    Volatile,
)

BIG = 1 << 80


def together(count, work):
    """Runs work(number) in some threads that start at the same moment."""
    barrier = threading.Barrier(count)
    failures = []

    def run(number):
        barrier.wait()
        try:
            work(number)
        except BaseException as e:
            failures.append(e)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


class Annotations(unittest.TestCase):
    def test_markers(self):
        self.assertEqual(repr(Volatile), "hoistpy.Volatile")
        self.assertEqual(repr(Atomic[int]), "hoistpy.Atomic[int]")
        self.assertEqual(repr(Volatile["Later"]), "hoistpy.Volatile['Later']")
        self.assertEqual((Volatile[int], hash(Volatile[int])), (Volatile[int], hash(Volatile[int])))
        self.assertEqual(len({Volatile[int], Volatile[str], Volatile, Atomic[int], Atomic}), 5)
        with self.assertRaisesRegex(TypeError, "is not a generic class"):
            Atomic[int][int]
        for wrong in ((), (int, str)):
            with self.assertRaisesRegex(TypeError, "requires a single type"):
                Volatile[wrong]

    def test_attributes_are_ordinary(self):
        class Account:
            balance: Atomic[int]
            closed: Volatile[bool] = False

            def __init__(self):
                self.balance = 5

        account = Account()
        account.balance += 2
        account.closed = True
        self.assertEqual((account.balance, account.closed, Account.closed), (7, True, False))
        self.assertEqual(set(Account.__annotations__), {"balance", "closed"})
        self.assertEqual(vars(account), {"balance": 7, "closed": True})
        del account.closed
        self.assertIs(account.closed, False)

    def test_functions(self):
        self.assertIn(hoistpy.memory_model(), ("strict", "bounded", "relaxed"))
        self.assertIsNone(hoistpy.fence())
        self.assertTrue(issubclass(hoistpy.VolatileUpdateWarning, RuntimeWarning))
        self.assertIsInstance(hoistpy.__version__, str)


class AtomicIntTest(unittest.TestCase):
    def test_values(self):
        n = AtomicInt()
        self.assertEqual(n.get(), 0)
        self.assertIsNone(n.set(BIG))
        self.assertEqual(n.exchange(3), BIG)
        self.assertEqual((n.get_opaque(), n.get_acquire()), (3, 3))
        n.set_release(4)
        self.assertEqual(int(n), 4)
        self.assertEqual(AtomicInt(True).get(), 1)
        self.assertIs(type(AtomicInt(True).get()), int)

    def test_wrong_values(self):
        for wrong in ("1", 1.0, None):
            with self.assertRaises(TypeError):
                AtomicInt(wrong)
            with self.assertRaises(TypeError):
                AtomicInt().set(wrong)
            with self.assertRaises(TypeError):
                AtomicInt().update_and_get(lambda old: wrong)

    def test_compare_exchange_is_by_value(self):
        n = AtomicInt(BIG)
        self.assertIs(n.compare_exchange(BIG + 1, 0), False)
        self.assertIs(n.compare_exchange(int(str(BIG)), 7), True)
        self.assertEqual(n.get(), 7)

    def test_old_and_new_values(self):
        n = AtomicInt(12)
        self.assertEqual([n.fetch_add(3), n.fetch_sub(5), n.fetch_and(6), n.fetch_or(9), n.fetch_xor(1)], [12, 15, 10, 2, 11])
        self.assertEqual([n.incr(), n.incr(4), n.decr(), n.decr(10), n.add_and_get(BIG)], [11, 15, 14, 4, BIG + 4])
        self.assertEqual(n.update_and_get(lambda v: v - BIG), 4)
        self.assertEqual(n.get_and_update(lambda v: v * 2), 4)
        self.assertEqual(n.get(), 8)

    def test_in_place_operators(self):
        n = same = AtomicInt(7)
        n += 5
        n -= 2
        n *= 6
        n //= 4
        n %= 8
        n **= 3
        n <<= 4
        n >>= 2
        n &= 0xFFF
        n |= 1
        n ^= 3
        self.assertIs(n, same)
        value = ((((7 + 5 - 2) * 6 // 4) % 8) ** 3 << 4 >> 2) & 0xFFF
        self.assertEqual(n.get(), (value | 1) ^ 3)
        with self.assertRaises(ZeroDivisionError):
            n //= 0
        with self.assertRaises(TypeError):
            n += 0.5

    def test_as_a_number(self):
        n = AtomicInt(5)
        self.assertEqual((repr(n), str(n), f"{n:03d}", bool(n), bool(AtomicInt())), ("AtomicInt(5)", "5", "005", True, False))
        self.assertTrue(n == 5 and n < 6 and n >= 4.5 and n != 4 and n == AtomicInt(5) and not n == "5")
        self.assertEqual([10, 20, 30, 40, 50, 60][n], 60)
        self.assertEqual(hash(n), hash(n))

    def test_no_update_is_lost(self):
        n, m = AtomicInt(), AtomicInt()

        def work(number):
            nonlocal m
            for _ in range(500):
                n.incr()
                m += 2
                n.update_and_get(lambda v: v + 1)

        together(4, work)
        self.assertEqual((n.get(), m.get()), (4000, 4000))


class AtomicReferenceTest(unittest.TestCase):
    def test_values(self):
        first, second = [1], [1]
        ref = AtomicReference(first)
        self.assertIs(ref.compare_exchange(second, None), False)
        self.assertIs(ref.compare_exchange(first, second), True)
        self.assertIs(ref.exchange("x"), second)
        self.assertIsNone(ref.set(None))
        ref.set_release(first)
        self.assertIs(ref.get(), first)
        self.assertIs(ref.get_opaque(), first)
        self.assertIs(ref.get_acquire(), first)
        self.assertEqual(ref.update_and_get(lambda old: old + [2]), [1, 2])
        self.assertEqual(ref.get_and_update(lambda old: None), [1, 2])
        self.assertEqual((repr(ref), repr(AtomicReference("a"))), ("AtomicReference(None)", "AtomicReference('a')"))

    def test_a_stack_without_a_lock(self):
        top = AtomicReference()

        def work(number):
            for i in range(300):
                top.update_and_get(lambda rest: (number * 300 + i, rest))

        together(3, work)
        seen, node = set(), top.get()
        while node is not None:
            value, node = node
            seen.add(value)
        self.assertEqual(seen, set(range(900)))


class AtomicFlagTest(unittest.TestCase):
    def test_values(self):
        flag = AtomicFlag()
        self.assertEqual((bool(flag), flag.test_and_set(), flag.test_and_set(), flag.is_set()), (False, False, True, True))
        flag.clear()
        self.assertEqual(repr(flag), "AtomicFlag(False)")
        self.assertIsNone(flag.set())
        self.assertEqual(repr(flag), "AtomicFlag(True)")
        self.assertTrue(AtomicFlag([1]))

    def test_one_winner(self):
        for _ in range(20):
            flag, winners = AtomicFlag(), []
            together(3, lambda number: flag.test_and_set() or winners.append(number))
            self.assertEqual(len(winners), 1)


class AtomicDictTest(unittest.TestCase):
    def test_as_a_dict(self):
        d = AtomicDict({"a": 1})
        d["b"] = 2
        d.set("c", 3)
        self.assertEqual((d["a"], d.get("b"), d.get("x"), d.get("x", 0), len(d), "c" in d, "x" in d), (1, 2, None, 0, 3, True, False))
        self.assertEqual((d.setdefault("a", 9), d.setdefault("d", 9), d.pop("d"), d.pop("d", None)), (1, 9, 9, None))
        del d["c"]
        for missing in (lambda: d["c"], lambda: d.pop("c"), lambda: d.__delitem__("c")):
            with self.assertRaises(KeyError):
                missing()
        self.assertEqual((list(d), list(d.items()), repr(d)), (["a", "b"], [("a", 1), ("b", 2)], "AtomicDict({'a': 1, 'b': 2})"))
        copy = d.snapshot()
        d.clear()
        self.assertEqual((copy, len(d), list(d.keys()), list(d.values())), ({"a": 1, "b": 2}, 0, [], []))
        self.assertEqual(AtomicDict([(1, 2)])[1], 2)
        self.assertEqual(AtomicDict({"a": 1}, b=2).snapshot(), {"a": 1, "b": 2})
        with self.assertRaises(TypeError):
            d[[]] = 1

    def test_whole_dicts(self):
        d = AtomicDict(AtomicDict({"a": 1}))
        d.update({"b": 2}, c=3)
        d.update([("d", 4)])
        d |= AtomicDict({"e": 5})
        self.assertEqual((type(d), list(reversed(d)), d.popitem()), (AtomicDict, ["e", "d", "c", "b", "a"], ("e", 5)))
        for same in (d.copy(), copy.copy(d), copy.deepcopy(d), pickle.loads(pickle.dumps(d))):
            self.assertEqual((same, type(same)), (d, AtomicDict))
            same["a"] = 0
            self.assertEqual(d["a"], 1)
            self.assertNotEqual(same, d)
        self.assertEqual(d, {"a": 1, "b": 2, "c": 3, "d": 4})
        self.assertEqual((d | {"a": 2})["a"], 2)
        self.assertEqual(({"a": 2} | d)["a"], 1)
        for wrong in (lambda: d | 1, lambda: hash(d), lambda: d.update(1)):
            with self.assertRaises(TypeError):
                wrong()
        with self.assertRaises(KeyError):
            AtomicDict().popitem()

    def test_compare_and_set(self):
        d, value = AtomicDict(), object()
        self.assertTrue(d.compare_and_set("k", NOT_FOUND, value))
        self.assertFalse(d.compare_and_set("k", NOT_FOUND, 0))
        self.assertFalse(d.compare_and_set("k", object(), 0))
        self.assertTrue(d.compare_and_set("k", value, NOT_FOUND))
        self.assertNotIn("k", d)
        self.assertFalse(NOT_FOUND)
        self.assertEqual(repr(NOT_FOUND), "hoistpy.NOT_FOUND")

    def test_updates(self):
        d = AtomicDict({"n": 1})
        self.assertEqual(d.update_and_get("n", lambda v: v + 1), 2)
        self.assertEqual(d.get_and_update("n", lambda v: v * 5), 2)
        self.assertEqual(d.update_and_get("m", lambda v: v + 1, 10), 11)
        with self.assertRaises(KeyError):
            d.update_and_get("x", lambda v: v)
        d.reduce([("n", 1), ("new", 2), ("new", 3)], lambda key, old, value: value if old is NOT_FOUND else old + value)
        self.assertEqual(d.snapshot(), {"n": 11, "m": 11, "new": 5})

    def test_a_function_that_changes_the_dict(self):
        d = AtomicDict({"k": 0})

        def twice(value):
            if value == 0:
                d["k"] = 100
            return value + 1

        self.assertEqual(d.update_and_get("k", twice), 101)

    def test_no_update_is_lost(self):
        d = AtomicDict()

        def work(number):
            for i in range(200):
                d.update_and_get(i % 5, lambda v: v + 1, 0)
            d.reduce(((i % 5, 1) for i in range(100)), lambda key, old, value: old + value)

        together(3, work)
        self.assertEqual(d.snapshot(), {key: 180 for key in range(5)})


class CountDownLatchTest(unittest.TestCase):
    def test_counts(self):
        latch = CountDownLatch(2)
        self.assertIs(latch.wait(0), False)
        self.assertIs(latch.wait(timeout=0.01), False)
        latch.count_down()
        self.assertEqual((latch.count, repr(latch)), (1, "CountDownLatch(1)"))
        latch.count_down()
        latch.count_down()
        self.assertEqual((latch.count, latch.wait(), latch.wait(0)), (0, True, True))
        with self.assertRaises(ValueError):
            CountDownLatch(-1)

    def test_everything_before_is_seen(self):
        latch, seen = CountDownLatch(3), []

        def work(number):
            seen.append(number)
            latch.count_down()
            latch.wait()
            self.assertEqual(sorted(seen), [0, 1, 2])

        together(3, work)


if __name__ == "__main__":
    warnings.simplefilter("error")
    unittest.main(argv=[sys.argv[0], *sys.argv[1:]])
