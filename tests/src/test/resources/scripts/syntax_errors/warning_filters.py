# Warnings about a source pass the filters of the module warnings.
import warnings

SOURCES = [
    "assert (1, 'always true')",
    "x = 1\nx is 1",
    "[(1, 2) (3, 4)]",
    "'\\z'",
    "b'\\400'",
    "0x1for x in ()",
]
for source in SOURCES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SyntaxWarning)
        try:
            compile(source, "<source>", "exec")
        except SyntaxError as e:
            print("SyntaxError", e.msg)
    for warning in caught:
        print(warning.category.__name__, warning.message, warning.filename, warning.lineno)
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        try:
            compile(source, "<source>", "exec")
            print("compiled")
        except SyntaxError as e:
            print(e.msg, e.filename, e.lineno, e.offset)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        try:
            compile(source, "<source>", "exec")
        except SyntaxError:
            pass
