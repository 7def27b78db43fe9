/**
 * What a mention is in its article: news, a medium that is cited, or a credit ({@link
 * org.dateline.table.MentionRole}). {@link org.dateline.entities.role.FindRoles} looks at the words
 * around the names of a text ({@code RoleCues}) and for its lines and brackets of credit ({@code
 * Credits}); {@code MediaNames} says which names are media's. {@link
 * org.dateline.entities.role.MentionRoles} gives the found roles to the mentions, when it is
 * settled what they stand for.
 *
 * <p>The wording is in the word lists {@code roles}, by language. A language without them has
 * subjects only.
 */
@NullMarked
package org.dateline.entities.role;

import org.jspecify.annotations.NullMarked;
