package org.hoistpy.modules.expat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.modules.expat.XmlEvents.Attribute;

/** Bindings of prefixes, and names with their namespaces (Namespaces in XML 1.0). */
final class Namespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final String separator;
  private final Map<String, String> bound = new HashMap<>();

  /** For each open element the prefixes that it bound, with what they were bound to before. */
  private final Deque<List<String[]>> scopes = new ArrayDeque<>();

  /** Whether names end with the prefix that was written. */
  boolean showPrefixes;

  Namespaces(String separator, Namespaces outer) {
    this.separator = separator;
    bound.put("xml", XML);
    if (outer != null) {
      bound.putAll(outer.bound);
      showPrefixes = outer.showPrefixes;
    }
  }

  String separator() {
    return separator;
  }

  /** Opens a scope; what is left of the attributes has full names. */
  List<Attribute> open(List<Attribute> attributes, XmlEvents events) {
    List<String[]> scope = new ArrayList<>();
    scopes.push(scope);
    List<Attribute> plain = new ArrayList<>();
    for (Attribute attribute : attributes) {
      String name = attribute.name();
      if (name.equals("xmlns")) {
        bind("", attribute.value(), scope, events);
      } else if (name.startsWith("xmlns:")) {
        bind(name.substring("xmlns:".length()), attribute.value(), scope, events);
      } else {
        plain.add(attribute);
      }
    }
    Set<String> seen = new HashSet<>();
    List<Attribute> named = new ArrayList<>();
    for (Attribute attribute : plain) {
      boolean qualified = attribute.name().indexOf(':') >= 0;
      String name = qualified ? full(attribute.name()) : attribute.name();
      if (qualified && !seen.add(uriAndLocal(attribute.name()))) {
        throw new XmlProblem(XmlError.DUPLICATE_ATTRIBUTE);
      }
      named.add(new Attribute(name, attribute.value()));
    }
    return named;
  }

  private String uriAndLocal(String name) {
    int colon = name.indexOf(':');
    return bound.get(name.substring(0, colon)) + '\n' + name.substring(colon + 1);
  }

  private void bind(String prefix, String uri, List<String[]> scope, XmlEvents events) {
    if (prefix.equals("xmlns")) {
      throw new XmlProblem(XmlError.RESERVED_PREFIX_XMLNS);
    }
    if (prefix.equals("xml") && !uri.equals(XML)) {
      throw new XmlProblem(XmlError.RESERVED_PREFIX_XML);
    }
    if (uri.equals(XMLNS) || uri.equals(XML) && !prefix.equals("xml")) {
      throw new XmlProblem(XmlError.RESERVED_NAMESPACE_URI);
    }
    if (uri.isEmpty() && !prefix.isEmpty()) {
      throw new XmlProblem(XmlError.UNDECLARING_PREFIX);
    }
    scope.add(new String[] {prefix, bound.get(prefix)});
    bound.put(prefix, uri.isEmpty() ? null : uri);
    events.startNamespace(prefix.isEmpty() ? null : prefix, uri.isEmpty() ? null : uri);
  }

  void close(XmlEvents events) {
    List<String[]> scope = scopes.pop();
    for (int i = scope.size() - 1; i >= 0; i--) {
      String prefix = scope.get(i)[0];
      events.endNamespace(prefix.isEmpty() ? null : prefix);
      bound.put(prefix, scope.get(i)[1]);
    }
  }

  /** A name with the namespace that its prefix, or the lack of one, stands for. */
  String full(String name) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    String local = name.substring(colon + 1);
    String uri = bound.get(prefix);
    if (uri == null) {
      if (colon >= 0) {
        throw new XmlProblem(XmlError.UNBOUND_PREFIX);
      }
      return name;
    }
    String suffix = showPrefixes && !prefix.isEmpty() ? separator + prefix : "";
    return uri + separator + local + suffix;
  }
}
