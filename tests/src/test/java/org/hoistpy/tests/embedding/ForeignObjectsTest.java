package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The embedder's objects as Python sees them. */
class ForeignObjectsTest {
  private final Embedded python = new Embedded();

  @AfterEach
  void close() {
    python.close();
  }

  private String text(String expression) {
    return python.eval("repr(" + expression + ")").asString();
  }

  @Test
  void scalarsBecomePythonValues() {
    python.put("i", 7);
    python.put("f", 2.5f);
    python.put("c", 'x');
    python.put("s", "text");
    python.put("b", true);
    python.put("n", null);
    python.put("big", BigInteger.TEN.pow(30));
    assertEquals("(7, 2.5, 'x', 'text', True, None)", text("(i, f, c, s, b, n)"));
    assertEquals(
        "[<class 'int'>, " + BigInteger.TEN.pow(30).add(BigInteger.ONE) + "]",
        text("[type(i), big + 1]"));
    assertEquals("True", text("{7: 1}[i] == 1 and n is None"));
  }

  /** A host class with everything that Python may want of it. */
  public static final class Account {
    @HostAccess.Export public int balance = 5;

    @HostAccess.Export
    public int deposit(int amount) {
      balance += amount;
      return balance;
    }

    @Override
    public String toString() {
      return "Account(" + balance + ")";
    }
  }

  @Test
  void hostObjectsHaveAttributesAndMethods() {
    Account account = new Account();
    python.put("account", account);
    assertEquals(15, python.eval("account.deposit(10)").asInt());
    python.eval("account.balance = 40");
    assertEquals(40, account.balance);
    assertEquals("Account(40)", python.eval("str(account)").asString());
    assertTrue(python.eval("'deposit' in dir(account)").asBoolean());
    assertTrue(
        python.eval("hasattr(account, 'balance') and not hasattr(account, 'x')").asBoolean());
    assertEquals(
        "AttributeError: foreign object has no attribute 'missing'",
        python.failure("account.missing").getMessage());
    assertTrue(python.eval("account is account and account == account").asBoolean());
    assertEquals("1", text("len({account, account})"));
    assertTrue(python.eval("bool(account)").asBoolean());
    assertEquals(
        "TypeError: 'polyglot.ForeignObject' object is not callable",
        python.failure("account()").getMessage());
    assertTrue(python.eval("account").asHostObject() == account);
  }

  @Test
  void functionsOfJavaAreCallable() {
    BinaryOperator<Object> pair = (a, b) -> a + "-" + b;
    python.put("pair", pair);
    assertEquals("1-x", python.eval("pair(1, 'x')").asString());
    assertEquals("True", text("callable(pair)"));
    Value apply = python.eval("lambda f, x: [f(y) for y in x]");
    ProxyExecutable twice = arguments -> arguments[0].asInt() * 2;
    assertEquals("[2, 4]", apply.execute(twice, List.of(1, 2)).toString());
    assertEquals(
        "TypeError: foreign callables take no keyword arguments",
        python.failure("pair(a=1)").getMessage());
    Value sorted = python.eval("lambda f: sorted([3, 1, 2], key=f)");
    ProxyExecutable negate = arguments -> -arguments[0].asInt();
    assertEquals("[3, 2, 1]", sorted.execute(negate).toString());
  }

  @Test
  void hostListsAreSequences() {
    List<Object> list = new ArrayList<>(List.of(1, "b", 3));
    python.put("l", list);
    assertEquals("3", text("len(l)"));
    assertEquals("(1, 3, ['b', 3])", text("(l[0], l[-1], l[1:])"));
    assertEquals("[1, 'b', 3]", text("[x for x in l]"));
    assertTrue(python.eval("'b' in l and 4 not in l").asBoolean());
    python.eval("l[0] = 10\nl.append('end')\ndel l[1]");
    assertEquals(List.of(10L, 3, "end"), list);
    assertEquals(
        "IndexError: foreign array index out of range", python.failure("l[99]").getMessage());
    python.eval("a, *b = l");
    assertEquals("[3, 'end']", text("b"));
    assertEquals("[10, 3, 'end', 0]", text("list(l) + [0]"));
    python.put("array", new int[] {4, 5});
    assertEquals("9", text("sum(array)"));
  }

  @Test
  void hostMapsAreMappings() {
    Map<Object, Object> map = new LinkedHashMap<>(Map.of("k", 1));
    python.put("m", map);
    assertEquals("(1, 1, None, 5)", text("(len(m), m['k'], m.get('x'), m.get('x', 5))"));
    python.eval("m['new'] = 2\ndel m['k']");
    assertEquals(Map.of("new", 2L), map);
    assertEquals("KeyError: 'none'", python.failure("m['none']").getMessage());
    assertEquals("True", text("'new' in m and 'k' not in m"));
    assertEquals(
        "(['new'], [2], [('new', 2)])", text("(list(m.keys()), list(m.values()), m.items())"));
    assertEquals("{'new': 2}", text("dict(m)"));
    assertEquals("False", text("bool(m) and False"));
  }

  @Test
  void proxiesWork() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("x", 1);
    members.put("double", (ProxyExecutable) a -> a[0].asInt() * 2);
    python.put("o", ProxyObject.fromMap(members));
    assertEquals("(1, 14)", text("(o.x, o.double(7))"));
    python.eval("o.y = [1, 2]\ndel o.x");
    assertFalse(members.containsKey("x"));
    assertEquals(2, ((Value) members.get("y")).getArraySize());
    python.put("a", ProxyArray.fromArray(1, 2, 3));
    assertEquals("6", text("sum(a)"));
  }

  @Test
  void hostClassesAreClasses() {
    python.put("ArrayList", python.context.asValue(ArrayList.class).getMember("static"));
    assertEquals(
        "[1]",
        python.eval("x = ArrayList()\nx.add(1)\n").isNull()
            ? python.eval("str(x)").asString()
            : "");
    assertTrue(
        python.eval("isinstance(x, ArrayList) and not isinstance([], ArrayList)").asBoolean());
  }

  @Test
  void polyglotModule() {
    python.context.getPolyglotBindings().putMember("shared", 12);
    python.eval(
        "import polyglot\nv = polyglot.import_value('shared')\npolyglot.export_value('back', [v])");
    assertEquals(
        12, python.context.getPolyglotBindings().getMember("back").getArrayElement(0).asInt());
    assertEquals(42, python.eval("polyglot.eval(language='hoistpy', string='6 * 7')").asInt());
    assertEquals(
        "ValueError: polyglot language 'nope' not found",
        python.failure("polyglot.eval(language='nope', string='1')").getMessage());
    assertTrue(python.eval("polyglot.import_value('none')").isNull());
  }

  @Test
  void objectsOfAnotherContextAreForeign() {
    try (Embedded other = new Embedded()) {
      other.eval("class C:\n    def f(self, x): return x + 1\nitems = [1, 2]");
      python.put("c", other.eval("C()"));
      python.put("items", other.get("items"));
      assertEquals(6, python.eval("c.f(5)").asInt());
      assertEquals("3", text("sum(items)"));
    }
  }

  @Test
  void withoutHostAccessNothingIsVisible() {
    try (Embedded closed = Embedded.sandboxed()) {
      closed.put("o", new Account());
      assertEquals(15, closed.eval("o.deposit(10)").asInt());
      assertEquals(
          "AttributeError: foreign object has no attribute 'getClass'",
          closed.failure("o.getClass").getMessage());
      assertThrows(RuntimeException.class, () -> closed.eval("o.wait()"));
    }
  }
}
