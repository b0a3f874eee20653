import _csv
import io


def t(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


def r(*args, **options):
    return list(_csv.reader(*args, **options))


def w(row, **options):
    file = io.StringIO()
    n = _csv.writer(file, **options).writerow(row)
    return (file.getvalue(), n)


for e in [
    "_csv.reader(5)", "r(['a,b'])", "r(['\"a','b\"'])", "r(['\"a'],strict=True)", "r(['\"a\"b'],strict=True)", "r(['\"a\"b'])", "r([b'a'])", "r([1])",
    "r(['a\\0b'])", "r(['a\\rb'])", "r(['a\\r\\nb'])", "r(['a\\n'])", "r(['1,2.5,\"2\"'],quoting=2)", "r(['a'],quoting=2)", "r(['a,,\"\"'],quoting=4)",
    "_csv.Dialect(delimiter='')", "_csv.Dialect(delimiter='ab')", "_csv.Dialect(delimiter=5)", "_csv.Dialect(quotechar=None).quoting",
    "_csv.Dialect(quoting=9)", "_csv.Dialect(quoting='a')", "_csv.Dialect(lineterminator=None)", "_csv.Dialect(lineterminator=5)",
    "_csv.Dialect(delimiter=None)", "_csv.Dialect(foo=1)", "_csv.Dialect(escapechar=5)", "_csv.Dialect(quotechar='ab')",
    "_csv.Dialect(quotechar=None,quoting=0)", "w(5)", "w('abc')", "w(['a,b','c\"d',None,1.5,2])", "w(['a'],quoting=1)", "w(['a',1],quoting=2)",
    "w(['a,b'],quoting=3)", "w(['a,b'],quoting=3,escapechar='\\\\')", "w(['\"'],doublequote=False)", "w(['\"'],doublequote=False,escapechar='\\\\')",
    "w([''])", "w([None])", "w([''],quoting=3)", "w(['a\\nb'])", "w(['',''])", "_csv.writer(5)", "w(['a',None,1],quoting=4)", "w(['a',None,1,''],quoting=5)",
    "w([])", "_csv.register_dialect(5)", "_csv.register_dialect('mine',delimiter=';')", "r(['a;b,c'],'mine')", "r(['a;b,c'],dialect='mine',delimiter=',')",
    "_csv.get_dialect('mine').delimiter", "_csv.get_dialect('zz')", "_csv.unregister_dialect('zz')", "'mine' in _csv.list_dialects()",
    "_csv.unregister_dialect('mine')", "_csv.field_size_limit('a')", "r(['a b'],delimiter=' ')", "r([' a, b'],skipinitialspace=True)", "r(['a'],dialect='zz')",
    "r(['a\\\\,b,c'],escapechar='\\\\')", "r(['\\\\'],escapechar='\\\\')", "r(['a\\\\\\n','b'],escapechar='\\\\')", "r(['\"a\\\\\"b\"'],escapechar='\\\\')",
    "r([''])", "r(['',' '])", "w(['\\\\'],escapechar='\\\\')", "w([' a'],skipinitialspace=True)", "w(['a\\rb'])", "w(['a b'],delimiter=' ')",
    "w(['#'],lineterminator='#')", "(_csv.QUOTE_STRINGS,_csv.QUOTE_NOTNULL)", "r(['a\"b'])", "r(['\"a\\n','b\"'])", "r(['\"a\"\"b\",c'])",
    "r(['x'*200000])", "_csv.field_size_limit(10)", "r(['x'*11])", "_csv.field_size_limit(131072)", "r(['\"x'])", "_csv.Error.__mro__",
]:
    t(e)
d = _csv.Dialect()
print(d.delimiter, d.quotechar, d.escapechar, repr(d.lineterminator), d.quoting, d.doublequote, d.skipinitialspace, d.strict)
t("setattr(d,'quoting',1)")
t("d.foo")
rows = _csv.reader(["a", "b"])
print(rows.line_num, next(rows), rows.line_num, rows.dialect.delimiter)
out = io.StringIO()
_csv.writer(out).writerows([[1, 2], ["a", "b,c"]])
print(repr(out.getvalue()))
