package org.dateline.mentions;

import org.dateline.mentions.AnnotatedText.Failure;

/**
 * An annotator's answer for title and text of an article, each with offsets of its own: a headline
 * is nowhere glued to the first paragraph.
 */
record AnnotatedArticle(AnnotatedText title, AnnotatedText text) {

  /**
   * Why a part of the article was not read; null if all of it was. The text's reason comes before
   * the title's.
   */
  Failure failure() {
    if (text.failure() != null || title.failure() == null) {
      return text.failure();
    }
    return new Failure(title.failure().reason(), "in the title: " + title.failure().detail());
  }
}
