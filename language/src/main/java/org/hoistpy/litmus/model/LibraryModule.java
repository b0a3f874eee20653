package org.hoistpy.litmus.model;

/** A module of Python's library. Immutable. */
record LibraryModule(String name) {}
