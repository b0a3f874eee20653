"""OS routines: the part on top of the native functions, which are already in this namespace."""

import sys
import posixpath as path

sys.modules['os.path'] = path

sep = '/'
altsep = None
extsep = '.'
pathsep = ':'
linesep = '\n'
curdir = '.'
pardir = '..'
devnull = '/dev/null'
defpath = '/bin:/usr/bin'
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024


class PathLike:
    """Anything with __fspath__."""

    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any('__fspath__' in base.__dict__ for base in subclass.__mro__)
        return NotImplemented


def getenv(key, default=None):
    """Get an environment variable, or a default."""
    return environ.get(key, default)


def putenv(key, value):
    """Change the environment of this program."""
    environ[key] = value


def unsetenv(key):
    """Remove a variable from the environment of this program."""
    environ.pop(key, None)


def fsencode(filename):
    """File name as bytes."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """File name as text."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def access(path, mode, **kwargs):
    """Whether a path exists; permissions are the operating system's matter."""
    try:
        stat(path)
        return True
    except OSError:
        return False


def makedirs(name, mode=0o777, exist_ok=False):
    """mkdir() with all intermediate folders."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """rmdir() and then all empty parents."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yields (folder, subfolders, files) for every folder below top."""
    top = fspath(top)
    try:
        names = listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs, files = [], []
    for name in names:
        (dirs if path.isdir(path.join(top, name)) else files).append(name)
    if topdown:
        yield top, dirs, files
    for name in dirs:
        new_path = path.join(top, name)
        if followlinks or not path.islink(new_path):
            yield from walk(new_path, topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files
