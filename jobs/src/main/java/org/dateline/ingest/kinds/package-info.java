/**
 * Names the kind of a file that is no article in a format Dateline reads, by its first bytes, its
 * name and its text.
 *
 * <p>{@code FileKinds} asks them. A kind that its first bytes show is a line in {@code
 * ByteSignatures}, one with a name or an extension of its own is a line in {@code NamedKinds}, one
 * that only its text shows is a line in {@code TextKinds}. {@code Prose} says whether a text
 * consists of sentences, in any script.
 */
@NullMarked
package org.dateline.ingest.kinds;

import org.jspecify.annotations.NullMarked;
