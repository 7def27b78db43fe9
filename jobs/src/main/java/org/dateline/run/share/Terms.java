package org.dateline.run.share;

import org.dateline.run.settings.Settings;

/** What people read beside the data: under which terms it is given, and how to cite it. */
final class Terms {

  static String licence(Settings.Share params) {
    return """
        The tables of this folder are given under this licence:
        %s

        They hold counts and statistics of news articles, and no texts of them. The articles themselves
        belong to their publishers.
        """
        .formatted(params.licence());
  }

  static String citation(String corpus, String run, Settings.Share params) {
    return inWords(corpus, run, params) + "\n";
  }

  /** How to cite the data, in a line. */
  static String inWords(String corpus, String run, Settings.Share params) {
    return params.citation().isEmpty()
        ? "Counts and statistics of news articles, corpus \"%s\", run %s, computed by Dateline."
            .formatted(corpus, run)
        : params.citation();
  }

  private Terms() {}
}
