package org.dateline.ingest.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.source.PercentCode;

/**
 * What the folders of a file's path say, as Hive and Spark name them: {@code
 * source=Harbour%20Times/date=2019-05-14/part-0.parquet}. It counts where the record and its page
 * say nothing.
 */
public final class FolderFields {
  private static final Pattern FOLDER =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]{0,100}+)=(.+)");
  private static final String NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

  /** The folders' fields as the draft of a record that has no others; empty if there are none. */
  public static Optional<Draft> of(String file, Map<String, String> mapping) {
    Map<String, String> fields = read(file);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(NamedFields.around(fields, mapping, Draft.GivenDate.FOLDER, "folder"));
  }

  /** From the folder's name to its value, of the folders next to the file that are named so. */
  public static Map<String, String> read(String file) {
    if (file.indexOf('=') < 0) {
      return Map.of();
    }
    String[] steps = file.split("/");
    var fields = new LinkedHashMap<String, String>();
    for (int i = steps.length - 2; i >= 0; i--) {
      Matcher folder = FOLDER.matcher(steps[i]);
      if (!folder.matches()) {
        break;
      }
      if (!folder.group(2).equals(NO_VALUE)) {
        fields.putIfAbsent(folder.group(1), PercentCode.decode(folder.group(2)));
      }
    }
    return Collections.unmodifiableMap(fields);
  }

  private FolderFields() {}
}
