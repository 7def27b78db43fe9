/**
 * Names as they are written: taken apart, made comparable and found at their places in a text.
 * {@link org.dateline.entities.names.NameForm} is a form taken apart by {@link
 * org.dateline.entities.names.NameNormalizer}; {@link org.dateline.entities.names.Mention} is a
 * name at its place, {@link org.dateline.entities.names.LinkTarget} what it can stand for.
 *
 * <p>Functions of text and word lists, which decide nothing about an entity. The other rooms of the
 * step build on it; of them it imports only {@code settings}.
 */
@NullMarked
package org.dateline.entities.names;

import org.jspecify.annotations.NullMarked;
