package org.hoistpy.modules.string;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.FieldName;
import org.hoistpy.text.FormatProblem;
import org.hoistpy.text.FormatString;

/** Module {@code _string}. Errors of a template are raised at once, not piece by piece. */
public final class StringModule {
  private StringModule() {}

  public static void define(ModuleBuilder string) {
    string.function("formatter_parser", "format_string, /", StringModule::parse);
    string.function("formatter_field_name_split", "field_name, /", StringModule::split);
  }

  private static String text(Object value) {
    TruffleString text = Text.payload(value);
    if (text == null) {
      throw PyErrors.typeError("expected str, got %s", TypeOf.name(value));
    }
    return Strings.toJava(text);
  }

  private static Object parse(Object template) {
    try {
      FormatString pieces = new FormatString(text(template));
      List<Object> tuples = new ArrayList<>();
      for (FormatString.Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
        tuples.add(
            piece.field()
                ? PyTuple.of(
                    Strings.of(piece.literal()),
                    Strings.of(piece.name()),
                    Strings.of(piece.spec()),
                    piece.conversion() == 0
                        ? PyNone.NONE
                        : Strings.of(Character.toString(piece.conversion())))
                : PyTuple.of(Strings.of(piece.literal()), PyNone.NONE, PyNone.NONE, PyNone.NONE));
      }
      return Iteration.iter(PyList.of(tuples.toArray()));
    } catch (FormatProblem problem) {
      throw PyErrors.fromFormatProblem(problem);
    }
  }

  private static Object split(Object name) {
    try {
      FieldName field = new FieldName(text(name), null);
      List<Object> steps = new ArrayList<>();
      for (FieldName.Step step = field.next(); step != null; step = field.next()) {
        Object key = step.index() >= 0 ? (Object) step.index() : Strings.of(step.name());
        steps.add(PyTuple.of(step.attribute(), step.attribute() ? Strings.of(step.name()) : key));
      }
      Object first = field.index() >= 0 ? (Object) field.index() : Strings.of(field.first());
      return PyTuple.of(first, Iteration.iter(PyList.of(steps.toArray())));
    } catch (FormatProblem problem) {
      throw PyErrors.fromFormatProblem(problem);
    }
  }
}
