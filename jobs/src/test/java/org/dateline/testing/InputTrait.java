package org.dateline.testing;

import java.util.Optional;

/** A trait of the input that users bring, and whether what becomes of it is what should. */
public interface InputTrait {

  /** What it is a trait of, in one word. */
  String area();

  /** {@code situation_outcome}. */
  String name();

  /** Why it cannot be tried on this machine; empty if it can. */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /** What came out otherwise than expected; empty if nothing did. */
  Optional<String> failure();
}
