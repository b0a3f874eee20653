package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.text.Strings;

/**
 * Look-ups that compile to a loop, for keys whose equality needs no user code. Stateless; safe
 * beside a writer as {@link HashTable} says.
 */
final class HashSearch {
  private HashSearch() {}

  /** The entry of a str, {@link HashTable#ABSENT} or {@link HashTable#UNKNOWN}. */
  static int findString(
      HashTable current, TruffleString key, long hash, TruffleString.EqualNode equalNode) {
    int[] index = current.index;
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = index[slot] - 1;
      if (entry == HashTable.FREE - 1) {
        return HashTable.ABSENT;
      }
      if (entry >= 0 && current.hashes[entry] == hash) {
        Object stored = current.entries[2 * entry];
        if (stored == key) {
          return entry;
        }
        if (stored instanceof TruffleString string) {
          if (equalNode.execute(string, key, Strings.ENCODING)) {
            return entry;
          }
        } else {
          return HashTable.UNKNOWN;
        }
      }
      perturb >>>= HashTable.PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }

  /** The entry of an int, {@link HashTable#ABSENT} or {@link HashTable#UNKNOWN}. */
  static int findLong(HashTable current, long key, long hash) {
    int[] index = current.index;
    int mask = index.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int entry = index[slot] - 1;
      if (entry == HashTable.FREE - 1) {
        return HashTable.ABSENT;
      }
      if (entry >= 0 && current.hashes[entry] == hash) {
        Object stored = current.entries[2 * entry];
        if (stored instanceof Long number) {
          if (number == key) {
            return entry;
          }
        } else {
          return HashTable.UNKNOWN;
        }
      }
      perturb >>>= HashTable.PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }
}
