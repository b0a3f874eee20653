package org.hoistpy.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The unboxed types of the interpreter; there are no implicit casts. */
@TypeSystem({long.class, double.class, boolean.class})
public abstract class PyTypes {}
