package org.hoistpy.litmus;

import java.util.Map;
import org.hoistpy.memory.MemoryModel;

/**
 * What the author of a test expects of an outcome; compared with what the model says. Immutable.
 *
 * @param outcome as it is printed: results in the order of the actors, separated by commas
 * @param verdicts the modes that the author says something about
 * @param line where it is written
 */
public record Expectation(String outcome, Map<MemoryModel, Verdict> verdicts, int line) {}
