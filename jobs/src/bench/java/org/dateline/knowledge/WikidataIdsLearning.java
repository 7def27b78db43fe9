package org.dateline.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/**
 * Writes {@code wikidata-ids.tsv}: the Wikidata ids of WikiDict's titles that public registers name
 * in the same words.
 *
 * <ul>
 *   <li>ROR (CC0): organisations by their English name or the one ROR shows, if all organisations
 *       of any such name have one id. Companies are left out: ROR lists their branches under the
 *       company's name, and so are names of one word, which are also those of other things.
 *   <li>congress-legislators (CC0): people by the title of their article.
 * </ul>
 *
 * <p>Arguments: the shared folder, CoreNLP's jar with the English dictionary, the file to write.
 */
final class WikidataIdsLearning {
  private static final String SEVERAL = "several";

  /** Id and type by title. */
  private final Map<String, String> known = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    Path knowledge = Path.of(args[0]).resolve("knowledge");
    var learning = new WikidataIdsLearning();
    learning.addOrganizations(knowledge.resolve("ror/ror-orgs.ndjson.gz"));
    for (String file : List.of("legislators-current.yaml", "executive.yaml")) {
      learning.addPeople(knowledge.resolve("congress-legislators").resolve(file));
    }
    learning.known.keySet().retainAll(titles(Path.of(args[1])));
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Title of WikiDict, Wikidata id, type. From ROR and congress-legislators, both CC0.");
    learning.known.forEach((title, id) -> lines.add(title + "\t" + id));
    Files.write(Path.of(args[2]), lines);
    System.out.printf("%,d titles%n", learning.known.size());
  }

  private void addOrganizations(Path file) throws IOException {
    var json = new ObjectMapper();
    Map<String, String> ids = new HashMap<>();
    Set<String> shown = new HashSet<>();
    try (var lines = lines(new GZIPInputStream(Files.newInputStream(file)))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        addOrganization(json.readTree(line), ids, shown);
      }
    }
    ids.keySet().retainAll(shown);
    ids.values().removeIf(SEVERAL::equals);
    // One word is a title of something else: Couperin, a consortium of libraries.
    ids.keySet().removeIf(name -> !name.contains(" "));
    ids.forEach((name, id) -> known.put(name.replace(' ', '_'), id + "\tORGANIZATION"));
  }

  private static void addOrganization(
      JsonNode organization, Map<String, String> ids, Set<String> shown) {
    boolean company = values(organization.path("types")).contains("company");
    List<String> own = values(organization.path("wikidata"));
    String id = company || own.size() != 1 ? SEVERAL : own.get(0);
    for (JsonNode name : organization.path("names")) {
      List<String> kinds = values(name.path("types"));
      String value = name.path("value").asText();
      if (!kinds.contains("acronym")) {
        ids.merge(value, id, (one, other) -> one.equals(other) ? one : SEVERAL);
      }
      if (kinds.contains("ror_display")
          || kinds.contains("label") && name.path("lang").asText().equals("en")) {
        shown.add(value);
      }
    }
  }

  private static List<String> values(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> each.asText().replace("Company", "company"))
        .toList();
  }

  private void addPeople(Path file) throws IOException {
    String title = null;
    for (String line : Files.readAllLines(file)) {
      String text = line.strip();
      if (line.startsWith("- ")) {
        title = null;
      } else if (text.startsWith("wikipedia:")) {
        title = value(text).replace(' ', '_');
      } else if (text.startsWith("wikidata:") && title != null) {
        known.put(title, value(text) + "\tPERSON");
      }
    }
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip().replaceAll("^['\"]|['\"]$", "");
  }

  private static Set<String> titles(Path jar) throws IOException {
    Set<String> titles = new HashSet<>();
    try (var archive = new ZipFile(jar.toFile());
        var lines =
            lines(
                new GZIPInputStream(
                    archive.getInputStream(archive.getEntry(Dictionary.ENGLISH.entry()))))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        titles.add(WikiDict.parse(line).title());
      }
    }
    return titles;
  }

  private static BufferedReader lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, UTF_8));
  }

  private WikidataIdsLearning() {}
}
