/**
 * Syntax and scopes to nodes: one translator per family of syntax, around one {@link
 * org.hoistpy.translate.BodyTranslator} per Python frame. May import everything from {@code syntax}
 * down to {@code nodes}. A translation runs on one thread.
 */
package org.hoistpy.translate;
