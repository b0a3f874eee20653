/**
 * Module {@code pyexpat}: a non-validating XML parser that is fed piece by piece, as Expat is, and
 * reports with its texts and positions. It opens no file and no connection: external entities are
 * what a program's handler makes of them, and the expansion of entities is bounded. The parser
 * proper ({@link org.hoistpy.modules.expat.XmlParser}) knows nothing of Python; a parser belongs to
 * one thread at a time.
 */
package org.hoistpy.modules.expat;
