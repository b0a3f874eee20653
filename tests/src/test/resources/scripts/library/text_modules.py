import argparse, base64, calendar, codecs, configparser, datetime, decimal, difflib, fnmatch, fractions, html
import io, json, marshal, pprint, reprlib, statistics, string, textwrap, tokenize, urllib.parse

print(json.dumps({'a': [1, 2.5, None, True], 'é': 'ü'}, sort_keys=True), json.loads('[1, {"x": "\\u00e9"}]'))
print(datetime.date(2024, 2, 29) + datetime.timedelta(days=366), datetime.datetime(2024, 1, 2, 3, 4, 5).isoformat())
print(decimal.Decimal('1.10') + decimal.Decimal('2.205'), fractions.Fraction(3, 4) + 1, statistics.median([3, 1, 2]))
print(textwrap.fill('the quick brown fox jumps', 12).splitlines(), textwrap.dedent('  a\n    b'))
print(string.Template('$who likes ${what}').substitute(who='tim', what='kung pao'), string.Formatter().format('{0.real:>4}', 5))
pprint.pprint({'key' * 5: list(range(30)), 'b': {'nested': (1, 2)}}, width=60)
print([t.string for t in tokenize.generate_tokens(io.StringIO('x = [1,\n 2] # c\n').readline)])
print(marshal.loads(marshal.dumps([1, 'é', (None, 2.5, b'x'), {1: 2}, 10 ** 30])))
print(urllib.parse.urlsplit('http://h:80/p?q=1#f').port, urllib.parse.quote('a b/ü'), html.escape('<&>'), base64.b64encode(b'hi'))
print(codecs.lookup('utf8').name, codecs.decode('uryyb', 'rot13'), codecs.encode(b'ab', 'hex'), 'Ÿ'.encode('cp1252'))
parser = configparser.ConfigParser()
parser.read_string('[s]\na = 1\nb = %(a)s2\n')
print(parser['s']['b'], argparse.Namespace(a=1), calendar.monthrange(2024, 2))
print(difflib.get_close_matches('appel', ['ape', 'apple']), fnmatch.filter(['a.py', 'b.c'], '*.py'), reprlib.repr(list(range(99))))
