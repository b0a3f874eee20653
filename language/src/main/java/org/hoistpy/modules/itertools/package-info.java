/**
 * Module {@code itertools}: one lazy iterator a class. As with all iterators, threads that share
 * one may see an element twice or miss one, but never break it.
 */
package org.hoistpy.modules.itertools;
