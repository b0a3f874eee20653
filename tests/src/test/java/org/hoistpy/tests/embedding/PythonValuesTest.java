package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Python objects as an embedder sees them. */
class PythonValuesTest {
  private final Embedded python = new Embedded();

  @AfterEach
  void close() {
    python.close();
  }

  @Test
  void scalarsAreHostValues() {
    assertEquals(42, python.eval("6 * 7").asInt());
    assertEquals(1L << 40, python.eval("1 << 40").asLong());
    assertEquals(BigInteger.TWO.pow(100), python.eval("2 ** 100").asBigInteger());
    assertFalse(python.eval("2 ** 100").fitsInLong());
    assertEquals(0x1p100, python.eval("2 ** 100").asDouble());
    assertEquals(0.5, python.eval("1 / 2").asDouble());
    assertTrue(python.eval("1 < 2").asBoolean());
    assertEquals("häß\uD83D\uDE00", python.eval("'häß\uD83D\uDE00'").asString());
    assertTrue(python.eval("None").isNull());
    assertTrue(python.eval("x = 1").isNull());
  }

  @Test
  void subclassesOfScalarsAnswerAsTheirValue() {
    python.eval("class I(int): pass\nclass S(str): pass\nclass F(float): pass");
    assertEquals(7, python.eval("I(7)").asInt());
    assertTrue(python.eval("I(7)").fitsInByte());
    assertEquals(BigInteger.TWO.pow(70), python.eval("I(2 ** 70)").asBigInteger());
    assertEquals("text", python.eval("S('text')").asString());
    assertEquals(1.5, python.eval("F(1.5)").asDouble());
    assertFalse(python.eval("F(1.5)").fitsInInt());
  }

  @Test
  void membersAreAttributes() {
    python.eval(
        """
        class Point:
            kind = 'point'
            def __init__(self, x, y):
                self.x, self.y = x, y
            @property
            def length(self):
                return (self.x ** 2 + self.y ** 2) ** 0.5
            def moved(self, by):
                return Point(self.x + by, self.y + by)
        p = Point(3, 4)
        """);
    Value point = python.get("p");
    assertTrue(point.hasMembers());
    assertEquals(3, point.getMember("x").asInt());
    assertEquals(5.0, point.getMember("length").asDouble());
    assertEquals(13, point.invokeMember("moved", 10).getMember("x").asInt());
    point.putMember("x", 10);
    point.putMember("fresh", "new");
    assertEquals("10 new", python.eval("f'{p.x} {p.fresh}'").asString());
    assertTrue(point.removeMember("fresh"));
    assertFalse(point.hasMember("fresh"));
    assertThrows(UnsupportedOperationException.class, () -> point.putMember("length", 1));
    Set<String> keys = new HashSet<>(point.getMemberKeys());
    assertTrue(keys.containsAll(Set.of("x", "y", "kind", "length", "moved")));
    assertFalse(keys.contains("__init__"));
    assertTrue(point.hasMember("__init__"));
    assertEquals("Point", point.getMetaObject().getMetaSimpleName());
    assertEquals("__main__.Point", point.getMetaObject().getMetaQualifiedName());
    assertTrue(python.get("Point").isMetaInstance(point));
    assertThrows(UnsupportedOperationException.class, () -> python.eval("int").putMember("x", 1));
  }

  @Test
  void functionsMethodsAndClassesAreExecutable() {
    python.eval("def add(a, b=10, *rest):\n    return a + b + sum(rest)");
    Value add = python.get("add");
    assertTrue(add.canExecute());
    assertEquals(11, add.execute(1).asInt());
    assertEquals(10, add.execute(1, 2, 3, 4).asInt());
    assertEquals("add", add.getMember("__name__").asString());
    assertEquals("3", python.eval("str").execute(3).asString());
    assertTrue(python.eval("dict").canInstantiate());
    assertTrue(python.eval("dict").newInstance().hasHashEntries());
    assertEquals(3, python.eval("[1, 2, 3].__len__").execute().asInt());
    assertFalse(python.eval("[]").canExecute());
    assertEquals(1, add.getSourceLocation().getStartLine());
    assertEquals(30, add.as(Adder.class).add(10, 20));
  }

  interface Adder {
    int add(int a, int b);
  }

  @Test
  void sequencesAreArrays() {
    Value list = python.eval("items = [1, 'two', None]\nitems");
    assertTrue(list.isNull());
    list = python.get("items");
    assertEquals(3, list.getArraySize());
    assertEquals("two", list.getArrayElement(1).asString());
    assertTrue(list.getArrayElement(2).isNull());
    list.setArrayElement(0, 100);
    list.setArrayElement(3, "appended");
    assertTrue(list.removeArrayElement(2));
    assertEquals("[100, 'two', 'appended']", python.eval("repr(items)").asString());
    Value fixed = list;
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> fixed.getArrayElement(-1));
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> fixed.setArrayElement(9, 1));
    assertEquals(List.of(2L, 3L), new ArrayList<Object>(python.eval("(2, 3)").as(List.class)));
    assertThrows(
        UnsupportedOperationException.class, () -> python.eval("(2, 3)").setArrayElement(0, 1));
    assertEquals(8, python.eval("range(0, 10, 2)").getArrayElement(4).asInt());
    assertFalse(python.eval("'text'").hasArrayElements());
    assertFalse(python.eval("{1: 2}").hasArrayElements());
    python.eval(
        """
        class Seq:
            def __len__(self): return 2
            def __getitem__(self, i):
                if i > 1: raise IndexError(i)
                return i * 10
        """);
    assertEquals(10, python.eval("Seq()").getArrayElement(1).asInt());
  }

  @Test
  void mappingsHaveHashEntries() {
    python.eval("d = {'a': 1, 2: 'b', None: ()}");
    Value dict = python.get("d");
    assertEquals(3, dict.getHashSize());
    assertEquals(1, dict.getHashValue("a").asInt());
    assertEquals("b", dict.getHashValue(2).asString());
    assertTrue(dict.hasHashEntry(2L));
    assertFalse(dict.hasHashEntry("none"));
    assertEquals("x", dict.getHashValueOrDefault("none", "x").asString());
    dict.putHashEntry("new", 5);
    assertTrue(dict.removeHashEntry("a"));
    assertEquals("{2: 'b', None: (), 'new': 5}", python.eval("repr(d)").asString());
    List<String> keys = new ArrayList<>();
    Value iterator = dict.getHashKeysIterator();
    while (iterator.hasIteratorNextElement()) {
      keys.add(iterator.getIteratorNextElement().toString());
    }
    assertEquals(List.of("2", "None", "new"), keys);
    Value entry = dict.getHashEntriesIterator().getIteratorNextElement();
    assertEquals("b", entry.getArrayElement(1).asString());
    assertEquals(
        Map.of("k", 1L), new HashMap<Object, Object>(python.eval("{'k': 1}").as(Map.class)));
  }

  @Test
  void iterablesIterate() {
    python.eval("def squares(n):\n    for i in range(n):\n        yield i * i");
    Value generator = python.eval("squares(4)");
    assertTrue(generator.isIterator());
    List<Integer> seen = new ArrayList<>();
    while (generator.hasIteratorNextElement()) {
      assertTrue(generator.hasIteratorNextElement());
      seen.add(generator.getIteratorNextElement().asInt());
    }
    assertEquals(List.of(0, 1, 4, 9), seen);
    assertTrue(python.eval("{5}").hasIterator());
    assertEquals(5, python.eval("{5}").getIterator().getIteratorNextElement().asInt());
    assertFalse(python.eval("3").hasIterator());
  }

  @Test
  void bytesAreBuffers() {
    Value bytes = python.eval("b'\\x01\\x02\\x03\\x04\\x05\\x06\\x07\\x08'");
    assertTrue(bytes.hasBufferElements());
    assertFalse(bytes.isBufferWritable());
    assertEquals(8, bytes.getBufferSize());
    assertEquals(3, bytes.readBufferByte(2));
    assertEquals(0x01020304, bytes.readBufferInt(ByteOrder.BIG_ENDIAN, 0));
    assertEquals(0x0201, bytes.readBufferShort(ByteOrder.LITTLE_ENDIAN, 0));
    assertEquals(0x0102030405060708L, bytes.readBufferLong(ByteOrder.BIG_ENDIAN, 0));
    assertThrows(
        IndexOutOfBoundsException.class, () -> bytes.readBufferInt(ByteOrder.BIG_ENDIAN, 6));
    python.eval("ba = bytearray(8)");
    Value array = python.get("ba");
    array.writeBufferDouble(ByteOrder.BIG_ENDIAN, 0, 1.0);
    assertEquals(
        "bytearray(b'?\\xf0\\x00\\x00\\x00\\x00\\x00\\x00')", python.eval("ba").toString());
    assertEquals(0x3f, array.getArrayElement(0).asInt());
  }

  @Test
  void metaObjectsTextsAndIdentity() {
    assertEquals("int", python.eval("5").getMetaObject().getMetaSimpleName());
    assertEquals("str", python.eval("'x'").getMetaObject().getMetaQualifiedName());
    assertEquals("type", python.eval("int").getMetaObject().getMetaSimpleName());
    assertTrue(python.eval("int").isMetaInstance(5));
    assertTrue(python.eval("int").isMetaInstance(true));
    assertFalse(python.eval("int").isMetaInstance("5"));
    assertEquals("[1, 'a', None]", python.eval("[1, 'a', None]").toString());
    assertEquals("<class 'int'>", python.eval("int").toString());
    python.eval("class C:\n    def __str__(self): return 'shown'\nc = C()");
    assertEquals("shown", python.get("c").toString());
    assertEquals(python.get("c"), python.get("c"));
    assertEquals(python.get("c").hashCode(), python.get("c").hashCode());
    assertNotEquals(python.get("c"), python.eval("C()"));
    Value parents = python.eval("bool").getMetaObject();
    assertEquals("type", parents.getMetaSimpleName());
    assertTrue(python.eval("ValueError()").isException());
  }
}
