package org.dateline.mentions.crf;

/**
 * Thrown for a model whose features the decoder does not know how to compute. The message advises
 * the decoder {@code corenlp}.
 */
public final class UnsupportedModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedModelException(String message) {
    super(message + "; use the decoder corenlp");
  }

  UnsupportedModelException(String message, Throwable cause) {
    super(message + "; use the decoder corenlp", cause);
  }
}
