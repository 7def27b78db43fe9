package org.dateline.run.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why something below an input folder is not read: the kinds of what is passed over. */
public enum PassedOver {
  HIDDEN_NAME("names that begin with _ or ."),
  DANGLING_LINK("links that lead to nothing"),
  LINK_TO_FOLDER_ABOVE("links to a folder that they lie in"),
  NOT_A_FILE("pipes, sockets and devices"),
  UNREADABLE_FILE("files that may not be read"),
  UNREADABLE_FOLDER("folders that cannot be listed"),
  VANISHED("names that were removed while folders were looked through"),
  OWN_TABLES("folders of Dateline's own tables and exports"),
  READ_ALREADY("further names of files and folders that are read"),
  UNCHANGED("files that an earlier run read and that have not changed since");

  private final String words;

  PassedOver(String words) {
    this.words = words;
  }

  /** The code in {@code runs.measures}, after {@code passed_over.}: e.g. {@code hidden_name}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable PassedOver of(String code) {
    return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The kind, for people. */
  String inWords() {
    return words;
  }

  /** Whether a file name is hidden, so that someone who gives its folder does not mean it. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_") && !name.equals("_posts");
  }
}
