package org.dateline.mentions;

import java.util.List;
import org.dateline.mentions.stacked.Familiarity;

/**
 * What a model says about a sentence by itself.
 *
 * @param labels the label of each token
 * @param labelsAtHome the label of each token if the article turns out to be of the kind that
 *     CoreNLP's models were made for
 * @param familiarity what the sentence tells of that
 */
record FirstLook(List<String> labels, List<String> labelsAtHome, Familiarity familiarity) {

  /** A look whose labels do not depend on the article. */
  static FirstLook of(List<String> labels) {
    return new FirstLook(labels, labels, Familiarity.NONE);
  }

  FirstLook withLabelsAtHome(List<String> others) {
    return new FirstLook(labels, others, familiarity);
  }

  /** The labels of an article's sentences, by what all of them tell of its kind. */
  static List<List<String>> labels(List<FirstLook> article) {
    boolean home =
        article.stream()
            .map(FirstLook::familiarity)
            .reduce(Familiarity.NONE, Familiarity::plus)
            .isHome();
    return article.stream().map(look -> home ? look.labelsAtHome() : look.labels()).toList();
  }
}
