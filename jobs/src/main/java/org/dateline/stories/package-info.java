/**
 * The step from articles to copies and stories: which articles are the same text, and which tell
 * the same event.
 *
 * <p>{@link org.dateline.stories.GroupStories} is the whole step. So far it knows one kind of copy,
 * the verbatim reprint (equal {@code text_fingerprint}), and one story for each copy group; it
 * claims nothing that it cannot be sure of. Titles and dates are read, texts never are.
 *
 * <p>To extend it: a finer grouping (edited copies, events) first decides which articles share a
 * {@code copy_group}, and gives each its {@code similarity} to the original; then which copy groups
 * share a {@code story_id}. Everything after those two columns (the choice of the original, the
 * counts, the earliest date) holds for any grouping and stays as it is. Ids must stay what they
 * were when more articles come in: derive them from the group's content or from the previous run's
 * ids, never from its size or from a row's position.
 */
package org.dateline.stories;
