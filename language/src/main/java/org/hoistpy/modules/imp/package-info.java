/**
 * The module {@code _imp} and the finders that {@code sys.meta_path} starts with. May import {@code
 * ops}, {@code objects} and the builders. Thread-safe.
 */
package org.hoistpy.modules.imp;
