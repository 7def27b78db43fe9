package org.dateline.mentions.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Properties;

/** CoreNLP's Chinese segmenter with the settings that Dateline uses. */
final class ChineseWords {
  private static final String FOLDER = "edu/stanford/nlp/models/segmenter/chinese";

  static CRFClassifier<CoreLabel> load() throws Exception {
    var settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("sighanCorporaDict", FOLDER);
    settings.setProperty("serDictionary", FOLDER + "/dict-chris6.ser.gz");
    settings.setProperty("sighanPostProcessing", "true");
    return CRFClassifier.getClassifier(FOLDER + "/ctb.small.gz", settings);
  }

  private ChineseWords() {}
}
