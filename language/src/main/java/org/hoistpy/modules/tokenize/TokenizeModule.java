package org.hoistpy.modules.tokenize;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.lexer.Lexer;
import org.hoistpy.lexer.SourceText;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** Module {@code _tokenize}: an iterator of token tuples over a source given line by line. */
public final class TokenizeModule {
  private TokenizeModule() {}

  public static void define(ModuleBuilder tokenize) {
    tokenize.type(TokenizerIter.TYPE);
  }

  /** {@code TokenizerIter}; its iteration holds the monitor. */
  private static final class TokenizerIter extends PyObject {
    static final PyType TYPE =
        BuiltinTypes.define("_tokenize.TokenizerIter", TokenizerIter.class, TypeTraits.BUILTIN);

    static {
      TypeBuilder<TokenizerIter> type = new TypeBuilder<>(TYPE, TokenizerIter.class);
      type.constructor(
          "readline, /, *, encoding=None, extra_tokens=False",
          (cls, readLine, encoding, extra) ->
              new TokenizerIter(cls, readLine, Truth.isTrue(extra)));
      type.method("__iter__", "/", self -> self);
      type.method("__next__", "/", TokenizerIter::next);
    }

    private final Object readLine;
    private final boolean extra;
    private List<PyTuple> tuples;
    private Tokens tokens;
    private int at;

    TokenizerIter(PyType type, Object readLine, boolean extra) {
      super(type.instanceShape());
      this.readLine = readLine;
      this.extra = extra;
    }

    private synchronized Object next() {
      if (tuples == null) {
        String text = readAll();
        SourceText source = new SourceText(text, "<string>", true);
        tokens = Lexer.tokenize(source, false, true, new ArrayList<>());
        tuples = new TokenTuples(tokens, extra, !text.isEmpty() && !text.endsWith("\n")).all();
      }
      if (at < tuples.size()) {
        return tuples.get(at++);
      }
      if (tokens.problem() != null) {
        throw PyErrors.syntaxError(tokens.problem());
      }
      throw PyErrors.stopIteration(org.hoistpy.objects.PyNone.NONE);
    }

    private String readAll() {
      StringBuilder text = new StringBuilder();
      while (true) {
        String line = line();
        if (line.isEmpty()) {
          return text.toString();
        }
        text.append(line);
      }
    }

    private String line() {
      Object line;
      try {
        line = Calls.call(readLine);
      } catch (PyException e) {
        if (e.matches(ExceptionTypes.STOP_ITERATION)) {
          return "";
        }
        throw e;
      }
      TruffleString text = Text.payload(line);
      if (text != null) {
        return Strings.toJava(text);
      }
      if (line instanceof PyAnyBytes bytes) {
        return new String(bytes.toArray(), java.nio.charset.StandardCharsets.UTF_8);
      }
      throw PyErrors.typeError("readline() returned a non-string object (%s)", TypeOf.name(line));
    }
  }
}
