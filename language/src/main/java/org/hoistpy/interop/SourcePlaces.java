package org.hoistpy.interop;

import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PySyntaxError;
import org.hoistpy.objects.exception.PySyntaxError.Detail;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.ops.Text;
import org.hoistpy.syntax.Span;
import org.hoistpy.translate.CodeUnit;
import org.hoistpy.translate.SourceTexts;

/** Where functions, traceback entries and syntax errors are in their sources. Stateless. */
final class SourcePlaces {
  private SourcePlaces() {}

  /** The place of a function, or null. */
  static SourceSection of(PyObject object) {
    return switch (object) {
      case PyFunction function -> of(function.code());
      case PyMethod method when method.function() instanceof PyFunction function ->
          of(function.code());
      case PyCode code -> of(code);
      default -> null;
    };
  }

  private static SourceSection of(PyCode code) {
    Source source = source(code);
    return source == null ? null : line(source, code.info().firstLine());
  }

  private static Source source(PyCode code) {
    if (code.unit() instanceof CodeUnit unit) {
      return unit.source();
    }
    RootNode root = code.callTarget().getRootNode();
    SourceSection section = root.getSourceSection();
    return section == null ? null : section.getSource();
  }

  /** The range that a traceback entry marks, or null. */
  static SourceSection of(PyTraceback entry) {
    Source source = source(entry.frame().code());
    if (source == null) {
      return null;
    }
    Span span = entry.position();
    return span == null ? line(source, entry.line()) : range(source, span);
  }

  /** Columns count code points there and chars here, which only differs beyond the BMP. */
  private static SourceSection range(Source source, Span span) {
    try {
      return source.createSection(
          span.line(), span.col() + 1, span.endLine(), Math.max(span.endCol(), 1));
    } catch (IllegalArgumentException e) {
      return line(source, span.line());
    }
  }

  private static SourceSection line(Source source, int line) {
    return line >= 1 && line <= source.getLineCount()
        ? source.createSection(line)
        : source.createUnavailableSection();
  }

  /** What a syntax error points at, or null. */
  static SourceSection of(PySyntaxError error) {
    Object filename = error.detail(Detail.FILENAME);
    if (filename == PyNone.NONE || !(error.detail(Detail.LINENO) instanceof Long line)) {
      return null;
    }
    String name = Text.strJava(filename);
    String text = SourceTexts.find(name);
    if (text == null) {
      return null;
    }
    Source source = Source.newBuilder(HoistPyLanguage.ID, text, name).build();
    int column = error.detail(Detail.OFFSET) instanceof Long offset ? (int) (offset - 1) : 0;
    int endLine = error.detail(Detail.END_LINENO) instanceof Long end ? end.intValue() : 0;
    int endColumn = error.detail(Detail.END_OFFSET) instanceof Long end ? (int) (end - 1) : 0;
    return endLine < line || endColumn <= column && endLine == line
        ? range(source, new Span(line.intValue(), column, line.intValue(), column + 1))
        : range(source, new Span(line.intValue(), column, endLine, endColumn));
  }
}
