package org.dateline.run.settings;

import static java.util.Objects.requireNonNull;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.contract.Analysis;
import org.dateline.entities.settings.EntityParams;
import org.dateline.ingest.format.IngestParams;
import org.dateline.mentions.MentionParams;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.Secrets;
import org.dateline.stories.GroupParams;
import org.dateline.table.MentionRole;
import org.dateline.text.SettingProblems;

/**
 * Every setting, typed and checked. The packaged {@code dateline.conf} holds the defaults and their
 * documentation; a file of the user's and then {@code --set key=value} override it.
 */
public record Settings(
    Corpus corpus,
    Catalog catalog,
    Export export,
    Report report,
    Looks looks,
    Share share,
    Lease lease,
    Notify notification,
    MaintainParams maintain,
    Annotation annotation,
    Ledger ledger,
    Sources sources,
    Words words,
    IngestParams ingest,
    MentionParams mentions,
    GroupParams stories,
    EntityParams entities,
    AnalyzedMentions analyzed,
    Map<String, Record> analyses,
    Path folder,
    String json) {

  /** Which corpus, in which warehouse. */
  public record Corpus(
      String corpus, String warehouse, double maxRejectedShare, boolean rereadUnchangedFiles) {
    public Corpus {
      SettingProblems.of("")
          .require(
              corpus.matches("[a-z][a-z0-9_]{0,62}"),
              "corpus",
              corpus,
              "a small letter, then small letters, digits and _ (63 at most)")
          .require(!warehouse.isBlank(), "warehouse", warehouse, "a folder or URI")
          .share("max-rejected-share", maxRejectedShare)
          .throwIfAny();
    }
  }

  /** The Iceberg catalog that knows where each table's newest state lies. */
  public record Catalog(String type, String uri, Map<String, String> properties) {
    private static final List<String> TYPES = List.of("jdbc", "rest", "hive", "glue", "nessie");

    public Catalog {
      SettingProblems.of("catalog")
          .require(TYPES.contains(type), "type", type, "one of " + TYPES)
          .throwIfAny();
    }
  }

  /** Where and whether published runs are exported as plain Parquet. */
  public record Export(
      boolean enabled, String path, int megabytesPerFile, double graphMaxDisparity) {
    public Export {
      SettingProblems.of("export")
          .atLeast("megabytes-per-file", megabytesPerFile, 1)
          .share("graph-max-disparity", graphMaxDisparity)
          .throwIfAny();
    }
  }

  /**
   * Which pages a run's report has.
   *
   * @param enabled whether every published run gets one
   * @param entities how many entities have a page; so with pairs, outlets and stories
   * @param evidence how many sentences a figure opens to
   * @param sentences whether sentences are quoted
   */
  public record Report(
      boolean enabled,
      int entities,
      int pairs,
      int outlets,
      int stories,
      int evidence,
      boolean sentences) {
    public Report {
      SettingProblems.of("report")
          .range("entities", entities, 1, 10_000)
          .range("pairs", pairs, 0, 10_000)
          .range("outlets", outlets, 0, 10_000)
          .range("stories", stories, 0, 10_000)
          .range("evidence", evidence, 0, 100)
          .throwIfAny();
    }
  }

  /**
   * Where data files that are not on a local disk are copied to before commands look into them.
   *
   * @param copies a folder that is kept; empty: a temporary one
   */
  public record Looks(String copies, int maxCopiedMegabytes) {
    public Looks {
      SettingProblems.of("looks")
          .atLeast("max-copied-megabytes", maxCopiedMegabytes, 1)
          .throwIfAny();
    }
  }

  /**
   * What {@code share} gives away beside counts and statistics, and under which terms.
   *
   * @param titles whether titles, authors and addresses of articles are
   * @param licence address of the licence
   * @param citation how to cite the data, in words; empty for a sentence with corpus and run
   */
  public record Share(boolean titles, String licence, String citation) {
    public Share {
      SettingProblems.of("share")
          .require(!licence.isBlank(), "licence", licence, "the address of a licence")
          .throwIfAny();
    }
  }

  /** How long a run that shows no sign of life keeps others from its corpus. */
  public record Lease(int seconds) {
    public Lease {
      SettingProblems.of("lease").range("seconds", seconds, 1, 86_400).throwIfAny();
    }
  }

  /**
   * Who is told how a run ended.
   *
   * @param command a line of the shell; empty: nobody
   * @param seconds after which the command is stopped
   */
  public record Notify(String command, int seconds) {
    public Notify {
      SettingProblems.of("notify").range("seconds", seconds, 1, 3600).throwIfAny();
    }
  }

  /** How annotation is cut into commits. */
  public record Annotation(long batchCharacters, int maxBatches) {
    public Annotation {
      SettingProblems.of("annotation")
          .atLeast("batch-characters", batchCharacters, 1)
          .atLeast("max-batches", maxBatches, 1)
          .throwIfAny();
    }
  }

  /** What the analyses read of what the corpus mentions. */
  public record AnalyzedMentions(List<String> roles) {
    private static final List<String> ROLES =
        Arrays.stream(MentionRole.values()).map(MentionRole::code).toList();

    public AnalyzedMentions {
      roles = List.copyOf(roles);
      SettingProblems.of("analysis")
          .require(
              !roles.isEmpty() && ROLES.containsAll(roles),
              "roles",
              roles,
              "one or more of " + ROLES)
          .throwIfAny();
    }
  }

  /** Where the alias ledger lies: a folder of TSV files, relative to the configuration file. */
  public record Ledger(String path) {}

  /** The file of publishers: TSV, relative to the configuration file. */
  public record Sources(String path) {}

  /** The folder of the user's own words, relative to the configuration file; empty: none. */
  public record Words(String path) {}

  /**
   * Reads the settings.
   *
   * @param file the user's configuration file, if there is one
   * @param overrides key=value pairs, applied last
   * @throws DatelineException (USAGE) naming every problem
   */
  public static Settings load(Optional<Path> file, Map<String, String> overrides) {
    List<String> problems = new ArrayList<>();
    Config complete = MergedConfig.of(file, overrides, problems);
    complete
        .entrySet()
        .forEach(
            setting ->
                Secrets.learn(setting.getKey(), String.valueOf(setting.getValue().unwrapped())));
    return bind(complete, folderOf(file), problems);
  }

  /** The defaults, as {@code dateline.conf} in the jar has them. */
  public static Config packagedDefaults() {
    return ConfigFactory.parseResources(Settings.class.getClassLoader(), "dateline.conf");
  }

  private static Settings bind(Config config, Path folder, List<String> problems) {
    var words = new OwnWords(wordFiles(config, folder, problems));
    var binding = new SettingsBinding(config, words);
    var corpus = binding.bind("", Corpus.class);
    var catalog = binding.bind("catalog", Catalog.class);
    var export = binding.bind("export", Export.class);
    var report = binding.bind("report", Report.class);
    var looks = binding.bind("looks", Looks.class);
    var share = binding.bind("share", Share.class);
    var lease = binding.bind("lease", Lease.class);
    var notification = binding.bind("notify", Notify.class);
    var maintain = binding.bind("maintain", MaintainParams.class);
    var annotation = binding.bind("annotation", Annotation.class);
    var ledger = binding.bind("ledger", Ledger.class);
    var sources = binding.bind("sources", Sources.class);
    var wordFolder = binding.bind("words", Words.class);
    var ingest = binding.bind("ingest", IngestParams.class);
    var mentions = binding.bind("mentions", MentionParams.class);
    var stories = binding.bind("stories", GroupParams.class);
    var entities = binding.bind("entities", EntityParams.class);
    var analyzed = binding.bind("analysis", AnalyzedMentions.class);
    Map<String, Record> analyses = new LinkedHashMap<>();
    for (Analysis<?> analysis : Analyses.ALL) {
      binding
          .bind("analysis." + analysis.name(), analysis.params())
          .ifPresent(params -> analyses.put(analysis.name(), params));
    }
    binding.reportUnknownKeys();
    problems.addAll(binding.problems());
    problems.addAll(words.problems());
    if (!problems.isEmpty()) {
      throw DatelineException.of(ErrorCode.USAGE, problems);
    }
    return new Settings(
        corpus.orElseThrow(),
        catalog.orElseThrow(),
        export.orElseThrow(),
        report.orElseThrow(),
        looks.orElseThrow(),
        share.orElseThrow(),
        lease.orElseThrow(),
        notification.orElseThrow(),
        maintain.orElseThrow(),
        annotation.orElseThrow(),
        ledger.orElseThrow(),
        sources.orElseThrow(),
        wordFolder.orElseThrow(),
        ingest.orElseThrow(),
        mentions.orElseThrow(),
        stories.orElseThrow(),
        entities.orElseThrow(),
        analyzed.orElseThrow(),
        analyses,
        folder,
        RecordedConfig.json(config, words.all()));
  }

  /** The settings of an analysis, bound to its own record. */
  public <P extends Record> P of(Analysis<P> analysis) {
    return requireNonNull(analysis.params().cast(analyses.get(analysis.name())));
  }

  /**
   * A path that a setting names: beside the configuration file, or, where there is none, in the
   * installation's conf folder.
   */
  public org.apache.hadoop.fs.Path confPath(String path) {
    return confPath(folder, path);
  }

  private static org.apache.hadoop.fs.Path confPath(Path folder, String path) {
    if (path.contains(":") || path.startsWith("/")) {
      return new org.apache.hadoop.fs.Path(path);
    }
    Path beside = folder.resolve(path);
    String home = System.getenv("DATELINE_HOME");
    boolean installed = !Files.exists(beside) && home != null;
    return new org.apache.hadoop.fs.Path(
        (installed ? Path.of(home, "conf", path) : beside).toUri());
  }

  /** The user's files of words; none if the setting is empty or, which is reported, no text. */
  private static List<WordFolder.WordFile> wordFiles(
      Config config, Path folder, List<String> problems) {
    return config.hasPath("words.path")
            && config.getValue("words.path").unwrapped() instanceof String text
            && !text.isBlank()
        ? WordFolder.read(confPath(folder, text), problems)
        : List.of();
  }

  private static Path folderOf(Optional<Path> file) {
    return file.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of("").toAbsolutePath());
  }
}
