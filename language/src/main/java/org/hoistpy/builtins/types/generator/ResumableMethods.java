package org.hoistpy.builtins.types.generator;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Generators;
import org.hoistpy.ops.ThrowArguments;
import org.hoistpy.ops.classes.ClassNames;

/** What generators, coroutines and asynchronous generators have in common. Stateless. */
final class ResumableMethods {
  private ResumableMethods() {}

  /**
   * Names, code and frame.
   *
   * @param noun how {@code repr} names it
   * @param prefix of the attributes: {@code gi}, {@code cr} or {@code ag}
   * @param delegate the attribute for what is delegated to
   */
  static <S extends PyResumable> void defineState(
      TypeBuilder<S> type, String noun, String prefix, String delegate) {
    type.method("__repr__", "/", self -> repr(noun, self));
    type.getterSetter(
        "__name__",
        PyResumable::name,
        (self, value) -> {
          self.setName(text("__name__", value));
          return PyNone.NONE;
        });
    type.getterSetter(
        "__qualname__",
        PyResumable::qualifiedName,
        (self, value) -> {
          self.setQualifiedName(text("__qualname__", value));
          return PyNone.NONE;
        });
    type.getter(prefix + "_code", self -> self.code().origin());
    type.getter(prefix + "_frame", ResumableMethods::frame);
    type.getter(prefix + "_suspended", PyResumable::isSuspended);
    type.getter(delegate, ResumableMethods::delegate);
    String shown = noun.replace('_', ' ');
    type.documentation("__name__", "name of the " + shown);
    type.documentation("__qualname__", "qualified name of the " + shown);
    type.documentation(
        delegate,
        noun.equals("generator")
            ? "object being iterated by yield from, or None"
            : "object being awaited on, or None");
  }

  /** {@code send}, {@code throw} and {@code close} of generators and coroutines. */
  static <S extends PyResumable> void defineRunning(TypeBuilder<S> type, String noun) {
    type.method("send", "arg, /", Generators::send);
    type.method(
        "throw",
        "typ, val=?, tb=?, /",
        (self, thrown, value, traceback) ->
            Generators.raise(self, ThrowArguments.of("throw", thrown, value, traceback)));
    type.method("close", "/", Generators::close);
    type.method("__del__", "/", ResumableMethods::finish);
    type.documentation(
        "send",
        "send(arg) -> send 'arg' into %s,\nreturn next %s value or raise StopIteration."
            .formatted(noun, noun.equals("generator") ? "yielded" : "iterated"));
    type.documentation(
        "throw",
        "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in %s, return next %s value"
                .formatted(noun, noun.equals("generator") ? "yielded" : "iterated")
            + " or raise\nStopIteration.\n"
            + "the (type, val, tb) signature is deprecated, \n"
            + "and may be removed in a future version of Python.");
    type.documentation("close", "close() -> raise GeneratorExit inside %s.".formatted(noun));
  }

  private static Object finish(PyResumable self) {
    return self.isStarted() ? Generators.close(self) : PyNone.NONE;
  }

  /** The suspended frame; None when the generator has ended. */
  private static Object frame(PyResumable self) {
    return self.isFinished() ? PyNone.NONE : Frames.of(self).expose();
  }

  private static Object delegate(PyResumable self) {
    Object delegate = self.isFinished() ? null : self.frame().getObject(FrameSlots.DELEGATE);
    return delegate == null ? PyNone.NONE : delegate;
  }

  private static Object text(String attribute, Object value) {
    if (value instanceof TruffleString) {
      return value;
    }
    throw PyErrors.typeError("%s must be set to a string object", attribute);
  }

  private static Object repr(String noun, PyResumable self) {
    return Strings.of(
        "<%s object %s at %s>"
            .formatted(
                noun,
                Strings.toJava((TruffleString) self.qualifiedName()),
                ClassNames.address(self)));
  }
}
