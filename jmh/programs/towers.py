"""The towers of Hanoi with thirteen disks that are linked to piles."""

from harness import main


class Disk:
    def __init__(self, size):
        self.size = size
        self.next = None


class Towers:
    def __init__(self, disks):
        self.piles = [None, None, None]
        self.moves = 0
        for size in range(disks, -1, -1):
            self.push(Disk(size), 0)
        self.move(disks, 0, 1)

    def push(self, disk, pile):
        top = self.piles[pile]
        if top is not None and disk.size >= top.size:
            raise ValueError("a disk cannot lie on a smaller one")
        disk.next = top
        self.piles[pile] = disk

    def pop(self, pile):
        top = self.piles[pile]
        if top is None:
            raise ValueError("nothing on this pile")
        self.piles[pile] = top.next
        top.next = None
        return top

    def move_top(self, source, target):
        self.push(self.pop(source), target)
        self.moves += 1

    def move(self, disks, source, target):
        if disks == 1:
            self.move_top(source, target)
            return
        other = 3 - source - target
        self.move(disks - 1, source, other)
        self.move_top(source, target)
        self.move(disks - 1, other, target)


def benchmark(rounds=600):
    total = 0
    for _ in range(rounds):
        total += Towers(13).moves
    return total


EXPECTED = 8191 * 600

if __name__ == "__main__":
    main("towers", benchmark, EXPECTED)
