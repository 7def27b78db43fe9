package org.dateline.run.knowledge;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.knowledge.ImportNames;

/**
 * What became of the lines of a dictionary.
 *
 * @param fingerprint of the dictionary and the rules it was read by
 * @param importId when it was imported, as a run id
 * @param counts lines by what became of them: {@link ImportNames#READ}, which is the sum of all
 *     others, {@link ImportNames#WRITTEN}, {@link ImportNames#DUPLICATES} and the reasons of
 *     rejections
 */
record KnowledgeAccount(String fingerprint, String importId, Map<String, Long> counts) {

  long rowsWritten() {
    return counts.getOrDefault(ImportNames.WRITTEN, 0L);
  }

  long read() {
    return counts.getOrDefault(ImportNames.READ, 0L);
  }

  /** Each line read was written, gave way to another or was rejected. */
  boolean adds() {
    return 2 * read() == counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was neither written nor read: "duplicates 12, over_long 3"; "nothing" if all was. */
  String leftOut() {
    var rest = new TreeMap<>(counts);
    rest.remove(ImportNames.READ);
    rest.remove(ImportNames.WRITTEN);
    return rest.isEmpty()
        ? "nothing"
        : rest.entrySet().stream()
            .map(count -> "%s %,d".formatted(count.getKey(), count.getValue()))
            .collect(Collectors.joining(", "));
  }

  /** As a property of the table. */
  String text() {
    return "%s %s %s"
        .formatted(
            fingerprint,
            importId,
            new TreeMap<>(counts)
                .entrySet().stream()
                    .map(count -> count.getKey() + "=" + count.getValue())
                    .collect(Collectors.joining(",")));
  }

  static KnowledgeAccount parse(String text) {
    String[] parts = text.split(" ", 3);
    return new KnowledgeAccount(
        parts[0],
        parts[1],
        Arrays.stream(parts[2].split(","))
            .map(count -> count.split("="))
            .collect(Collectors.toMap(count -> count[0], count -> Long.valueOf(count[1]))));
  }
}
