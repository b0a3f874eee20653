package org.hoistpy.lexer;

/**
 * Interns names straight from the characters of the source and tells keywords apart; a name that
 * occurs again costs no allocation. Not thread-safe.
 */
final class NameTable {
  private String[] names = new String[256];
  private int[] kinds = new int[256];
  private int size;

  NameTable() {
    for (int i = 0; i < TokenKind.keywordCount(); i++) {
      String keyword = TokenKind.keyword(i);
      put(keyword, keyword.hashCode(), TokenKind.keywordKind(i));
    }
  }

  /** The slot of the name spelled by {@code src[start..end)}, whose String hash is {@code hash}. */
  int find(char[] src, int start, int end, int hash) {
    int mask = names.length - 1;
    int length = end - start;
    int slot = mix(hash) & mask;
    while (true) {
      String name = names[slot];
      if (name == null) {
        return put(new String(src, start, length).intern(), hash, TokenKind.NAME);
      }
      if (name.length() == length && name.hashCode() == hash && same(name, src, start)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  String name(int slot) {
    return names[slot];
  }

  int kind(int slot) {
    return kinds[slot];
  }

  private static boolean same(String name, char[] src, int start) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != src[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static int mix(int hash) {
    return hash ^ (hash >>> 15);
  }

  private int put(String name, int hash, int kind) {
    if (size * 2 >= names.length) {
      grow();
    }
    size++;
    int mask = names.length - 1;
    int slot = mix(hash) & mask;
    while (names[slot] != null) {
      slot = (slot + 1) & mask;
    }
    names[slot] = name;
    kinds[slot] = kind;
    return slot;
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldKinds = kinds;
    names = new String[oldNames.length * 2];
    kinds = new int[oldNames.length * 2];
    size = 0;
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != null) {
        put(oldNames[i], oldNames[i].hashCode(), oldKinds[i]);
      }
    }
  }
}
