import _warnings, warnings
warnings.simplefilter('ignore')
for f in (lambda: _warnings.warn('m', skip_file_prefixes=[]), lambda: _warnings.warn('m', skip_file_prefixes=(b'a',)), lambda: _warnings.warn('m', skip_file_prefixes='a'), lambda: _warnings.warn_explicit(None, UserWarning, None, None), lambda: _warnings.warn_explicit(None, UserWarning, 'f', None), lambda: _warnings.warn_explicit(None, None, 'f', 1), lambda: _warnings.warn_explicit(None, Warning, 'f', 1, registry=42), lambda: _warnings.warn_explicit(None, None, None, 1), lambda: _warnings.warn_explicit(None, Warning, None, 1, registry=42), lambda:_warnings.warn_explicit(UserWarning('x'), None, 'f', 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f[T](): pass
def g(): pass
print(g.__type_params__ is (lambda: 0).__type_params__)
