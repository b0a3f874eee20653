package org.hoistpy.modules.expat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document declares, shared with the parsers of its external entities. */
final class Dtd {
  /** Up to so many characters of expanded text no factor is asked for. */
  private static final long FREE = 8L << 20;

  private static final long FACTOR = 100;

  /** An attribute of an element: its type, and its default or null. */
  record AttributeType(boolean tokens, String value) {}

  final Map<String, XmlEntity> entities = new HashMap<>();
  final Map<String, XmlEntity> parameterEntities = new HashMap<>();
  final Map<String, Map<String, AttributeType>> attributes = new HashMap<>();

  boolean standalone;

  /** Whether declarations may have been passed over. */
  boolean incomplete;

  private long direct;
  private long expanded;

  Dtd() {
    for (String pair : "lt<,gt>,amp&,quot\",apos'".split(",")) {
      int end = pair.length() - 1;
      predefined.put(pair.substring(0, end), pair.substring(end));
    }
  }

  private final Map<String, String> predefined = new HashMap<>();

  /** The character of one of the five entities that need no declaration, or null. */
  String predefined(String name) {
    return predefined.get(name);
  }

  Map<String, AttributeType> attributesOf(String element) {
    return attributes.computeIfAbsent(element, name -> new LinkedHashMap<>());
  }

  void read(long length) {
    direct += length;
  }

  /** Counts text that a reference stands for: small documents may not expand hugely. */
  void expand(long length) {
    expanded += length;
    if (expanded > FREE && expanded / FACTOR > direct) {
      throw new XmlProblem(XmlError.AMPLIFICATION_LIMIT_BREACH);
    }
  }
}
