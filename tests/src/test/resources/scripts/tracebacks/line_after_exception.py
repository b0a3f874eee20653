"""f_lineno of a frame that an exception has left (PEP 626)."""


class Noop:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


def other_clause():
    try:
        1 / 0
    except TypeError as ex:
        pass


def clause_of_finally():
    try:
        1 / 0
    finally:
        x = 1
        pass


def in_with():
    with Noop():
        1 / 0
        pass


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError


for function in other_clause, clause_of_finally, in_with, in_handler:
    try:
        function()
    except Exception as e:
        frame = e.__traceback__.tb_next.tb_frame
        print(function.__name__, frame.f_lineno - frame.f_code.co_firstlineno)
