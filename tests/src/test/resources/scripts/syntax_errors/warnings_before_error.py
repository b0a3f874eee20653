"""A source that is no Python still gets the warnings of what comes before the error."""
import warnings

for source in "'\\e' $", "'\\e' 1", "x = '\\w'\n(", "'\\q'\n  y":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<source>", "exec")
        except SyntaxError as e:
            print(type(e).__name__, e)
    print([(str(w.message), w.filename, w.lineno) for w in caught])
