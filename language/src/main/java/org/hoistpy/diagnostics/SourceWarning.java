package org.hoistpy.diagnostics;

/**
 * A warning found while parsing; the caller raises it through Python's warnings filter.
 *
 * @param category Python class name, "SyntaxWarning" or "DeprecationWarning"
 * @param message text of the warning
 * @param line line it is about
 * @param col column from 0, used when the filter turns the warning into a SyntaxError
 */
public record SourceWarning(String category, String message, int line, int col) {}
