/**
 * The modules {@code posix} and {@code _posixsubprocess}: files and folders through Truffle's file
 * system and children through its process builder, which keep an embedder's limits, and what Java
 * knows of the process. May import {@code modules.io}, {@code ops}, {@code objects} and the
 * builders. State is one service per context: the descriptors of {@code modules.io}, the children
 * and the environment that they inherit.
 */
package org.hoistpy.modules.posix;
