import json
import _json
from json import scanner, encoder, decoder


def t(text):
    try:
        print(text, "->", ascii(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, ascii(str(e)))


documents = [
    "", " ", "null", "true", "false", "nul", "1", "-1", "0", "01", "-", "1.5", "1.", "1e5", "1E-2", "1e", "-0", "-0.0", "12345678901234567890123", "NaN",
    "Infinity", "-Infinity", "-Inf", '""', '"abc"', '"a', '"\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\x"', '"\\u00e9"', '"\\ud83d\\ude00"', '"\\ud83d"',
    '"\\ud83d\\u0041"', '"\\u12"', '"\\u12g4"', '"a\nb"', '"\\', "[]", "[ ]", "[1, 2]", "[1 2]", "[1,]", "[", "[1", "{}", "{ }", '{"a": 1, "b": [true, null]}',
    '{"a" 1}', '{"a": }', '{"a": 1,}', "{a: 1}", '{"a": 1 "b": 2}', '{"a"', "{", '{"a": 1', "[[[1]]]", "1 2", '  {"x": 1}  ', "[1.0, 2e3]", '{"a": 1, "a": 2}', "\ufeff1",
    "[" * 20 + "]" * 20, '"\U0001f600"', "tru", "[nan]",
]
for document in documents:
    t(f"json.loads({document!r})")
for text in [
    "json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: 'i' + s)", "json.loads('[NaN]', parse_constant=lambda s: 'c' + s)",
    "json.loads('{\"a\": {\"b\": 1}}', object_hook=lambda d: sorted(d.items()))", "json.loads('{\"a\": 1, \"a\": 2}', object_pairs_hook=tuple)",
    "json.loads('\"a\\nb\"', strict=False)", "json.JSONDecoder().raw_decode('1 2')", "json.JSONDecoder().raw_decode('x 2', 2)",
    "json.dumps(None)", "json.dumps([1, 2.5, 'a', True, None, {'k': [1]}])", "json.dumps({1: 2, 2.5: 3, True: 4, None: 5, 'x': 6})", "json.dumps({1j: 1})",
    "json.dumps({1j: 1, 2: 3}, skipkeys=True)", "json.dumps({'b': 1, 'a': 2}, sort_keys=True)", "json.dumps(float('nan'))", "json.dumps([float('inf'), -float('inf')])",
    "json.dumps(float('nan'), allow_nan=False)", "json.dumps(1j)", "json.dumps(object)", "json.dumps(1j, default=str)", "json.dumps([[], {}, ()])",
    "json.dumps('\\u00e9\\U0001f600\\ud800\"\\\\\\n\\x00\\x7f')", "json.dumps('\\u00e9\\U0001f600\\x7f\\x1f', ensure_ascii=False)", "json.dumps([1, 2], separators=(',', ':'))",
    "json.dumps({'a': [1, {'b': 2}]}, indent=2)", "json.dumps(2**100)", "json.dumps([1e16, 1e-7, 0.1, -0.0])", "json.dumps((1, 2))", "json.dumps('a')",
    "_json.scanstring('abc\"d', 0)", "_json.scanstring('abc', 0)", "_json.scanstring('abc', 10)", "_json.scanstring(1, 0)", "_json.encode_basestring_ascii(1)",
    "_json.encode_basestring('\\u00e9\"')", "_json.make_scanner", "_json.make_encoder", "encoder.c_make_encoder is _json.make_encoder",
    "json.loads(b'{\"a\": \"\\xc3\\xa9\"}')", "json.loads(5)", "json.loads('\"' + 'x' * 1000 + '\"') == 'x' * 1000",
]:
    t(text)


class Int(int):
    def __repr__(self):
        return "int!"


class Str(str):
    pass


class Dict(dict):
    def items(self):
        return [("from", "items")]


t("json.dumps([Int(5), Str('s'), Dict(a=1)])")
loop = []
loop.append(loop)
t("json.dumps(loop)")
loop = {}
loop["k"] = loop
t("json.dumps(loop)")
deep = []
for i in range(100000):
    deep = [deep]
t("json.dumps(deep)")
t("json.loads('[' * 100000 + ']' * 100000)")
t("json.loads('{\"a\":' * 100000 + '}' * 100000)")
