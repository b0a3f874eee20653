"""Common operations on POSIX path names (os.path)."""

import sys as _sys

curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'
supports_unicode_filenames = False


def _os():
    # os imports this module first, so it is there when a function is called.
    return _sys.modules['os']


def _fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    return _os().fspath(path)


def normcase(s):
    """Case matters, so nothing changes."""
    return _fspath(s)


def isabs(s):
    """Whether a path is absolute."""
    return _fspath(s).startswith('/')


def join(a, /, *p):
    """Join path components with slashes; an absolute one starts anew."""
    path = _fspath(a)
    for b in map(_fspath, p):
        if type(b) is not type(path):
            raise TypeError("Can't mix strings and bytes in path components")
        if b.startswith('/'):
            path = b
        elif not path or path.endswith('/'):
            path += b
        else:
            path += '/' + b
    return path


def split(p):
    """Everything before the final slash, and everything after it."""
    p = _fspath(p)
    i = p.rfind('/') + 1
    head, tail = p[:i], p[i:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def splitext(p):
    """Split the extension from a path name."""
    p = _fspath(p)
    slash = p.rfind('/')
    dot = p.rfind('.')
    if dot > slash:
        first = slash + 1
        while first < dot:
            if p[first] != '.':
                return p[:dot], p[dot:]
            first += 1
    return p, ''


def splitdrive(p):
    """There are no drives."""
    p = _fspath(p)
    return p[:0], p


def basename(p):
    """The final component of a path name."""
    return split(p)[1]


def dirname(p):
    """The folder of a path name."""
    return split(p)[0]


def exists(path):
    """Whether a path exists."""
    try:
        _os().stat(path)
    except (OSError, ValueError):
        return False
    return True


def lexists(path):
    """Whether a path or a broken link exists."""
    try:
        _os().lstat(path)
    except (OSError, ValueError):
        return False
    return True


def _kind(path, kind, stat):
    try:
        return (stat(path)[0] & 0o170000) == kind
    except (OSError, ValueError):
        return False


def isfile(path):
    """Whether a path is a regular file."""
    return _kind(path, 0o100000, _os().stat)


def isdir(path):
    """Whether a path is a folder."""
    return _kind(path, 0o040000, _os().stat)


def islink(path):
    """Whether a path is a symbolic link."""
    return _kind(path, 0o120000, _os().lstat)


def getsize(filename):
    """The size of a file."""
    return _os().stat(filename).st_size


def getmtime(filename):
    """When a file was modified last."""
    return _os().stat(filename).st_mtime


def getatime(filename):
    """When a file was read last."""
    return _os().stat(filename).st_atime


def getctime(filename):
    """When a file's metadata changed last."""
    return _os().stat(filename).st_ctime


def samefile(f1, f2):
    """Whether two paths are one file."""
    a, b = _os().stat(f1), _os().stat(f2)
    return a.st_ino == b.st_ino and a.st_dev == b.st_dev


def normpath(path):
    """Normalize path: A//B, A/./B and A/foo/../B all become A/B."""
    path = _fspath(path)
    if not path:
        return '.'
    slashes = 0
    if path.startswith('/'):
        slashes = 2 if path.startswith('//') and not path.startswith('///') else 1
    parts = []
    for part in path.split('/'):
        if not part or part == '.':
            continue
        if part != '..' or (not slashes and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return '/' * slashes + '/'.join(parts) or '.'


def abspath(path):
    """An absolute path."""
    path = _fspath(path)
    if not path.startswith('/'):
        path = join(_os().getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path without symbolic links."""
    return _os()._realpath(_fspath(filename))


def relpath(path, start=None):
    """A relative version of a path."""
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    start_list = [x for x in abspath('.' if start is None else start).split('/') if x]
    path_list = [x for x in abspath(path).split('/') if x]
    i = 0
    for a, b in zip(start_list, path_list):
        if a != b:
            break
        i += 1
    parts = ['..'] * (len(start_list) - i) + path_list[i:]
    return '/'.join(parts) or '.'


def commonprefix(m):
    """The longest leading part of all names."""
    if not m:
        return ''
    s1, s2 = min(m), max(m)
    for i, c in enumerate(s1):
        if c != s2[i]:
            return s1[:i]
    return s1


def commonpath(paths):
    """The longest common folder."""
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if len({p[:1] == '/' for p in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split('/') if c and c != '.'] for p in paths]
    s1, s2 = min(split_paths), max(split_paths)
    common = s1
    for i, c in enumerate(s1):
        if c != s2[i]:
            common = s1[:i]
            break
    return ('/' if paths[0].startswith('/') else '') + '/'.join(common)


def expanduser(path):
    """Expand ~ at the start."""
    path = _fspath(path)
    if path == '~' or path.startswith('~/'):
        home = _os().environ.get('HOME')
        if home:
            return (home.rstrip('/') + path[1:]) or '/'
    return path
