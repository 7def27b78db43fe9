package org.dateline.ingest.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.source.PublisherRows.Entry;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link Sources}, with what is wrong with each. */
final class SourcesFile {
  private static final String NO_PUBLISHER = "-";
  private static final Pattern DOMAIN =
      Pattern.compile("^(?!www\\.)[\\p{L}\\d](?:[\\p{L}\\d.-]*[\\p{L}\\d])?\\.[\\p{L}\\d-]+");

  private final String fileName;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, List<Entry>> names = new HashMap<>();
  private final Map<String, Entry> domains = new HashMap<>();
  private final Map<String, Set<String>> domainsByPublisher = new HashMap<>();
  private final Map<String, Integer> lineOfName = new HashMap<>();

  SourcesFile(String fileName) {
    this.fileName = fileName;
  }

  Sources.Contents parse(List<String> lines) {
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (headed) {
        row(lines.get(i), i + 1);
      } else if (!line.equals(Sources.HEADER)) {
        problem(i + 1, "the header \"" + Sources.HEADER.replace("\t", "<tab>") + "\"", line);
      }
      headed = true;
    }
    checkSharedNames();
    return new Sources.Contents(
        new Sources(new PublisherRows(Map.copyOf(names), Map.copyOf(domains))), problems);
  }

  private void row(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3 || columns.length > 4) {
      problem(number, "publisher, kind, value and section, separated by tabs", line);
      return;
    }
    String publisher = columns[0].strip();
    String value = columns[2].strip();
    String section = columns.length < 4 || columns[3].isBlank() ? null : columns[3].strip();
    if (publisher.isEmpty() || Sources.key(value).isEmpty()) {
      problem(number, "a publisher and a value", line);
      return;
    }
    String kind = columns[1].strip();
    boolean carrier = kind.equals("carrier");
    var entry = new Entry(publisher.equals(NO_PUBLISHER) ? null : publisher, section, carrier);
    switch (kind) {
      case "name" -> name(value, entry, number);
      case "domain", "carrier" -> domain(value.toLowerCase(Locale.ROOT), entry, number);
      default -> problem(number, "kind \"name\", \"domain\" or \"carrier\"", columns[1]);
    }
    if (carrier && entry.publisher() != null) {
      problem(number, "publisher \"-\" for a carrier", publisher);
    }
    if (entry.publisher() != null) {
      ownName(entry.publisher(), number);
    }
  }

  private void name(String value, Entry entry, int number) {
    String key = Sources.key(value);
    List<Entry> entries = names.computeIfAbsent(key, k -> new ArrayList<>());
    lineOfName.putIfAbsent(key, number);
    boolean own = entries.remove(Entry.of(entry.publisher(), null));
    for (Entry other : entries) {
      boolean same = String.valueOf(other.publisher()).equals(String.valueOf(entry.publisher()));
      if (same || other.publisher() == null || entry.publisher() == null) {
        problem(number, "each name once", value + " again (line " + lineOfName.get(key) + ")");
        return;
      }
    }
    entries.add(own ? 0 : entries.size(), entry);
  }

  private void ownName(String publisher, int number) {
    String key = Sources.key(publisher);
    List<Entry> entries = names.computeIfAbsent(key, k -> new ArrayList<>());
    lineOfName.putIfAbsent(key, number);
    if (entries.stream().noneMatch(entry -> publisher.equals(entry.publisher()))) {
      entries.add(Entry.of(publisher, null));
    }
  }

  private void domain(String value, Entry entry, int number) {
    if (!DOMAIN.matcher(value).matches()) {
      problem(number, "a domain without http:// and www.", value);
      return;
    }
    if (domains.putIfAbsent(WebAddress.host(value), entry) != null) {
      problem(number, "each domain once", value + " again");
    }
    if (entry.publisher() != null) {
      domainsByPublisher.computeIfAbsent(entry.publisher(), k -> new HashSet<>()).add(value);
    }
  }

  /** Publishers that share a name are distinguished only by their domains. */
  private void checkSharedNames() {
    names.entrySet().stream()
        .filter(name -> name.getValue().size() > 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            name ->
                name.getValue().stream()
                    .filter(entry -> !domainsByPublisher.containsKey(entry.publisher()))
                    .forEach(
                        entry ->
                            problem(
                                requireNonNull(lineOfName.get(name.getKey())),
                                "a domain for each publisher of a shared name",
                                "none for " + entry.publisher())));
  }

  private void problem(@Nullable int line, String expected, String found) {
    problems.add(fileName + ":" + line + ": expected " + expected + ", found " + found);
  }
}
