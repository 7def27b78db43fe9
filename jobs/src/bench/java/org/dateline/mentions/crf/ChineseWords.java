package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Properties;

/** CoreNLP's Chinese segmenter, as Dateline uses it. */
final class ChineseWords {
  private static final String FOLDER = "edu/stanford/nlp/models/segmenter/chinese";

  private final CRFClassifier<CoreLabel> segmenter;

  ChineseWords() throws Exception {
    segmenter = load();
  }

  static CRFClassifier<CoreLabel> load() throws Exception {
    var settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("sighanCorporaDict", FOLDER);
    settings.setProperty("serDictionary", FOLDER + "/dict-chris6.ser.gz");
    settings.setProperty("sighanPostProcessing", "true");
    return CRFClassifier.getClassifier(FOLDER + "/ctb.small.gz", settings);
  }

  List<String> words(String line) {
    return segmenter.segmentString(line);
  }
}
