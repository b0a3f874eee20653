def attempt(code):
    try:
        exec(code, {"__name__": "__main__"})
    except Exception as error:
        text = str(error)
        print(f"{type(error).__name__}: {text[:text.index('(') + 1] if '(/' in text else text}", getattr(error, "name", None))


attempt("import nowhere")
attempt("import broken_parts.nowhere")
attempt("import nowhere.inside")
attempt("from broken_parts import nothing")
attempt("from broken_parts.plain import nothing")
attempt("import broken_parts.plain.deeper")
attempt("import broken_parts.raises")
attempt("import broken_parts.raises")
attempt("from broken_parts import raises")
attempt("from . import x")
attempt("from .x import y")
attempt("from .. import z")
attempt("from broken_parts.bad_all import *")
attempt("import broken_parts.syntax")
attempt("from broken_parts.up import x")
attempt("__import__('')")
attempt("__import__(3)")
attempt("import math.pi")
import sys
print(sorted(n for n in sys.modules if n.startswith("broken_parts")))
sys.modules["blocked"] = None
attempt("import blocked")
print(__import__("broken_parts.plain").__name__, __import__("broken_parts.plain", fromlist=["x"]).__name__)
