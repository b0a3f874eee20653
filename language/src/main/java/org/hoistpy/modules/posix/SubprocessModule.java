package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.io.Descriptors;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;

/**
 * Module {@code _posixsubprocess}. There is no {@code fork} on a Java virtual machine: the program
 * is started by Java, and why it could not be is reported as a child would report it, through the
 * pipe that {@code subprocess} reads. Two things differ: the child's own name ({@code argv[0]}) is
 * that of the executable, and it gets no descriptors above 2. Stateless.
 */
public final class SubprocessModule {
  private static final int NO_ENTRY = 2;
  private static final int NOT_EXECUTABLE = 8;
  private static final int DENIED = 13;
  private static final int NO_FOLDER = 20;
  private static final int ARGUMENTS = 23;
  private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
  private static final byte ELF = 0x7f;

  /** How Java tells the number of the system's error. */
  private static final Pattern ERROR = Pattern.compile("error=(\\d+)");

  private static final String SESSION = "/usr/bin/setsid";

  private SubprocessModule() {}

  public static void define(ModuleBuilder module) {
    module.function("fork_exec", "*args", args -> forkExec((Object[]) args));
  }

  private static Object forkExec(Object[] args) {
    if (args.length != ARGUMENTS) {
      throw PyErrors.typeError("fork_exec expected 23 arguments, got %s", args.length);
    }
    Spawning.checkAllowed();
    checkSupported(args);
    int report = Index.asInt(args[13]);
    TruffleLanguage.Env env = HoistPyContext.get().env();
    TruffleFile folder = env.getCurrentWorkingDirectory();
    if (args[4] != PyNone.NONE) {
      folder = folder.resolve(Paths.text(args[4]));
      int problem = folderProblem(folder);
      if (problem != 0) {
        return failed(report, problem, "noexec:chdir");
      }
    }
    List<String> words = texts(args[0]);
    Map<String, String> variables = ProcessEnvironment.current().variables();
    if (args[5] != PyNone.NONE) {
      variables = new HashMap<>();
      for (String entry : texts(args[5])) {
        int equals = entry.indexOf('=');
        variables.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    int[] streams = {Index.asInt(args[6]), Index.asInt(args[9]), Index.asInt(args[11])};
    for (int i = 0; i < streams.length; i++) {
      streams[i] = streams[i] < 0 ? i : streams[i];
    }
    boolean session = Truth.isTrue(args[15]);
    int failure = NO_ENTRY;
    for (String candidate : texts(args[1])) {
      int problem = programProblem(folder.resolve(candidate));
      if (problem == 0) {
        try {
          return Spawning.start(command(words, candidate, session), folder, variables, streams);
        } catch (IOException e) {
          problem = number(e);
        }
      }
      if (problem != NO_ENTRY && problem != NO_FOLDER) {
        failure = problem;
      } else if (failure == NO_ENTRY) {
        failure = problem;
      }
    }
    return failed(report, failure, "");
  }

  private static void checkSupported(Object[] args) {
    if (args[21] != PyNone.NONE) {
      throw PyErrors.notImplementedError(
          "preexec_fn is not supported: no Python code can run between fork and exec");
    }
    if (args[17] != PyNone.NONE || args[18] != PyNone.NONE || args[19] != PyNone.NONE) {
      throw PyErrors.notImplementedError("user, group and extra_groups are not supported");
    }
    if (Index.asInt(args[20]) >= 0 || Index.asInt(args[16]) >= 0) {
      throw PyErrors.notImplementedError("umask and process_group are not supported");
    }
    int report = Index.asInt(args[13]);
    for (Object kept : Iteration.toArray(args[3])) {
      if (Index.asInt(kept) > 2 && Index.asInt(kept) != report) {
        throw PyErrors.notImplementedError(
            "pass_fds is not supported: descriptors are the runtime's own numbers");
      }
    }
    if (Truth.isTrue(args[15])
        && !HoistPyContext.get().env().getPublicTruffleFile(SESSION).isExecutable()) {
      throw PyErrors.notImplementedError("start_new_session needs the program " + SESSION);
    }
  }

  private static List<String> texts(Object sequence) {
    List<String> texts = new ArrayList<>();
    for (Object item : Iteration.toArray(sequence)) {
      texts.add(Paths.text(item));
    }
    return texts;
  }

  /**
   * What Java is to start. It searches the path of this process as the system would, so a plain
   * name that leads to the same file may stay as it is, and the child sees it.
   */
  private static List<String> command(List<String> words, String program, boolean session) {
    List<String> command = new ArrayList<>();
    if (session) {
      command.add(SESSION);
    }
    boolean found = false;
    if (!words.isEmpty() && words.get(0).indexOf('/') < 0 && !session) {
      found = program.equals(onPath(words.get(0)));
    }
    command.add(found ? words.get(0) : program);
    command.addAll(words.subList(Math.min(1, words.size()), words.size()));
    return command;
  }

  private static String onPath(String name) {
    String path = System.getenv("PATH");
    for (String folder : path == null ? new String[0] : path.split(":")) {
      String candidate = folder + "/" + name;
      if (folder.startsWith("/")
          && HoistPyContext.get().env().getPublicTruffleFile(candidate).isExecutable()) {
        return candidate;
      }
    }
    return null;
  }

  private static int folderProblem(TruffleFile folder) {
    if (folder.isDirectory()) {
      return folder.isExecutable() ? 0 : DENIED;
    }
    return missing(folder);
  }

  private static int missing(TruffleFile file) {
    if (file.exists()) {
      return NO_FOLDER;
    }
    TruffleFile parent = file.getParent();
    return parent != null && parent.exists() && !parent.isDirectory() ? NO_FOLDER : NO_ENTRY;
  }

  /** The error number with which the system would not start the program; 0 for none. */
  private static int programProblem(TruffleFile program) {
    if (!program.exists()) {
      return missing(program);
    }
    if (!program.isRegularFile() || !program.isExecutable()) {
      return DENIED;
    }
    if (!LINUX) {
      return 0;
    }
    // Java hands a file of no known format to a shell, which Python does not.
    try (InputStream in = program.newInputStream()) {
      byte[] start = in.readNBytes(2);
      boolean known = start.length == 2 && (start[0] == '#' && start[1] == '!' || start[0] == ELF);
      return known ? 0 : NOT_EXECUTABLE;
    } catch (IOException e) {
      // Who may run a program need not be able to read it.
      return 0;
    }
  }

  private static int number(IOException failure) {
    Matcher matcher = ERROR.matcher(String.valueOf(failure.getMessage()));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : NO_ENTRY;
  }

  private static Object failed(int report, int problem, String text) {
    String message = "OSError:" + Integer.toHexString(problem).toUpperCase() + ":" + text;
    Descriptors.current().write(report, message.getBytes(StandardCharsets.US_ASCII));
    return ChildTable.current().addFailed();
  }
}
