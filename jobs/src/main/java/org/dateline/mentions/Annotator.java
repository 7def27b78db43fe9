package org.dateline.mentions;

/**
 * Finds the sentences and names of articles in one language.
 *
 * <p>An annotator is shared by all tasks of a JVM, so it must be safe to call from many threads at
 * once, and the same article must give the same answer whatever was read before it.
 */
interface Annotator {

  /**
   * A fingerprint of models, settings and code. Annotators with the same fingerprint give the same
   * answers.
   */
  String fingerprint();

  /**
   * Annotates an article, whatever characters it holds. {@link AnnotatedText#failure()} says why a
   * part could not be read; the rest is kept.
   *
   * @param title the headline; empty if there is none
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  AnnotatedArticle annotate(String title, String text);
}
