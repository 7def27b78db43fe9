package org.dateline.mentions.stacked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/** Makes {@link NameList} of WikiDict's titles and of the lists in {@code shared/knowledge}. */
public final class NameListLearning {
  private static final String WIKIDICT = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final int MOST_NAMES = 500_000;
  private static final int LEAST_COUNT = 4;

  static final int PER = 0, ORG = 1, LOC = 2, MISC = 3;
  private static final Map<String, Integer> KINDS = new HashMap<>();

  private static void kinds(int type, String words) {
    for (String word : words.split("\\s+")) {
      KINDS.put(word, type);
    }
  }

  static {
    kinds(
        PER,
        "politician footballer musician actor actress cricketer singer writer player artist author journalist athlete"
            + " director poet composer bishop producer coach boxer MP judge historian driver businessman wrestler"
            + " pitcher architect painter scientist rapper designer engineer diplomat golfer swimmer cyclist"
            + " photographer broadcaster comedian soldier guitarist physician academic mathematician governor editor"
            + " mayor skater physicist economist philosopher activist drummer racer lawyer theologian surgeon chemist"
            + " pianist novelist screenwriter umpire outfielder infielder catcher sculptor explorer saint king queen"
            + " jurist priest criminal chef astronomer botanist linguist baseball surname entrepreneur banker"
            + " bassist cartoonist presenter dancer conductor attorney outlaw sailor aviator songwriter");
    kinds(
        ORG,
        "band company newspaper group league magazine publisher label club party organization organisation team"
            + " airline university college school network brand corporation union agency manufacturer ensemble"
            + " orchestra retailer supermarket duo broadcaster church regiment gang journal firm bank");
    kinds(
        LOC,
        "station district crater Oregon California Texas Ohio Florida Ontario Australia Virginia Pennsylvania"
            + " Germany Massachusetts Michigan Maryland constituency Carolina Alabama Illinois India Georgia River"
            + " river highway Tennessee Dakota municipality Island island City city village town Atoll county County"
            + " region state lake mountain neighborhood neighbourhood suburb park building bridge woreda hundred"
            + " province country Manhattan Wales Queensland street stadium community hill valley volcano Metro");
    kinds(
        MISC,
        "album film song series novel game comics episode book horse EP play software soundtrack show virus musical"
            + " character automobile mythology story single manga opera system language gene mathematics poem theory"
            + " law programme program serial moth plant ship drink food sport computing genus disambiguation music"
            + " video documentary train aircraft car term liturgics festival award legend");
    KINDS.remove("disambiguation");
    KINDS.remove("broadcaster");
  }

  /** A name with what is known of its type. */
  private record Entry(String[] words, int type, int weight) {}

  private final List<Entry> typed = new ArrayList<>();
  private final List<Entry> untyped = new ArrayList<>();
  private final Map<String, long[]> counts = new HashMap<>();
  private final long[] totals = new long[4];

  /**
   * Learns a list.
   *
   * @param jar CoreNLP's jar that holds WikiDict
   */
  public static NameList learn(Path knowledge, Path jar) throws IOException {
    var learning = new NameListLearning();
    learning.readKnowledge(knowledge);
    try (var zip = new ZipFile(jar.toFile())) {
      learning.readWikiDict(zip.getInputStream(zip.getEntry(WIKIDICT)));
    }
    learning.count();
    return learning.list();
  }

  /** Writes a model as it ships. */
  public static void write(StackedModel model, Path file) throws IOException {
    try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      model.write(out);
    }
  }

  private void add(String name, int type, int weight) {
    String[] words = name.replace("'s", " 's").replace(",", " ,").split("[_ ]+");
    if (words.length >= 1 && words.length <= NameList.LONGEST_NAME && isName(words)) {
      (type < 0 ? untyped : typed).add(new Entry(words, type, weight));
    }
  }

  /** First and last word begin with a capital (or a digit), words within may be links. */
  private static boolean isName(String[] words) {
    for (String word : words) {
      if (word.isEmpty()
          || !(Shapes.isCapital(word)
              || Shapes.isLink(word)
              || Character.isDigit(word.charAt(0))
              || word.equals("."))) {
        return false;
      }
    }
    return Shapes.isCapital(words[0]) || Character.isDigit(words[0].charAt(0)) && words.length > 1;
  }

  private void readKnowledge(Path knowledge) throws IOException {
    var json = new ObjectMapper();
    try (var in =
        reader(
            new GZIPInputStream(
                Files.newInputStream(knowledge.resolve("ror/ror-orgs.ndjson.gz"))))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        for (JsonNode name : json.readTree(line).path("names")) {
          if (name.path("lang").asText("en").matches("en|null")) {
            add(name.path("value").asText(), ORG, 2);
          }
        }
      }
    }
    try (var files = Files.walk(knowledge.resolve("name-suggestion-index/data/brands"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode item : json.readTree(file.toFile()).path("items")) {
          add(item.path("displayName").asText(), ORG, 2);
        }
      }
    }
    for (JsonNode country :
        json.readTree(knowledge.resolve("world-countries/countries.json").toFile())) {
      add(country.path("name").path("common").asText(), LOC, 1000);
      add(country.path("name").path("official").asText(), LOC, 1000);
      country.path("capital").forEach(capital -> add(capital.asText(), LOC, 1000));
    }
    for (String file : List.of("legislators-current.yaml", "executive.yaml")) {
      for (String line :
          Files.readAllLines(knowledge.resolve("congress-legislators").resolve(file))) {
        if (line.strip().startsWith("official_full:") || line.strip().startsWith("wikipedia:")) {
          String name = line.substring(line.indexOf(':') + 1).strip();
          if (!name.contains("(") && !name.contains("'") && !name.contains("\"")) {
            add(name, PER, 100);
          }
        }
      }
    }
  }

  private void readWikiDict(InputStream file) throws IOException {
    try (var in = reader(new GZIPInputStream(file, 1 << 16))) {
      String title = "";
      List<String> surfaces = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        int second = line.indexOf('\t', tab + 1);
        if (tab < 0 || second < 0) {
          continue;
        }
        String own = line.substring(tab + 1, second);
        if (!own.equals(title)) {
          addTitle(title, surfaces);
          title = own;
          surfaces.clear();
        }
        surfaces.add(line.substring(0, tab));
      }
      addTitle(title, surfaces);
    }
  }

  private void addTitle(String title, List<String> surfaces) {
    int bracket = title.indexOf("_(");
    String name = bracket > 0 ? title.substring(0, bracket) : title;
    if (name.isEmpty() || name.startsWith("List_of") || name.contains(":") || surfaces.size() < 2) {
      return;
    }
    int type = -1;
    if (bracket > 0 && title.endsWith(")")) {
      String inside = title.substring(bracket + 2, title.length() - 1);
      if (inside.contains("disambiguation")) {
        return;
      }
      Integer kind = KINDS.get(inside.substring(inside.lastIndexOf('_') + 1));
      type = kind == null ? -1 : kind;
    }
    int comma = name.indexOf(",_");
    if (comma > 0) {
      if (type < 0 && Character.isUpperCase(name.charAt(Math.min(comma + 2, name.length() - 1)))) {
        type = LOC;
      }
      name = name.substring(0, comma);
    }
    int votes = 0;
    if (type < 0) {
      int[] by = new int[4];
      for (String surface : surfaces) {
        if (surface.length() > 80) {
          continue;
        }
        for (String word : surface.split("[^A-Za-z]+")) {
          Integer kind =
              !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? KINDS.get(word) : null;
          if (kind != null) {
            by[kind]++;
            votes++;
          }
        }
      }
      for (int t = 0; t < 4; t++) {
        if (by[t] >= 2 && by[t] * 4 > votes * 3) {
          type = t;
        }
      }
    }
    boolean single = name.indexOf('_') < 0;
    if (single && surfaces.contains(name.toLowerCase(Locale.ROOT)) && type != LOC) {
      return; // may be a common noun
    }
    add(name, type, surfaces.size());
  }

  private void count() {
    for (Entry entry : typed) {
      totals[entry.type]++;
      for (int i = 0; i < entry.words.length; i++) {
        for (String key : keys(entry.words, i)) {
          counts.computeIfAbsent(key, any -> new long[4])[entry.type]++;
        }
      }
    }
  }

  private static List<String> keys(String[] words, int i) {
    return List.of(NameList.role(i, 0, words.length).ordinal() + words[i].toLowerCase(Locale.ROOT));
  }

  /** log2 of P(key | type) / P(key), smoothed. */
  private double[] odds(long[] count) {
    double[] odds = new double[4];
    double all = 0;
    double sum = 0;
    for (int t = 0; t < 4; t++) {
      sum += (count[t] + 0.0) / totals[t];
    }
    for (int t = 0; t < 4; t++) {
      double rest = (sum - (double) count[t] / totals[t]) / 3;
      double own = (double) count[t] / totals[t];
      double smooth = 2.0 / Arrays.stream(totals).max().orElse(1);
      odds[t] = Math.log((own + smooth) / (rest + smooth)) / Math.log(2);
    }
    return odds;
  }

  double[] classify(String[] words) {
    double[] sums = new double[4];
    for (int i = 0; i < words.length; i++) {
      for (String key : keys(words, i)) {
        long[] count = counts.get(key);
        if (count != null) {
          double[] odds = odds(count);
          for (int t = 0; t < 4; t++) {
            sums[t] += odds[t];
          }
        }
      }
    }
    return sums;
  }

  private NameList list() {
    SortedMap<Integer, Integer> words = new TreeMap<>();
    for (var e : counts.entrySet()) {
      long total = Arrays.stream(e.getValue()).sum();
      if (total >= LEAST_COUNT) {
        double[] odds = odds(e.getValue());
        int packed = 0;
        for (int t = 0; t < 4; t++) {
          packed = packed << 4 | (int) Math.max(1, Math.min(15, Math.round(8 + 2 * odds[t])));
        }
        var role = NameList.Role.values()[e.getKey().charAt(0) - '0'];
        words.put(NameList.word(role, Hash.of(e.getKey().substring(1))), packed);
      }
    }
    List<Entry> all = new ArrayList<>(typed);
    for (Entry entry : untyped) {
      double[] p = classify(entry.words);
      int best = 0;
      for (int t = 1; t < 4; t++) {
        best = p[t] > p[best] ? t : best;
      }
      double second = Double.NEGATIVE_INFINITY;
      for (int t = 0; t < 4; t++) {
        if (t != best) {
          second = Math.max(second, p[t]);
        }
      }
      if (p[best] > 1.5 && p[best] - second > 1.5) {
        all.add(new Entry(entry.words, best, entry.weight));
      }
    }
    Map<String, int[]> byName = new HashMap<>();
    for (Entry entry : all) {
      byName
              .computeIfAbsent(
                  String.join(" ", entry.words).toLowerCase(Locale.ROOT), any -> new int[4])[
              entry.type] +=
          entry.weight;
    }
    var ranked = new ArrayList<>(byName.entrySet());
    ranked.sort(
        Comparator.<Map.Entry<String, int[]>>comparingInt(e -> -Arrays.stream(e.getValue()).sum())
            .thenComparing(Map.Entry::getKey));
    SortedMap<Integer, Integer> names = new TreeMap<>();
    for (var e : ranked.subList(0, Math.min(MOST_NAMES, ranked.size()))) {
      int best = 0;
      for (int t = 1; t < 4; t++) {
        best = e.getValue()[t] > e.getValue()[best] ? t : best;
      }
      int[] lower = Arrays.stream(e.getKey().split(" ")).mapToInt(Hash::of).toArray();
      names.put(NameList.name(lower, 0, lower.length), best);
    }
    return NameList.of(names, words);
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }
}
