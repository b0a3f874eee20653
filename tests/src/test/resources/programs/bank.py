"""A bank with threads: transfers under locks, a ledger, audits while it works, and totals that must come out."""

import sys
import threading
from functools import wraps
from itertools import count


class BankError(Exception):
    """Something the bank refuses to do."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.account = account
        self.amount = amount


class Frozen(BankError):
    pass


def synchronized(method):
    @wraps(method)
    def locked(self, *args, **kwargs):
        with self.lock:
            return method(self, *args, **kwargs)

    return locked


class Account:
    numbers = count(1)

    def __init__(self, owner, balance=0):
        self.number = next(Account.numbers)
        self.owner = owner
        self.lock = threading.RLock()
        self.frozen = False
        self._balance = balance
        self.deposits = 0
        self.withdrawals = 0

    @property
    def balance(self):
        return self._balance

    @synchronized
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self._balance += amount
        self.deposits += 1

    @synchronized
    def withdraw(self, amount):
        if self.frozen:
            raise Frozen(f"account of {self.owner} is frozen")
        if amount > self._balance:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.withdrawals += 1

    def __repr__(self):
        return f"<{self.owner}: {self._balance}>"


class Ledger:
    """Counts and checksums of what happened, merged from the threads' own pages."""

    def __init__(self):
        self.lock = threading.Lock()
        self.pages = {}

    def write(self, kind, amount):
        name = threading.current_thread().name
        with self.lock:
            page = self.pages.setdefault(name, {})
            times, total = page.get(kind, (0, 0))
            page[kind] = (times + 1, total + amount)

    def totals(self):
        merged = {}
        for page in self.pages.values():
            for kind, (times, total) in page.items():
                a, b = merged.get(kind, (0, 0))
                merged[kind] = (a + times, b + total)
        return dict(sorted(merged.items()))


class Bank:
    def __init__(self, owners, opening):
        self.accounts = [Account(owner, opening) for owner in owners]
        self.ledger = Ledger()
        self.total = opening * len(self.accounts)
        self.open = threading.Event()
        self.audits = []

    def transfer(self, source, target, amount):
        if source is target:
            raise BankError("cannot transfer to the same account")
        first, second = sorted((source, target), key=lambda account: account.number)
        with first.lock, second.lock:
            source.withdraw(amount)
            target.deposit(amount)
        self.ledger.write("transfer", amount)

    def audit(self):
        """Locks every account in order and adds up."""
        acquired = []
        try:
            for account in self.accounts:
                account.lock.acquire()
                acquired.append(account.lock)
            return sum(account.balance for account in self.accounts)
        finally:
            for lock in reversed(acquired):
                lock.release()


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 25214903917 + 11) & (1 << 48) - 1
        return (self.state >> 16) % n


class Teller(threading.Thread):
    """Moves money about at random, always around a ring so that each teller's effect on a balance is known."""

    def __init__(self, bank, number, orders):
        super().__init__(name=f"teller-{number}")
        self.bank = bank
        self.random = Random(number * 7919 + 1)
        self.orders = orders
        self.refused = 0
        self.failure = None

    def run(self):
        self.bank.open.wait()
        try:
            for _ in range(self.orders):
                self.order()
        except Exception as error:
            self.failure = error

    def order(self):
        accounts = self.bank.accounts
        i = self.random.below(len(accounts))
        amount = self.random.below(20) + 1
        stops = [accounts[(i + k) % len(accounts)] for k in (0, 1, 3, 0)]
        for source, target in zip(stops, stops[1:]):
            self.bank.transfer(source, target, amount)
        try:
            self.bank.transfer(stops[0], stops[0], amount)
        except BankError:
            self.refused += 1
            self.bank.ledger.write("refused", amount)


class Auditor(threading.Thread):
    def __init__(self, bank, done):
        super().__init__(name="auditor", daemon=True)
        self.bank = bank
        self.done = done
        self.wrong = 0
        self.made = 0

    def run(self):
        self.bank.open.wait()
        while True:
            self.wrong += self.bank.audit() != self.bank.total
            self.made += 1
            if self.done.wait(0.002):
                break


def run(tellers, orders):
    bank = Bank(["Ada", "Bob", "Cy", "Dee", "Eve", "Fay", "Gus"], opening=100_000)
    done = threading.Event()
    staff = [Teller(bank, number, orders) for number in range(1, tellers + 1)]
    auditor = Auditor(bank, done)
    for thread in (auditor, *staff):
        thread.start()
    bank.open.set()
    for teller in staff:
        teller.join()
    done.set()
    auditor.join()
    for teller in staff:
        if teller.failure:
            raise teller.failure
    assert auditor.made > 0 and auditor.wrong == 0
    assert bank.audit() == bank.total
    return bank, sum(teller.refused for teller in staff)


class BoundedBuffer:
    """Producers and consumers over a list; whoever has to wait leaves an event behind."""

    def __init__(self, size):
        self.size = size
        self.items = []
        self.lock = threading.Lock()
        self.producers = []
        self.consumers = []

    def wait(self, waiting, possible):
        """Returns with the lock held, as soon as it is possible to go on."""
        self.lock.acquire()
        while not possible():
            event = threading.Event()
            waiting.append(event)
            self.lock.release()
            event.wait()
            self.lock.acquire()

    def put(self, item):
        self.wait(self.producers, lambda: len(self.items) < self.size)
        try:
            self.items.append(item)
            if self.consumers:
                self.consumers.pop(0).set()
        finally:
            self.lock.release()

    def get(self):
        self.wait(self.consumers, lambda: self.items)
        try:
            if self.producers:
                self.producers.pop(0).set()
            return self.items.pop(0)
        finally:
            self.lock.release()


def exchange(producers, consumers, items):
    buffer = BoundedBuffer(16)
    sums = [0] * consumers

    def produce(start):
        for i in range(start, items, producers):
            buffer.put(i)

    def consume(index):
        while (item := buffer.get()) is not None:
            sums[index] += item * item

    makers = [threading.Thread(target=produce, args=(k,)) for k in range(producers)]
    users = [threading.Thread(target=consume, args=(k,)) for k in range(consumers)]
    for thread in makers + users:
        thread.start()
    for thread in makers:
        thread.join()
    for _ in users:
        buffer.put(None)
    for thread in users:
        thread.join()
    return sum(sums)


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    for _ in range(repetitions):
        bank, refused = run(tellers=4, orders=600)
    print("accounts:", *bank.accounts)
    print("total:", bank.total, "refused:", refused)
    print("ledger:", bank.ledger.totals())
    print("pages:", *(f"{name} {page['transfer']}" for name, page in sorted(bank.ledger.pages.items())))
    print("deposits == withdrawals:", all(a.deposits == a.withdrawals for a in bank.accounts))
    print("squares:", exchange(3, 2, 3000), sum(i * i for i in range(3000)))
    poor = Account("Poor", 5)
    rich = Account("Rich", 1000)
    for attempt in (
        lambda: poor.withdraw(10),
        lambda: bank.transfer(poor, rich, 6),
        lambda: rich.deposit(-3),
        lambda: setattr(rich, "frozen", True) or rich.withdraw(1),
        lambda: setattr(rich, "balance", 3),
    ):
        try:
            attempt()
        except (BankError, ValueError, AttributeError) as error:
            print(f"{type(error).__name__}: {error}")
    print(poor, rich, poor.lock.acquire(blocking=False), Account.withdraw.__name__)


if __name__ == "__main__":
    main()
