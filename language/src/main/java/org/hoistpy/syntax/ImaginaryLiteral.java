package org.hoistpy.syntax;

/** An imaginary literal such as {@code 2j}. */
public record ImaginaryLiteral(double imag) {}
