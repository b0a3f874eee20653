package org.hoistpy.builtins;

import com.oracle.truffle.api.nodes.Node;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoistpy.builtins.Bodies.Method0;
import org.hoistpy.builtins.Bodies.Method1;
import org.hoistpy.builtins.Bodies.Method2;
import org.hoistpy.builtins.Bodies.Method3;
import org.hoistpy.builtins.Bodies.Method4;
import org.hoistpy.builtins.Bodies.Method5;
import org.hoistpy.builtins.Bodies.Method6;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * Declares the attributes of a built-in type. Parameters are written as CPython's text signatures
 * without the receiver; see {@link SignatureText}. {@code *args} arrives as {@code Object[]},
 * {@code **kwargs} as {@code PyDict}, a missing argument with default {@code ?} as null.
 *
 * <p>Used by one thread while the type is installed.
 *
 * @param <S> the Java form of a receiver
 */
public final class TypeBuilder<S> {
  private final PyType type;
  private final Receiver<S> receiver;
  private boolean writtenInPython;

  /** Checks and converts a receiver. */
  @FunctionalInterface
  public interface Receiver<S> {
    /** The Java form of {@code self}, or null when it is no instance of the type. */
    S convert(Object self);
  }

  public TypeBuilder(PyType type, Receiver<S> receiver) {
    this.type = type;
    this.receiver = receiver;
    if (type.getOwn("__doc__") == null) {
      type.setAttribute("__doc__", PyNone.NONE);
    }
  }

  /** For types whose instances are of one Java class. */
  public TypeBuilder(PyType type, Class<S> javaClass) {
    this(type, self -> javaClass.isInstance(self) ? javaClass.cast(self) : null);
  }

  public PyType type() {
    return type;
  }

  private S receiver(String method, Object self) {
    S converted = receiver.convert(self);
    if (converted == null) {
      throw ReceiverErrors.wrongReceiver(type, method, self);
    }
    return converted;
  }

  private void add(String name, String parameters, PyBuiltinFunction.Body body) {
    String shown = name.equals("__init__") ? type.name() : name;
    SignatureText text = SignatureText.parse(shown, parameters).withReceiver("self");
    PyType kind =
        SlotNames.isSlot(name) ? BuiltinTypes.WRAPPER_DESCRIPTOR : BuiltinTypes.METHOD_DESCRIPTOR;
    PyBuiltinFunction method =
        new PyBuiltinFunction(kind, name, text.signature(), text.defaults(), body, type, null);
    if (writtenInPython) {
      method.setWrittenInPython();
    }
    type.setAttribute(name, method);
  }

  /** From here on, wrong calls of the methods are reported as those of Python functions are. */
  public void writtenInPython() {
    writtenInPython = true;
  }

  public void method(String name, String parameters, Method0<S> body) {
    add(name, parameters, bound -> body.call(receiver(name, bound[0])));
  }

  public void method(String name, String parameters, Method1<S> body) {
    add(name, parameters, bound -> body.call(receiver(name, bound[0]), bound[1]));
  }

  public void method(String name, String parameters, Method2<S> body) {
    add(name, parameters, bound -> body.call(receiver(name, bound[0]), bound[1], bound[2]));
  }

  public void method(String name, String parameters, Method3<S> body) {
    add(
        name,
        parameters,
        bound -> body.call(receiver(name, bound[0]), bound[1], bound[2], bound[3]));
  }

  public void method(String name, String parameters, Method4<S> body) {
    add(
        name,
        parameters,
        bound -> body.call(receiver(name, bound[0]), bound[1], bound[2], bound[3], bound[4]));
  }

  public void method(String name, String parameters, Method5<S> body) {
    add(
        name,
        parameters,
        bound ->
            body.call(receiver(name, bound[0]), bound[1], bound[2], bound[3], bound[4], bound[5]));
  }

  public void method(String name, String parameters, Method6<S> body) {
    add(
        name,
        parameters,
        bound ->
            body.call(
                receiver(name, bound[0]),
                bound[1],
                bound[2],
                bound[3],
                bound[4],
                bound[5],
                bound[6]));
  }

  private PyBuiltinFunction function(
      String name, String parameters, String first, PyBuiltinFunction.Body body) {
    SignatureText text = SignatureText.parse(name, parameters);
    if (first != null) {
      text = text.withReceiver(first);
    }
    return new PyBuiltinFunction(
        first == null ? BuiltinTypes.BUILTIN_FUNCTION : BuiltinTypes.CLASSMETHOD_DESCRIPTOR,
        name,
        text.signature(),
        text.defaults(),
        body,
        first == null ? null : type,
        null);
  }

  /** The type's name without its module, as argument errors show it. */
  private String shortName() {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  private void addNew(String parameters, PyBuiltinFunction.Body body) {
    SignatureText text = SignatureText.parse(shortName(), parameters).withReceiver("type");
    PyBuiltinFunction constructor =
        new PyBuiltinFunction(
            BuiltinTypes.BUILTIN_FUNCTION,
            "__new__",
            text.signature(),
            text.defaults(),
            body,
            type,
            type);
    type.setAttribute("__new__", new PyStaticMethod(constructor));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 0 arguments. */
  public void constructor(String parameters, Method0<PyType> body) {
    addNew(parameters, bound -> body.call(ReceiverErrors.checkNew(type, bound[0])));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 1 argument. */
  public void constructor(String parameters, Method1<PyType> body) {
    addNew(parameters, bound -> body.call(ReceiverErrors.checkNew(type, bound[0]), bound[1]));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 2 arguments. */
  public void constructor(String parameters, Method2<PyType> body) {
    addNew(
        parameters,
        bound -> body.call(ReceiverErrors.checkNew(type, bound[0]), bound[1], bound[2]));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 3 arguments. */
  public void constructor(String parameters, Method3<PyType> body) {
    addNew(
        parameters,
        bound -> body.call(ReceiverErrors.checkNew(type, bound[0]), bound[1], bound[2], bound[3]));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 4 arguments. */
  public void constructor(String parameters, Method4<PyType> body) {
    addNew(
        parameters,
        bound ->
            body.call(
                ReceiverErrors.checkNew(type, bound[0]), bound[1], bound[2], bound[3], bound[4]));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 5 arguments. */
  public void constructor(String parameters, Method5<PyType> body) {
    addNew(
        parameters,
        bound ->
            body.call(
                ReceiverErrors.checkNew(type, bound[0]),
                bound[1],
                bound[2],
                bound[3],
                bound[4],
                bound[5]));
  }

  /** {@code __new__}: the class to instantiate, checked to be a subtype, and 6 arguments. */
  public void constructor(String parameters, Method6<PyType> body) {
    addNew(
        parameters,
        bound ->
            body.call(
                ReceiverErrors.checkNew(type, bound[0]),
                bound[1],
                bound[2],
                bound[3],
                bound[4],
                bound[5],
                bound[6]));
  }

  public void classMethod(String name, String parameters, Method0<PyType> body) {
    type.setAttribute(
        name, function(name, parameters, "type", bound -> body.call((PyType) bound[0])));
  }

  public void classMethod(String name, String parameters, Method1<PyType> body) {
    type.setAttribute(
        name, function(name, parameters, "type", bound -> body.call((PyType) bound[0], bound[1])));
  }

  public void classMethod(String name, String parameters, Method2<PyType> body) {
    type.setAttribute(
        name,
        function(
            name, parameters, "type", bound -> body.call((PyType) bound[0], bound[1], bound[2])));
  }

  public void classMethod(String name, String parameters, Method3<PyType> body) {
    type.setAttribute(
        name,
        function(
            name,
            parameters,
            "type",
            bound -> body.call((PyType) bound[0], bound[1], bound[2], bound[3])));
  }

  public void classMethod(String name, String parameters, Method4<PyType> body) {
    type.setAttribute(
        name,
        function(
            name,
            parameters,
            "type",
            bound -> body.call((PyType) bound[0], bound[1], bound[2], bound[3], bound[4])));
  }

  public void staticMethod(String name, String parameters, Bodies.Function0 body) {
    staticFunction(name, parameters, bound -> body.call());
  }

  public void staticMethod(String name, String parameters, Bodies.Function1 body) {
    staticFunction(name, parameters, bound -> body.call(bound[0]));
  }

  public void staticMethod(String name, String parameters, Bodies.Function2 body) {
    staticFunction(name, parameters, bound -> body.call(bound[0], bound[1]));
  }

  public void staticMethod(String name, String parameters, Bodies.Function3 body) {
    staticFunction(name, parameters, bound -> body.call(bound[0], bound[1], bound[2]));
  }

  public void staticMethod(String name, String parameters, Bodies.Function4 body) {
    staticFunction(name, parameters, bound -> body.call(bound[0], bound[1], bound[2], bound[3]));
  }

  private void staticFunction(String name, String parameters, PyBuiltinFunction.Body body) {
    type.setAttribute(
        name, new PyStaticMethod(function(name, parameters, null, body).ofClass(type)));
  }

  /** A read-only attribute computed from the receiver. */
  public void getter(String name, Function<S, Object> get) {
    type.setAttribute(
        name, new PyGetSetDescriptor(type, name, self -> get.apply(receiver(name, self)), null));
  }

  /** An attribute with a setter; the setter's value is null for {@code del}. */
  public void getterSetter(String name, Function<S, Object> get, Method1<S> set) {
    type.setAttribute(
        name,
        new PyGetSetDescriptor(
            type,
            name,
            self -> get.apply(receiver(name, self)),
            (self, value) -> set.call(receiver(name, self), value)));
  }

  /** A class attribute with a plain value. */
  public void constant(String name, Object value) {
    type.setAttribute(name, value);
  }

  /** The documentation of a method or an attribute that was declared before. */
  public void documentation(String declared, String text) {
    if (type.getOwn(declared) instanceof PyGetSetDescriptor attribute) {
      attribute.setDocumentation(text);
    } else {
      ((PyBuiltinFunction) type.getOwn(declared)).setDocumentation(text);
    }
  }

  /** Instances can be referred to weakly. */
  public void weaklyReferable() {
    type.details().setWeakReferable(true);
  }

  public void doc(String text) {
    type.setAttribute("__doc__", org.hoistpy.objects.text.Strings.of(text));
  }

  /** Adds the node that call sites inline for a method declared before. */
  public void inline(String name, Supplier<? extends Node> node) {
    Object declared = type.getOwn(name);
    Object function = declared instanceof PyStaticMethod method ? method.callable() : declared;
    ((PyBuiltinFunction) function).setInline(node);
  }
}
