/** Methods of generators. */
package org.hoistpy.builtins.types.generator;
