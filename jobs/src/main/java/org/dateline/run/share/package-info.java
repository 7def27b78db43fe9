/**
 * A published run as a folder that may be given away: counts and statistics whole, no texts. {@link
 * org.dateline.run.share.Share} writes it, {@code SharedColumns} says which columns stay empty,
 * {@code Croissant} describes it to programs, {@code Terms} to people.
 */
@NullMarked
package org.dateline.run.share;

import org.jspecify.annotations.NullMarked;
