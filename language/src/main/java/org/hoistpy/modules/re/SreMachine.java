package org.hoistpy.modules.re;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;

/**
 * Runs the code that {@code re._compiler} makes of a pattern, by backtracking over an explicit
 * stack. Recursion is as deep as the pattern's groups nest, so no text overflows the Java stack.
 *
 * <p>One object serves one match and is confined to its thread.
 */
final class SreMachine {
  private static final int CHOICE = 3;
  private static final int NEXT_BRANCH = 4;
  private static final int FEWER = 5;
  private static final int MORE = 6;
  private static final int LEAVE_LOOP = 7;
  private static final int REPEAT_LOOP = 8;
  private static final int POLL_MASK = 0xFFFF;

  /** Where safepoints are polled: long matches can be interrupted. */
  private static final Node LOCATION = new Node() {};

  private final int[] code;
  private final int[] text;
  private final int end;
  private final int[] marks;
  private final ChoiceStack choices = new ChoiceStack();
  private int lastGroup = -1;
  private int start;
  private boolean whole;
  private boolean mustAdvance;
  private int matchEnd;
  private int steps;

  /** By the address of a loop's UNTIL: its REPEAT, rounds begun, where the last one began. */
  private int[] loopStart;

  private int[] loopCount;
  private int[] loopLast;

  SreMachine(int[] code, int groups, int[] text, int end) {
    this.code = code;
    this.text = text;
    this.end = end;
    this.marks = new int[2 * groups];
  }

  /** The spans of group 0 and all others, then the last group; null when nothing matches. */
  int[] find(MatchMethod method, int from, boolean advance) {
    if (method != MatchMethod.SEARCH) {
      return attempt(from, method == MatchMethod.FULLMATCH, advance) ? result() : null;
    }
    int entry = code[0] == SreCode.INFO ? 1 + code[1] : 0;
    boolean onlyAtStart = code[entry] == SreCode.AT && (code[entry + 1] & ~2) == 0;
    for (int at = from; at <= end; at++) {
      if (canStart(at) && attempt(at, false, advance && at == from)) {
        return result();
      }
      if (onlyAtStart) {
        return null;
      }
    }
    return null;
  }

  /** A quick look at the INFO block: which characters a match can begin with. */
  private boolean canStart(int at) {
    if (code[0] != SreCode.INFO) {
      return true;
    }
    if ((code[2] & SreCode.INFO_PREFIX) != 0) {
      return at < end && text[at] == code[7];
    }
    if ((code[2] & SreCode.INFO_CHARSET) != 0) {
      return at < end && SreCharacters.inSet(code, 5, text[at]);
    }
    return true;
  }

  private boolean attempt(int at, boolean fullMatch, boolean advance) {
    Arrays.fill(marks, -1);
    lastGroup = -1;
    start = at;
    whole = fullMatch;
    mustAdvance = advance;
    choices.clear();
    return run(0, at, true);
  }

  private int[] result() {
    int[] result = new int[marks.length + 3];
    result[0] = start;
    result[1] = matchEnd;
    for (int i = 0; i < marks.length; i += 2) {
      boolean set = marks[i] >= 0 && marks[i + 1] >= 0;
      result[i + 2] = set ? marks[i] : -1;
      result[i + 3] = set ? marks[i + 1] : -1;
    }
    result[result.length - 1] = lastGroup;
    return result;
  }

  /** Matches from an address to its SUCCESS; alternatives stay on the stack for the caller. */
  private boolean run(int entry, int from, boolean topLevel) {
    int base = choices.top();
    int pc = entry;
    int at = from;
    while (true) {
      if ((++steps & POLL_MASK) == 0) {
        TruffleSafepoint.poll(LOCATION);
      }
      int next = -1;
      int operation = code[pc];
      switch (operation) {
        case SreCode.SUCCESS -> {
          if (!topLevel || !(whole && at != end || mustAdvance && at == start)) {
            matchEnd = at;
            return true;
          }
        }
        case SreCode.INFO, SreCode.JUMP -> next = pc + 1 + code[pc + 1];
        case SreCode.MARK -> {
          mark(code[pc + 1], at);
          next = pc + 2;
        }
        case SreCode.AT -> {
          if (SreCharacters.isAt(code[pc + 1], text, end, at)) {
            next = pc + 2;
          }
        }
        case SreCode.BRANCH -> next = branch(pc + 1, at);
        case SreCode.GROUPREF,
            SreCode.GROUPREF_IGNORE,
            SreCode.GROUPREF_LOC_IGNORE,
            SreCode.GROUPREF_UNI_IGNORE -> {
          int length = repeatedGroup(operation, code[pc + 1], at);
          if (length >= 0) {
            at += length;
            next = pc + 2;
          }
        }
        case SreCode.GROUPREF_EXISTS ->
            next = isGroupSet(code[pc + 1]) ? pc + 3 : pc + 1 + code[pc + 2];
        case SreCode.ASSERT -> {
          int back = code[pc + 2];
          if (at >= back && runAtomic(pc + 3, at - back)) {
            next = pc + 1 + code[pc + 1];
          }
        }
        case SreCode.ASSERT_NOT -> {
          int back = code[pc + 2];
          if (at < back || !succeeds(pc + 3, at - back)) {
            next = pc + 1 + code[pc + 1];
          }
        }
        case SreCode.ATOMIC_GROUP -> {
          if (runAtomic(pc + 2, at)) {
            at = matchEnd;
            next = pc + 1 + code[pc + 1];
          }
        }
        case SreCode.POSSESSIVE_REPEAT -> {
          int reached = repeatPossessively(pc + 1, at);
          if (reached >= 0) {
            at = reached;
            next = pc + 2 + code[pc + 1];
          }
        }
        case SreCode.POSSESSIVE_REPEAT_ONE, SreCode.REPEAT_ONE -> {
          int reached = at + count(pc + 4, at, code[pc + 3]);
          if (reached - at >= code[pc + 2]) {
            if (operation == SreCode.REPEAT_ONE && reached - at > code[pc + 2]) {
              choices.push(FEWER, pc, at + code[pc + 2], reached);
            }
            at = reached;
            next = pc + 1 + code[pc + 1];
          }
        }
        case SreCode.MIN_REPEAT_ONE -> {
          int least = code[pc + 2];
          if (count(pc + 4, at, least) == least) {
            at += least;
            choices.push(MORE, pc, at, least);
            next = pc + 1 + code[pc + 1];
          }
        }
        case SreCode.REPEAT -> {
          int until = pc + 1 + code[pc + 1];
          saveLoop(until);
          loopStart[until] = pc;
          loopCount[until] = -1;
          loopLast[until] = -1;
          next = until;
        }
        case SreCode.MAX_UNTIL -> next = untilMost(pc, at);
        case SreCode.MIN_UNTIL -> next = untilLeast(pc, at);
        case SreCode.FAILURE -> {}
        default -> {
          if (at < end && matchesOne(pc, text[at])) {
            at++;
            next = afterOne(pc);
          }
        }
      }
      if (next >= 0) {
        pc = next;
        continue;
      }
      if (!backtrack(base)) {
        return false;
      }
      pc = resumePc;
      at = resumeAt;
    }
  }

  private int resumePc;
  private int resumeAt;

  /** Undoes down to the newest alternative above {@code base}; false when there is none. */
  private boolean backtrack(int base) {
    while (choices.top() > base) {
      choices.pop();
      int a = choices.a();
      int b = choices.b();
      int c = choices.c();
      switch (choices.kind()) {
        case ChoiceStack.RESTORE_MARK -> marks[a] = b;
        case ChoiceStack.RESTORE_LAST_GROUP -> lastGroup = a;
        case ChoiceStack.RESTORE_LOOP -> {
          loopCount[a] = b;
          loopLast[a] = c;
        }
        case CHOICE -> {
          return resume(a, b);
        }
        case NEXT_BRANCH -> {
          int next = branch(a, b);
          if (next >= 0) {
            return resume(next, b);
          }
        }
        case FEWER -> {
          int shorter = fewer(a, b, c - 1);
          if (shorter >= 0) {
            if (shorter > b) {
              choices.push(FEWER, a, b, shorter);
            }
            return resume(a + 1 + code[a + 1], shorter);
          }
        }
        case MORE -> {
          int most = code[a + 3];
          if ((most == SreCode.MAX_REPEAT || c < most) && b < end && matchesOne(a + 4, text[b])) {
            choices.push(MORE, a, b + 1, c + 1);
            return resume(a + 1 + code[a + 1], b + 1);
          }
        }
        case LEAVE_LOOP -> {
          return resume(a + 1, b);
        }
        default -> {
          saveLoop(a);
          loopCount[a] = c;
          loopLast[a] = b;
          return resume(loopStart[a] + 4, b);
        }
      }
    }
    return false;
  }

  private boolean resume(int pc, int at) {
    resumePc = pc;
    resumeAt = at;
    return true;
  }

  /** The longest end, not beyond {@code at}, behind which the rest can begin; -1 if none. */
  private int fewer(int pc, int least, int at) {
    int tail = pc + 1 + code[pc + 1];
    if (code[tail] != SreCode.LITERAL) {
      return at;
    }
    int literal = code[tail + 1];
    for (int i = at; i >= least; i--) {
      if (i < end && text[i] == literal) {
        return i;
      }
    }
    return -1;
  }

  private void mark(int index, int at) {
    choices.push(ChoiceStack.RESTORE_MARK, index, marks[index], 0);
    marks[index] = at;
    if ((index & 1) != 0) {
      choices.push(ChoiceStack.RESTORE_LAST_GROUP, lastGroup, 0, 0);
      lastGroup = index / 2 + 1;
    }
  }

  /** The code of the first alternative from {@code skip} on that can match; -1 if none. */
  private int branch(int skip, int at) {
    for (int s = skip; code[s] != 0; s += code[s]) {
      int first = code[s + 1];
      if (first == SreCode.LITERAL && (at >= end || text[at] != code[s + 2])
          || first == SreCode.IN && (at >= end || !SreCharacters.inSet(code, s + 3, text[at]))) {
        continue;
      }
      if (code[s + code[s]] != 0) {
        choices.push(NEXT_BRANCH, s + code[s], at, 0);
      }
      return s + 1;
    }
    return -1;
  }

  private void saveLoop(int until) {
    if (loopStart == null) {
      loopStart = new int[code.length];
      loopCount = new int[code.length];
      loopLast = new int[code.length];
    }
    choices.push(ChoiceStack.RESTORE_LOOP, until, loopCount[until], loopLast[until]);
  }

  private int untilMost(int until, int at) {
    int loop = loopStart[until];
    int round = loopCount[until] + 1;
    if (round < code[loop + 2]) {
      saveLoop(until);
      loopCount[until] = round;
      return loop + 4;
    }
    int most = code[loop + 3];
    if ((most == SreCode.MAX_REPEAT || round < most) && at != loopLast[until]) {
      choices.push(LEAVE_LOOP, until, at, 0);
      saveLoop(until);
      loopCount[until] = round;
      loopLast[until] = at;
      return loop + 4;
    }
    return until + 1;
  }

  private int untilLeast(int until, int at) {
    int loop = loopStart[until];
    int round = loopCount[until] + 1;
    if (round < code[loop + 2]) {
      saveLoop(until);
      loopCount[until] = round;
      return loop + 4;
    }
    int most = code[loop + 3];
    if ((most == SreCode.MAX_REPEAT || round < most) && at != loopLast[until]) {
      choices.push(REPEAT_LOOP, until, at, round);
    }
    return until + 1;
  }

  /** Runs to SUCCESS and forgets the ways not taken. */
  private boolean runAtomic(int entry, int at) {
    int base = choices.top();
    if (!run(entry, at, false)) {
      return false;
    }
    choices.cut(base);
    return true;
  }

  /** Whether the code matches; groups set on the way are unset again. */
  private boolean succeeds(int entry, int at) {
    int base = choices.top();
    if (!run(entry, at, false)) {
      return false;
    }
    choices.cut(base);
    backtrack(base);
    return true;
  }

  private int repeatPossessively(int skip, int from) {
    int least = code[skip + 1];
    int most = code[skip + 2];
    int at = from;
    int last = -1;
    for (int round = 0; most == SreCode.MAX_REPEAT || round < most; round++) {
      if (round >= least && at == last) {
        break;
      }
      if (!runAtomic(skip + 3, at)) {
        return round < least ? -1 : at;
      }
      last = round >= least ? at : -1;
      at = matchEnd;
    }
    return at;
  }

  private boolean isGroupSet(int group) {
    return marks[2 * group] >= 0
        && marks[2 * group + 1] >= 0
        && marks[2 * group] <= marks[2 * group + 1];
  }

  /** The length of the group's text if it stands here again; -1 otherwise. */
  private int repeatedGroup(int operation, int group, int at) {
    if (!isGroupSet(group)) {
      return -1;
    }
    int from = marks[2 * group];
    int length = marks[2 * group + 1] - from;
    if (length > end - at) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      int a = text[from + i];
      int b = text[at + i];
      boolean same =
          switch (operation) {
            case SreCode.GROUPREF -> a == b;
            case SreCode.GROUPREF_UNI_IGNORE ->
                SreCharacters.lowerUnicode(a) == SreCharacters.lowerUnicode(b);
            default -> SreCharacters.lowerAscii(a) == SreCharacters.lowerAscii(b);
          };
      if (!same) {
        return -1;
      }
    }
    return length;
  }

  /** How often the one-character item matches in a row. */
  private int count(int item, int at, int most) {
    int limit = most == SreCode.MAX_REPEAT || most > end - at ? end : at + most;
    if (code[item] == SreCode.ANY_ALL) {
      return limit - at;
    }
    int i = at;
    while (i < limit && matchesOne(item, text[i])) {
      i++;
    }
    return i - at;
  }

  private int afterOne(int pc) {
    return switch (code[pc]) {
      case SreCode.ANY, SreCode.ANY_ALL -> pc + 1;
      case SreCode.IN, SreCode.IN_IGNORE, SreCode.IN_LOC_IGNORE, SreCode.IN_UNI_IGNORE ->
          pc + 1 + code[pc + 1];
      default -> pc + 2;
    };
  }

  private boolean matchesOne(int pc, int c) {
    int operand = code[pc + 1];
    return switch (code[pc]) {
      case SreCode.LITERAL -> c == operand;
      case SreCode.NOT_LITERAL -> c != operand;
      case SreCode.ANY -> c != '\n';
      case SreCode.ANY_ALL -> true;
      case SreCode.CATEGORY -> SreCharacters.inCategory(operand, c);
      case SreCode.IN -> SreCharacters.inSet(code, pc + 2, c);
      case SreCode.IN_IGNORE -> SreCharacters.inSet(code, pc + 2, SreCharacters.lowerAscii(c));
      case SreCode.IN_UNI_IGNORE ->
          SreCharacters.inSet(code, pc + 2, SreCharacters.lowerUnicode(c));
      case SreCode.IN_LOC_IGNORE -> SreCharacters.inLocaleSet(code, pc + 2, c);
      case SreCode.LITERAL_IGNORE -> SreCharacters.lowerAscii(c) == operand;
      case SreCode.NOT_LITERAL_IGNORE -> SreCharacters.lowerAscii(c) != operand;
      case SreCode.LITERAL_UNI_IGNORE -> SreCharacters.lowerUnicode(c) == operand;
      case SreCode.NOT_LITERAL_UNI_IGNORE -> SreCharacters.lowerUnicode(c) != operand;
      case SreCode.LITERAL_LOC_IGNORE -> SreCharacters.isLocaleLiteral(operand, c);
      case SreCode.NOT_LITERAL_LOC_IGNORE -> !SreCharacters.isLocaleLiteral(operand, c);
      default -> throw new IllegalStateException("pattern code " + code[pc]);
    };
  }
}
