package org.dateline.mentions.crf;

/** A model whose features are computed in a way the decoder does not know. */
public final class UnsupportedModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedModelException(String message) {
    super(message + "; use the decoder corenlp");
  }

  UnsupportedModelException(String message, Throwable cause) {
    super(message + "; use the decoder corenlp", cause);
  }
}
