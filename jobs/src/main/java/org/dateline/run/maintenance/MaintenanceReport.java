package org.dateline.run.maintenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.message.Counted;
import org.dateline.run.message.TextTable;

/**
 * What maintenance found and did, or would do.
 *
 * @param corpus its name
 * @param before what there was
 * @param after what there is now; empty if nothing was to be changed
 * @param expired runs that are not kept any more, by their ids
 * @param pins why pinned runs stay, by their ids
 * @param done what was done, or would be, in words
 * @param left steps for which there was no time
 * @param problems steps that failed, with the reason
 */
public record MaintenanceReport(
    String corpus,
    StoredVolume before,
    Optional<StoredVolume> after,
    Collection<String> expired,
    Map<String, String> pins,
    List<String> done,
    List<String> left,
    List<String> problems) {
  private static final int LISTED = 20;

  /** The report, in words. */
  public String text() {
    boolean dry = after.isEmpty();
    var text = new StringBuilder();
    text.append(
        "Maintenance of corpus %s%s\n\n"
            .formatted(corpus, dry ? ", of which nothing was done (--dry-run)" : ""));
    text.append(volumes().indent(2));
    text.append('\n');
    if (expired.isEmpty()) {
      text.append(dry ? "No run would expire.\n" : "No run has expired.\n");
    } else {
      text.append(
          "%s %s:\n"
              .formatted(
                  Counted.of(expired.size(), "run"),
                  dry ? "would expire" : expired.size() == 1 ? "has expired" : "have expired"));
      expired.stream().limit(LISTED).forEach(run -> text.append("  " + run + "\n"));
      if (expired.size() > LISTED) {
        text.append("  and %,d more\n".formatted(expired.size() - LISTED));
      }
    }
    pins.forEach((run, why) -> text.append("Pinned: %s (%s)\n".formatted(run, why)));
    done.forEach(one -> text.append(one + "\n"));
    append(text, "Left for the next time, as the time of maintain.minutes was over", left);
    append(text, "Failed; the next time tries again", problems);
    return text.toString();
  }

  private static void append(StringBuilder text, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append(heading).append(":\n");
      lines.forEach(line -> text.append("  " + line + "\n"));
    }
  }

  private String volumes() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(after.isEmpty() ? List.of("", "now") : List.of("", "before", "after", "change"));
    add(lines, "runs to read", StoredVolume::runs);
    add(lines, "snapshots", StoredVolume::snapshots);
    add(lines, "files of tables", StoredVolume::tableFiles);
    add(lines, "bytes of tables", StoredVolume::tableBytes);
    add(lines, "files of exports", StoredVolume::exportFiles);
    add(lines, "bytes of exports", StoredVolume::exportBytes);
    add(lines, "files of scratch", StoredVolume::scratchFiles);
    return TextTable.of(lines);
  }

  private void add(
      List<List<String>> lines,
      String name,
      java.util.function.ToLongFunction<StoredVolume> value) {
    List<String> line = new ArrayList<>(List.of(name, number(value.applyAsLong(before))));
    after.ifPresent(
        now -> {
          line.add(number(value.applyAsLong(now)));
          line.add("%+,d".formatted(value.applyAsLong(now) - value.applyAsLong(before)));
        });
    lines.add(line);
  }

  private static String number(long value) {
    return "%,d".formatted(value);
  }
}
