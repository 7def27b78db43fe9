/**
 * The story of a page, between all that is not the story. {@code PageTree} counts what each element
 * holds, {@code Furniture} drops the elements that are of the page, {@code TextBlocks} cuts the
 * rest into blocks of text, {@code StoryRoots} finds the elements that hold the story, {@code
 * StoryBlocks} takes out what is left of the page inside them, and {@link
 * org.dateline.ingest.html.body.MainText} checks the result against the page's own metadata.
 *
 * <p>All of it walks the tree in loops, once or a fixed number of times, so depth and size cost no
 * stack and no squares. To drop more of pages: a word in {@code Furniture} (an element's name) or
 * {@code EndNote} (a note's wording).
 */
@NullMarked
package org.dateline.ingest.html.body;

import org.jspecify.annotations.NullMarked;
