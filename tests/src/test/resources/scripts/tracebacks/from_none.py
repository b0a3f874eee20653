class AppError(Exception):
    """Shown with its module."""


class Outer:
    class Inner(Exception):
        pass


def run():
    try:
        try:
            raise Outer.Inner("hidden", 1)
        except Outer.Inner:
            raise AppError("multi\nline") from None
    except AppError as error:
        raise Outer.Inner from error


run()
