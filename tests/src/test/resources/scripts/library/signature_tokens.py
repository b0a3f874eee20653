import inspect
import tokenize

for source in ("($self, x!=1 ?, a if b, /)", "f'{a!r:>5}' + b\n# end\n", "async def f(): return -1 ** 2"):
    for token in tokenize.generate_tokens(iter(source.splitlines(True)).__next__):
        print(token.type, tokenize.tok_name[token.exact_type], repr(token.string), token.start, token.end)
print(inspect._signature_strip_non_python_syntax("($self, instance, owner=None, /)"))
