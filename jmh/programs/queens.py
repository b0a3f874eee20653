"""Eight queens on a board, by backtracking over lists of booleans."""

from harness import main


class Board:
    def __init__(self):
        self.free_rows = [True] * 8
        self.free_rising = [True] * 16
        self.free_falling = [True] * 16
        self.rows = [-1] * 8

    def place(self, column):
        for row in range(8):
            if self.is_free(row, column):
                self.rows[row] = column
                self.set_free(row, column, False)
                if column == 7 or self.place(column + 1):
                    return True
                self.set_free(row, column, True)
        return False

    def is_free(self, row, column):
        return (
            self.free_rows[row]
            and self.free_rising[column + row]
            and self.free_falling[column - row + 7]
        )

    def set_free(self, row, column, free):
        self.free_rows[row] = free
        self.free_rising[column + row] = free
        self.free_falling[column - row + 7] = free


def benchmark(rounds=1000):
    solved = 0
    for _ in range(rounds):
        for _ in range(10):
            if Board().place(0):
                solved += 1
    return solved


EXPECTED = 10000

if __name__ == "__main__":
    main("queens", benchmark, EXPECTED)
