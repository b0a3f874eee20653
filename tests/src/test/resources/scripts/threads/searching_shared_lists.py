"""What is always in a list is found, although another thread turns the list around."""

import threading


class Item:
    """Compares in Python code."""

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, Item) and self.number == other.number

    __hash__ = None


def turn(values, stop):
    while not stop.is_set():
        values.reverse()


def search(values, wanted, missing, rounds):
    found = 0
    for _ in range(rounds):
        found += wanted in values
        found += values.count(wanted)
        found += values.index(wanted) >= 0
        found -= missing in values
        found -= values.count(missing)
    return found == 3 * rounds


def together(values, wanted, missing, rounds):
    stop = threading.Event()
    thread = threading.Thread(target=turn, args=(values, stop))
    thread.start()
    try:
        print(search(values, wanted, missing, rounds))
    finally:
        stop.set()
        thread.join()


together(list(range(9)), 2, 9, 3000)
together([float(i) for i in range(9)], 2.0, 9.0, 3000)
together([str(i) for i in range(9)], "2", "9", 3000)
together([Item(i) for i in range(9)], Item(2), Item(9), 500)


def removing(values, count):
    """Each thread removes elements of its own; none is removed twice or missed."""

    def remove(own):
        for number in own:
            values.remove(number)

    threads = [threading.Thread(target=remove, args=(range(i, count, 3),)) for i in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(values)


removing(list(range(600)) + ["rest"], 600)
removing(list(range(600)), 600)
