import grp
import pwd


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


root = pwd.getpwuid(0)
print(root.pw_name, root.pw_uid, root.pw_gid, root.pw_dir, root[0], len(root), type(root))
print(pwd.getpwnam("root") == root, root in pwd.getpwall())
print(attempt(pwd.getpwnam, "no such user"), attempt(pwd.getpwuid, 2**31 - 7))
print(attempt(pwd.getpwuid, 1.5), attempt(pwd.getpwnam, 1), attempt(pwd.getpwuid))
print(attempt(pwd.getpwuid, 2**128), attempt(pwd.getpwuid, -7))
group = grp.getgrgid(0)
print(group.gr_name, group.gr_gid, group.gr_mem, len(group), type(group))
print(grp.getgrnam("root") == group, group in grp.getgrall())
print(attempt(grp.getgrnam, "no such group"), attempt(grp.getgrgid, 2**31 - 7))
print(attempt(grp.getgrnam, 1), attempt(grp.getgrgid, "1"), attempt(grp.getgrnam, "a\0b"))
