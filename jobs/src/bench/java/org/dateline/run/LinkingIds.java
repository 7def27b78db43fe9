package org.dateline.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.run.LinkingGold.Label;
import org.dateline.text.NormalizedText;
import org.dateline.text.PlainLetters;

/**
 * Whether an entity of Dateline's, which has the title of a Wikipedia article, is that of a label,
 * which has Wikidata's id. By id where the ledger, the legislators, ROR or the brands have the
 * entity's id; else by name: the title without brackets, or what comes before its comma, is the
 * label's name, or WikiDict leads from the label's name to the title.
 */
final class LinkingIds {

  /** How it was found that entity and label are the same, or not. */
  enum Verdict {
    SAME_ID,
    SAME_NAME,
    OTHER_ID,
    OTHER_NAME;

    boolean same() {
      return this == SAME_ID || this == SAME_NAME;
    }
  }

  /** Ids of which an entity has one only: a different one is another thing. */
  private final Map<String, String> certain = new HashMap<>();

  /** Ids by normalised name, where things of one name abound: only agreement tells something. */
  private final Map<String, Set<String>> byName = new HashMap<>();

  /** Entities by the id of a label, where names do not tell; each was looked at by hand. */
  private final Map<String, Set<String>> judged = new HashMap<>();

  /** Title by surface form, plain and single-spaced. */
  private final Map<String, String> titles;

  LinkingIds(Map<String, String> titles) {
    this.titles = titles;
  }

  /** Reads what is known of ids. */
  void read(Path knowledge, Map<String, List<String>> ledgerFiles) throws IOException {
    ledgerFiles.values().forEach(this::readLedger);
    readLegislators(knowledge.resolve("congress-legislators"));
    readOrganizations(knowledge.resolve("ror/ror-orgs.ndjson.gz"));
    readBrands(knowledge.resolve("name-suggestion-index/data/brands"));
  }

  /** Rows of a label's id and an entity's title with a tab between them; # begins a comment. */
  void readJudged(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && cells.length >= 2) {
        judged.computeIfAbsent(cells[0], id -> new HashSet<>()).add(cells[1]);
      }
    }
  }

  Verdict compare(String entity, Label label) {
    Set<String> known = judged.get(label.qid());
    if (known != null) {
      return known.contains(entity) ? Verdict.SAME_ID : Verdict.OTHER_ID;
    }
    String id = certain.get(entity);
    if (id != null) {
      return id.equals(label.qid()) ? Verdict.SAME_ID : Verdict.OTHER_ID;
    }
    String plain = withoutBrackets(entity);
    if (byName.getOrDefault(NormalizedText.of(plain), Set.of()).contains(label.qid())) {
      return Verdict.SAME_ID;
    }
    return sameName(entity, plain, label.name()) ? Verdict.SAME_NAME : Verdict.OTHER_NAME;
  }

  private boolean sameName(String entity, String plain, String name) {
    String wanted = NormalizedText.of(name);
    return wanted.equals(NormalizedText.of(plain))
        || wanted.equals(NormalizedText.of(plain.replaceFirst(", .*", "")))
        || entity.equals(titles.get(PlainLetters.singleSpaced(name)));
  }

  private static String withoutBrackets(String title) {
    return title.replaceFirst("_\\(.*\\)$", "").replace('_', ' ');
  }

  /** Columns are found by the header, so that a ledger without ids is fine. */
  private void readLedger(List<String> lines) {
    List<String> header = List.of();
    for (String line : lines) {
      List<String> cells = List.of(line.split("\t", -1));
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      } else if (header.isEmpty()) {
        header = cells;
      } else if (header.contains("qid") && cells.size() == header.size()) {
        String id = cells.get(header.indexOf("qid"));
        if (!id.isBlank()) {
          certain.put(cells.get(header.indexOf("entity_id")), id);
        }
      }
    }
  }

  private void readLegislators(Path folder) throws IOException {
    for (String file : List.of("legislators-current.yaml", "executive.yaml")) {
      String title = null;
      for (String line : Files.readAllLines(folder.resolve(file))) {
        String text = line.strip();
        if (line.startsWith("- ")) {
          title = null;
        } else if (text.startsWith("wikipedia:")) {
          title = value(text).replace(' ', '_');
        } else if (text.startsWith("wikidata:") && title != null) {
          certain.put(title, value(text));
        }
      }
    }
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip().replaceAll("^['\"]|['\"]$", "");
  }

  private void readOrganizations(Path file) throws IOException {
    var json = new ObjectMapper();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode organization = json.readTree(line);
        for (JsonNode name : organization.path("names")) {
          organization
              .path("wikidata")
              .forEach(id -> addName(name.path("value").asText(), id.asText()));
        }
      }
    }
  }

  private void readBrands(Path folder) throws IOException {
    var json = new ObjectMapper();
    List<Path> files = new ArrayList<>();
    try (var found = Files.walk(folder)) {
      found.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
    }
    for (Path file : files) {
      for (JsonNode item : json.readTree(file.toFile()).path("items")) {
        String id = item.path("tags").path("brand:wikidata").asText("");
        if (!id.isEmpty()) {
          addName(item.path("displayName").asText(), id);
          addName(item.path("tags").path("brand").asText(), id);
        }
      }
    }
  }

  private void addName(String name, String id) {
    byName.computeIfAbsent(NormalizedText.of(name), any -> new HashSet<>()).add(id);
  }
}
