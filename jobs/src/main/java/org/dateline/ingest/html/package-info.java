/**
 * HTML pages to what they say: {@link org.dateline.ingest.html.HtmlText} decides a page's character
 * encoding, {@link org.dateline.ingest.html.HtmlArticle} reads the story and its metadata. Pure
 * functions of a page; nothing is fetched.
 *
 * <p>The way to the story: {@code PageTree} counts what each element holds, {@code Furniture} drops
 * the elements that are of the page, {@code TextBlocks} cuts the rest into blocks of text, {@code
 * StoryRoots} finds the elements that hold the story, {@code StoryBlocks} takes out what is left of
 * the page inside them, {@code MainText} checks the result against the page's own metadata. All of
 * it walks the tree in loops, once or a fixed number of times, so depth and size cost no stack and
 * no squares.
 *
 * <p>To drop more of pages: a word in {@code Furniture} (an element's name) or {@code EndNote} (a
 * note's wording). To read more metadata: a name in {@code PageDates} or {@code PageAuthors}. The
 * figures of {@code ExtractionQuality} say whether it was worth it.
 */
package org.dateline.ingest.html;
