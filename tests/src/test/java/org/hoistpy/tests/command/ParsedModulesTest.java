package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the command keeps parsed modules. */
class ParsedModulesTest {

  @TempDir Path folder;

  @Test
  void placeAndSwitches() throws Exception {
    Result result =
        HoistpyCommand.shell(
            folder,
            """
            export XDG_CACHE_HOME="$PWD/cache"
            echo 'print("imported")' >user.py
            "$HOISTPY" -B -c 'import user; import sys; print(sys.flags.dont_write_bytecode)'
            ls -d cache/hoistpy/parsed
            PYTHONPYCACHEPREFIX=other "$HOISTPY" -c 'import user; import sys; print(sys.pycache_prefix)'
            ls other/hoistpy | grep -c '^user-.*parsed$'
            "$HOISTPY" -X pycache_prefix=third -c 'import user'
            ls third/hoistpy | grep -c '^user-.*parsed$'
            "$HOISTPY" -c 'import user'
            ls cache/hoistpy/parsed | grep -c '^user-.*parsed$'
            """);
    assertEquals(
        """
        imported
        1
        imported
        %s/other
        1
        imported
        1
        imported
        1
        """
            .formatted(folder.toRealPath()),
        result.out());
  }
}
