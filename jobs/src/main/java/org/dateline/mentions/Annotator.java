package org.dateline.mentions;

/**
 * Finds the sentences and names of articles in one language.
 *
 * <p>An annotator is shared by all tasks of a JVM, so it must be safe to call from many threads at
 * once, and the same article must give the same answer whatever was read before it.
 */
interface Annotator {

  /** A fingerprint of models, settings and code: if it is equal, so are the answers. */
  String fingerprint();

  /**
   * Reads an article, however hostile. {@link AnnotatedText#failure()} says why a part could not be
   * read; the rest is kept.
   *
   * @param title the headline; empty if there is none
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  AnnotatedArticle annotate(String title, String text);
}
