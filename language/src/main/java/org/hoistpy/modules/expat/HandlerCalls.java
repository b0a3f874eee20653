package org.hoistpy.modules.expat;

import java.util.Arrays;
import java.util.List;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;

/** Hands events to the functions of a program. For one thread at a time. */
final class HandlerCalls implements XmlEvents {
  private final Object[] handlers;
  private final StringBuilder buffer = new StringBuilder();

  boolean buffersText;
  boolean ordered;
  boolean specifiedOnly;
  int bufferSize = 8192;
  Object base = PyNone.NONE;

  /** Whether the last event went to a function. */
  private boolean told;

  HandlerCalls() {
    this.handlers = new Object[Handler.values().length];
  }

  /** For the parser of an external entity. */
  HandlerCalls(HandlerCalls outer) {
    this.handlers = outer.handlers.clone();
    this.buffersText = outer.buffersText;
    this.ordered = outer.ordered;
    this.specifiedOnly = outer.specifiedOnly;
    this.bufferSize = outer.bufferSize;
    this.base = outer.base;
  }

  Object get(Handler handler) {
    Object function = handlers[handler.ordinal()];
    return function == null ? PyNone.NONE : function;
  }

  void set(Handler handler, Object function) {
    if (handler == Handler.CharacterDataHandler) {
      flush();
    }
    handlers[handler.ordinal()] = function == PyNone.NONE ? null : function;
  }

  void clear() {
    Arrays.fill(handlers, null);
    buffer.setLength(0);
  }

  int buffered() {
    return buffer.length();
  }

  /** Hands over the text that was kept. */
  void flush() {
    if (!buffer.isEmpty()) {
      String text = buffer.toString();
      buffer.setLength(0);
      Object function = handlers[Handler.CharacterDataHandler.ordinal()];
      if (function != null) {
        Calls.call(function, Strings.of(text));
      }
    }
  }

  /** The result of the handler, or null without one. */
  private Object call(Handler handler, Object... arguments) {
    Object function = handlers[handler.ordinal()];
    told = function != null;
    if (function == null) {
      return null;
    }
    flush();
    // What is kept may have gone to a handler that changed the others.
    function = handlers[handler.ordinal()];
    return function == null ? null : Calls.call(function, arguments);
  }

  private static Object text(String text) {
    return text == null ? PyNone.NONE : Strings.of(text);
  }

  @Override
  public void xmlDeclaration(String version, String encoding, int standalone) {
    call(Handler.XmlDeclHandler, text(version), text(encoding), (long) standalone);
  }

  @Override
  public boolean startElement(String name, List<Attribute> attributes, int specified) {
    if (handlers[Handler.StartElementHandler.ordinal()] == null) {
      told = false;
      return false;
    }
    List<Attribute> shown = specifiedOnly ? attributes.subList(0, specified) : attributes;
    PyDict dict = new PyDict();
    PyList list = new PyList();
    for (Attribute attribute : shown) {
      if (ordered) {
        list.append(Strings.of(attribute.name()));
        list.append(Strings.of(attribute.value()));
      } else {
        dict.put(Strings.of(attribute.name()), Strings.of(attribute.value()));
      }
    }
    call(Handler.StartElementHandler, Strings.of(name), ordered ? list : dict);
    return true;
  }

  @Override
  public void endElement(String name) {
    call(Handler.EndElementHandler, Strings.of(name));
  }

  @Override
  public void characters(String data) {
    if (handlers[Handler.CharacterDataHandler.ordinal()] == null) {
      unhandled(data);
    } else if (!buffersText) {
      lines(data);
    } else {
      if (buffer.length() + data.length() > bufferSize) {
        flush();
      }
      if (data.length() > bufferSize) {
        Calls.call(handlers[Handler.CharacterDataHandler.ordinal()], Strings.of(data));
      } else {
        buffer.append(data);
      }
    }
  }

  /** Without a buffer each line end comes by itself. */
  private void lines(String data) {
    int start = 0;
    while (start < data.length()) {
      int end = data.indexOf('\n', start);
      int stop = end == start ? start + 1 : end < 0 ? data.length() : end;
      Object function = handlers[Handler.CharacterDataHandler.ordinal()];
      if (function == null) {
        return;
      }
      Calls.call(function, Strings.of(data.substring(start, stop)));
      start = stop;
    }
  }

  @Override
  public void instruction(String target, String data) {
    call(Handler.ProcessingInstructionHandler, Strings.of(target), Strings.of(data));
    if (!told) {
      unhandled("<?" + target + (data.isEmpty() ? "" : " " + data) + "?>");
    }
  }

  @Override
  public void comment(String data) {
    call(Handler.CommentHandler, Strings.of(data));
    if (!told) {
      unhandled("<!--" + data + "-->");
    }
  }

  @Override
  public void startCdata() {
    call(Handler.StartCdataSectionHandler);
  }

  @Override
  public void endCdata() {
    call(Handler.EndCdataSectionHandler);
  }

  @Override
  public void startNamespace(String prefix, String uri) {
    call(Handler.StartNamespaceDeclHandler, text(prefix), text(uri));
  }

  @Override
  public void endNamespace(String prefix) {
    call(Handler.EndNamespaceDeclHandler, text(prefix));
  }

  @Override
  public void startDoctype(String name, String systemId, String publicId, boolean internalSubset) {
    call(
        Handler.StartDoctypeDeclHandler,
        Strings.of(name),
        text(systemId),
        text(publicId),
        internalSubset ? 1L : 0L);
  }

  @Override
  public void endDoctype() {
    call(Handler.EndDoctypeDeclHandler);
  }

  @Override
  public void elementDeclaration(String name, Model model) {
    call(Handler.ElementDeclHandler, Strings.of(name), tuple(model));
  }

  private static PyTuple tuple(Model model) {
    Object[] children = model.children().stream().map(HandlerCalls::tuple).toArray();
    return new PyTuple(
        (long) model.type(), (long) model.quantifier(), text(model.name()), new PyTuple(children));
  }

  @Override
  public void attributeDeclaration(
      String element, String name, String type, String value, boolean required) {
    call(
        Handler.AttlistDeclHandler,
        Strings.of(element),
        Strings.of(name),
        Strings.of(type),
        text(value),
        required ? 1L : 0L);
  }

  @Override
  public void entityDeclaration(String name, boolean parameter, XmlEntity entity) {
    if (entity.notation != null && handlers[Handler.UnparsedEntityDeclHandler.ordinal()] != null) {
      call(
          Handler.UnparsedEntityDeclHandler,
          Strings.of(name),
          base,
          text(entity.systemId),
          text(entity.publicId),
          text(entity.notation));
      return;
    }
    call(
        Handler.EntityDeclHandler,
        Strings.of(name),
        parameter ? 1L : 0L,
        text(entity.text),
        base,
        text(entity.systemId),
        text(entity.publicId),
        text(entity.notation));
  }

  @Override
  public void notation(String name, String systemId, String publicId) {
    call(Handler.NotationDeclHandler, Strings.of(name), base, text(systemId), text(publicId));
  }

  @Override
  public void other(String raw, boolean handled) {
    if (!handled || !told) {
      unhandled(raw);
    }
  }

  private void unhandled(String raw) {
    boolean expands = handlers[Handler.DefaultHandlerExpand.ordinal()] != null;
    boolean before = told;
    if (!raw.isEmpty()) {
      call(expands ? Handler.DefaultHandlerExpand : Handler.DefaultHandler, Strings.of(raw));
    }
    told = before;
  }

  @Override
  public boolean keepsReferences() {
    return handlers[Handler.DefaultHandler.ordinal()] != null
        && handlers[Handler.DefaultHandlerExpand.ordinal()] == null;
  }

  @Override
  public boolean skippedEntity(String name, boolean parameter) {
    call(Handler.SkippedEntityHandler, Strings.of(name), parameter ? 1L : 0L);
    return told;
  }

  @Override
  public boolean externalEntity(String context, XmlEntity entity) {
    Object result =
        call(
            Handler.ExternalEntityRefHandler,
            text(context),
            base,
            text(entity.systemId),
            text(entity.publicId));
    if (result != null && Index.asInt(result) == 0) {
      throw new XmlProblem(XmlError.EXTERNAL_ENTITY_HANDLING);
    }
    return result != null;
  }

  @Override
  public boolean mayDepend() {
    Object result = call(Handler.NotStandaloneHandler);
    return result == null || Index.asInt(result) != 0;
  }
}
