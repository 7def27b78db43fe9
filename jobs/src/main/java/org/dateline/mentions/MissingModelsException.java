package org.dateline.mentions;

/** Thrown if a language is to be annotated but its models are not on the class path. */
public final class MissingModelsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingModelsException(ModelFiles models, String entry) {
    super(
        "mentions.languages has \"%s\", and its model %s is not on the class path. Make %s with `scripts/dateline models` and submit with it (--jars), or take \"%s\" out of mentions.languages."
            .formatted(models.language(), entry, models.slimJar(), models.language()));
  }
}
