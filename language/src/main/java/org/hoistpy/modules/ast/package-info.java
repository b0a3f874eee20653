/**
 * The module {@code _ast}: syntax trees as Python objects. May import {@code syntax}, {@code ops},
 * {@code objects} and the builders. The classes belong to one context.
 */
package org.hoistpy.modules.ast;
