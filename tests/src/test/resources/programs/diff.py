"""Differences between texts: Myers' algorithm, longest common subsequences, unified diffs, patches and merges."""

import sys
from itertools import groupby

KEEP, DELETE, INSERT = " -+"


class PatchError(ValueError):
    pass


def lcs_table(a, b):
    """Lengths of the longest common subsequences of all suffixes."""
    m, n = len(a), len(b)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m - 1, -1, -1):
        row, below = table[i], table[i + 1]
        x = a[i]
        for j in range(n - 1, -1, -1):
            if x == b[j]:
                row[j] = below[j + 1] + 1
            else:
                down, right = below[j], row[j + 1]
                row[j] = down if down >= right else right
    return table


def lcs_diff(a, b):
    table = lcs_table(a, b)
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            yield KEEP, a[i]
            i += 1
            j += 1
        elif table[i + 1][j] >= table[i][j + 1]:
            yield DELETE, a[i]
            i += 1
        else:
            yield INSERT, b[j]
            j += 1
    for x in a[i:]:
        yield DELETE, x
    for y in b[j:]:
        yield INSERT, y


def myers_diff(a, b):
    """Myers' greedy algorithm; returns the shortest edit script."""
    n, m = len(a), len(b)
    furthest = {1: 0}
    trace = []
    for d in range(n + m + 1):
        trace.append(furthest.copy())
        for k in range(-d, d + 1, 2):
            if k == -d or (k != d and furthest[k - 1] < furthest[k + 1]):
                x = furthest[k + 1]
            else:
                x = furthest[k - 1] + 1
            y = x - k
            while x < n and y < m and a[x] == b[y]:
                x += 1
                y += 1
            furthest[k] = x
            if x >= n and y >= m:
                return list(reversed(list(backtrack(a, b, trace))))
    raise AssertionError("there is always a script")


def backtrack(a, b, trace):
    x, y = len(a), len(b)
    for d in range(len(trace) - 1, -1, -1):
        furthest = trace[d]
        k = x - y
        if k == -d or (k != d and furthest[k - 1] < furthest[k + 1]):
            before = k + 1
        else:
            before = k - 1
        px = furthest[before]
        py = px - before
        while x > px and y > py:
            x, y = x - 1, y - 1
            yield KEEP, a[x]
        if d > 0:
            if x == px:
                yield INSERT, b[py]
            else:
                yield DELETE, a[px]
        x, y = px, py


def cost(script):
    return sum(kind != KEEP for kind, _ in script)


class Hunk:
    def __init__(self, old, new):
        self.old, self.new = old, new
        self.lines = []

    @property
    def header(self):
        old = sum(kind != INSERT for kind, _ in self.lines)
        new = sum(kind != DELETE for kind, _ in self.lines)
        return f"@@ -{self.old + 1},{old} +{self.new + 1},{new} @@"

    def __str__(self):
        return "\n".join([self.header, *(kind + line for kind, line in self.lines)])


def hunks(script, context=2):
    script = list(script)
    changed = [i for i, (kind, _) in enumerate(script) if kind != KEEP]
    wanted = {j for i in changed for j in range(i - context, i + context + 1)}
    old = new = 0
    current = None
    for i, (kind, line) in enumerate(script):
        if i in wanted:
            if current is None:
                current = Hunk(old, new)
            current.lines.append((kind, line))
        elif current is not None:
            yield current
            current = None
        old += kind != INSERT
        new += kind != DELETE
    if current is not None:
        yield current


def apply(lines, patch):
    """Applies hunks to the old lines; refuses when the context does not match."""
    result, position = [], 0
    for hunk in patch:
        result += lines[position : hunk.old]
        position = hunk.old
        for kind, line in hunk.lines:
            match kind:
                case "+":
                    result.append(line)
                case " " | "-" if position < len(lines) and lines[position] == line:
                    if kind == KEEP:
                        result.append(line)
                    position += 1
                case _:
                    raise PatchError(f"line {position + 1}: expected {line!r}")
    return result + lines[position:]


def inline(old, new):
    """Marks the changed runs of characters in a line."""
    parts = []
    for kind, group in groupby(myers_diff(old, new), key=lambda step: step[0]):
        text = "".join(c for _, c in group)
        parts.append({KEEP: text, DELETE: f"[-{text}-]", INSERT: f"{{+{text}+}}"}[kind])
    return "".join(parts)


def blocks(base, other):
    """Maps a position in the base to (lines it replaces, their number)."""
    changes, position, pending = {}, 0, None
    for kind, line in myers_diff(base, other):
        if kind == KEEP:
            pending = None
            position += 1
            continue
        if pending is None:
            pending = changes[position] = ([], [])
        if kind == INSERT:
            pending[0].append(line)
        else:
            pending[1].append(line)
            position += 1
    return {start: (new, len(old)) for start, (new, old) in changes.items()}


def merge(base, left, right):
    ours, theirs = blocks(base, left), blocks(base, right)
    result, position, conflicts = [], 0, 0
    while position <= len(base):
        mine, yours = ours.get(position), theirs.get(position)
        if mine and yours and mine != yours:
            conflicts += 1
            result += ["<<<<<<<", *mine[0], "=======", *yours[0], ">>>>>>>"]
            position += max(mine[1], yours[1])
            if not (mine[1] or yours[1]) and position < len(base):
                result.append(base[position])
                position += 1
        elif mine or yours:
            new, length = mine or yours
            result += new
            position += length
            if not length and position < len(base):
                result.append(base[position])
                position += 1
            elif position >= len(base):
                break
        else:
            if position < len(base):
                result.append(base[position])
            position += 1
        if position >= len(base) and not (position in ours or position in theirs):
            break
    return result, conflicts


OLD = """\
The Way that can be told of is not the eternal Way;
The name that can be named is not the eternal name.
The Nameless is the origin of Heaven and Earth;
The Named is the mother of all things.
Therefore let there always be non-being,
  so we may see their subtlety,
And let there always be being,
  so we may see their outcome.
The two are the same,
But after they are produced,
  they have different names.""".splitlines()

NEW = """\
The Nameless is the origin of Heaven and Earth;
The named is the mother of all things.

Therefore let there always be non-being,
  so we may see their subtlety,
And let there always be being,
  so we may see their outcome.
The two are the same,
But after they are produced,
  they have different names.
They both may be called deep and profound.
Deeper and more profound,
The door of all subtleties!""".splitlines()


def mutate(lines, seed, rate):
    state = seed
    for line in lines:
        state = (state * 48271) % 2147483647
        match state // 7 % rate:
            case 0:
                continue
            case 1:
                yield f"{line} changed"
            case 2:
                yield f"new {state % 5}"
                yield line
            case _:
                yield line


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    patch = list(hunks(myers_diff(OLD, NEW)))
    print(*patch, sep="\n")
    print("patched:", apply(OLD, patch) == NEW)
    document = [f"line {i % 40} of {i // 7}" for i in range(200)]
    checks = set()
    for _ in range(repetitions):
        total = kept = 0
        for seed in (1, 5, 11):
            other = list(mutate(document, seed, 9))
            script, reference = myers_diff(document, other), list(lcs_diff(document, other))
            assert cost(script) == cost(reference)
            assert [x for kind, x in script if kind != INSERT] == document
            assert [x for kind, x in script if kind != DELETE] == other
            assert apply(document, hunks(script)) == apply(document, hunks(reference, 0)) == other
            total += cost(script)
            kept += lcs_table(document, other)[0][0]
        checks.add((total, kept))
    print("edits and common lines:", *checks)
    print(inline("The Named is the mother", "The named was a mother"))
    print(inline("kitten", "sitting"), inline("", "new"), inline("old", ""), repr(inline("", "")))
    left, right = OLD.copy(), OLD.copy()
    left[1] = "LEFT"
    right[1] = "RIGHT"
    right[5:7] = ["two lines", "became these", "three"]
    left.append("left's last line")
    merged, conflicts = merge(OLD, left, right)
    print("conflicts:", conflicts, *merged, sep="\n  ")
    print("clean merge:", merge(OLD, OLD, NEW)[0] == NEW, merge(OLD, NEW, NEW)[1])
    try:
        apply(NEW, patch)
    except PatchError as error:
        print("PatchError:", error)


if __name__ == "__main__":
    main()
