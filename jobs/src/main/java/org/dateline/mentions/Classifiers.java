package org.dateline.mentions;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.Properties;

/**
 * Loads CoreNLP's classifiers from the class path, set up so that their answers do not depend on
 * texts read earlier.
 */
final class Classifiers {

  static CRFClassifier<CoreLabel> load(String model) {
    return load(model, new Properties());
  }

  /**
   * Loads a model.
   *
   * @throws IllegalStateException if the model cannot be read
   */
  static CRFClassifier<CoreLabel> load(String model, Properties settings) {
    // Otherwise a model learns lower-case words as it reads, and names depend on document order.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(model, settings);
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      throw new IllegalStateException("cannot read the model " + model, e);
    }
  }

  private Classifiers() {}
}
