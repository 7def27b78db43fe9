package org.dateline.mentions;

import org.dateline.mentions.AnnotatedText.Failure;

/**
 * An annotator's answer for an article. Title and text are annotated separately, each with its own
 * offsets, so a headline never runs into the first paragraph.
 */
record AnnotatedArticle(AnnotatedText title, AnnotatedText text) {

  /**
   * Why a part of the article was not read; null if all of it was. If parts of both title and text
   * were not read, it is the text's reason.
   */
  Failure failure() {
    if (text.failure() != null || title.failure() == null) {
      return text.failure();
    }
    return new Failure(title.failure().reason(), "in the title: " + title.failure().detail());
  }
}
