package org.hoistpy.modules.litmus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusProblem;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.catalogue.CatalogueIndex;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.litmus.generate.Generator;
import org.hoistpy.litmus.generate.Minimiser;
import org.hoistpy.litmus.generate.Shape;
import org.hoistpy.litmus.report.JudgementData;
import org.hoistpy.litmus.report.VerdictTable;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;

/** Declares the module {@code _litmus}. */
public final class LitmusModule {
  private LitmusModule() {}

  public static void define(ModuleBuilder litmus) {
    Machines.define(litmus);
    Gates.define(litmus);
    litmus.function(
        "data",
        "file, name, /",
        (file, name) ->
            Strings.of(JudgementData.of(judgement(Text.strJava(file), Text.strJava(name)))));
    litmus.function("files", "path, /", path -> files(Text.strJava(path)));
    litmus.function("tests", "file, /", file -> tests(Text.strJava(file)));
    litmus.function("index", "folder, /", folder -> index(Text.strJava(folder)));
    litmus.function(
        "generate",
        "count, seed, /",
        (count, seed) -> generate(Index.asLong(count), Index.asLong(seed)));
    litmus.function(
        "minimise",
        "number, seed, still_shows, /",
        (number, seed, stillShows) ->
            minimise(Index.asLong(number), Index.asLong(seed), stillShows));
    litmus.function(
        "judge",
        "file, name, explain=False, /",
        (file, name, explain) ->
            judge(Text.strJava(file), Text.strJava(name), Truth.isTrue(explain)));
  }

  /** Generated tests: pairs of a name and the text of a file. */
  private static Object generate(long count, long seed) {
    Generator generator = new Generator(seed);
    PyList tests = new PyList();
    for (long i = 0; i < count; i++) {
      Shape shape = generator.next();
      tests.append(new PyTuple(new Object[] {Strings.of(shape.name()), Strings.of(shape.file())}));
    }
    return tests;
  }

  /**
   * The smallest test made from one of those of a seed, counted from 0, that a callable accepts.
   */
  private static Object minimise(long number, long seed, Object stillShows) {
    Generator generator = new Generator(seed);
    for (long i = 0; i < number; i++) {
      generator.next();
    }
    Shape smallest =
        Minimiser.minimise(
            generator.next(),
            shape ->
                Truth.isTrue(
                    Calls.call(stillShows, Strings.of(shape.name()), Strings.of(shape.file()))));
    return Strings.of(smallest.file());
  }

  private static Object index(String folder) {
    try {
      CatalogueIndex.write(Path.of(folder));
      return PyNone.NONE;
    } catch (IOException e) {
      throw PyErrors.valueError("%s: %s", folder, e.getMessage());
    } catch (LitmusProblem problem) {
      throw PyErrors.valueError("%s", problem);
    }
  }

  /** The Python files at a path. */
  private static Object files(String path) {
    try {
      return PyList.of(
          LitmusFile.find(Path.of(path)).stream()
              .map(file -> Strings.of(file.toString()))
              .toArray());
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static LitmusFile read(String file) {
    try {
      return LitmusFile.read(Path.of(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (LitmusProblem problem) {
      throw PyErrors.valueError("%s", problem);
    }
  }

  private static PyException unreadable(String path, IOException e) {
    String why =
        switch (e) {
          case NoSuchFileException _ -> "there is no such file or folder";
          case CharacterCodingException _ -> "it is not text in UTF-8";
          case AccessDeniedException _ -> "access is denied";
          default -> String.valueOf(e.getMessage());
        };
    return PyErrors.valueError("%s cannot be read: %s", path, why);
  }

  /** The names of the tests of a file. */
  private static Object tests(String file) {
    return PyList.of(read(file).tests().stream().map(test -> Strings.of(test.name())).toArray());
  }

  /** The table of verdicts of a test, and how many differ from what its author expects. */
  private static Object judge(String file, String name, boolean explain) {
    Judgement judgement = judgement(file, name);
    return new PyTuple(
        new Object[] {
          Strings.of(VerdictTable.of(judgement, explain)), (long) judgement.differences().size()
        });
  }

  private static Judgement judgement(String file, String name) {
    for (LitmusTest test : read(file).tests()) {
      if (test.name().equals(name)) {
        try {
          return Checker.judge(test);
        } catch (LitmusProblem problem) {
          throw PyErrors.valueError("%s", problem);
        }
      }
    }
    throw PyErrors.valueError("%s has no test %s", file, name);
  }
}
