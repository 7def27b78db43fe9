package org.dateline.ingest.kinds;

import static org.dateline.ingest.kinds.FileKind.withArticles;
import static org.dateline.ingest.kinds.FileKind.withoutArticles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of files that a name or an extension shows. */
final class NamedKinds {
  private static final String SAVE_AS_TEXT = "Save it as text (.txt) or HTML.";
  private static final String EXPORT_ROWS = "Export its rows as JSON Lines, CSV or Parquet.";

  private static final FileKind ABOUT = withoutArticles("a file about the files beside it");
  private static final FileKind BUILD = withoutArticles("a file of a program's source");
  private static final FileKind CHECKSUMS = withoutArticles("a list of checksums");
  private static final FileKind FOR_ROBOTS = withoutArticles("a file for crawlers");
  private static final FileKind LEFT_BY_SYSTEM = withoutArticles("a file that a system leaves");

  private static final Map<String, FileKind> BY_EXTENSION = new HashMap<>();

  static {
    extensions("a style sheet", "css scss sass less styl");
    extensions("a script of a page", "js mjs cjs jsx ts tsx vue svelte coffee map wasm");
    extensions(
        "a program's source",
        "py pyw pyi pyx rb pl pm php sh bash zsh fish ksh bat cmd ps1 psm1 vbs r jl lua tcl awk sed"
            + " sql c h cc cpp cxx hpp cs java kt kts scala groovy go rs swift f90 f95 pas asm hs"
            + " ml mli clj cljs erl exs lisp el vim dart proto thrift graphql gradle sbt cmake mk"
            + " nix tf cgi jsp asp aspx xq xquery g4 ipynb rmd qmd");
    extensions(
        "settings",
        "ini cfg conf cnf config properties env lock reg plist toml editorconfig"
            + " gitignore gitattributes gitmodules dockerignore npmrc htaccess bashrc");
    extensions("YAML, data or settings", "yaml yml");
    extensions("a list of checksums", "md5 sha1 sha256 sha512 sfv md5sum sha1sum sha256sum crc");
    extensions("a bibliography", "bib bibtex ris enw nbib csl");
    extensions("subtitles", "srt vtt sbv ass ssa ttml");
    extensions("a log", "log");
    extensions("a patch", "diff patch rej");
    extensions("contacts or appointments", "vcf ics");
    extensions("a key or signature", "asc sig pem crt cer key pub");
    extensions("a shortcut or service", "url lnk webloc desktop service");
    extensions("a playlist", "m3u m3u8 pls cue");
    extensions("translations of a program", "po pot mo xlf xliff");
    extensions("a schema or transformation", "xsd dtd rng xsl xslt avsc");
    extensions("map data or a drawing", "svg geojson topojson kml gpx shp dbf");
    extensions("an index of web archives", "cdx cdxj");
    extensions("a list of feeds", "opml");
    extensions("triples of RDF", "ttl nt n3 nq trig");
    articles("an e-mail", "Save its text as .txt or HTML.", "eml mbox msg emlx");
    articles("a TeX document", "Convert it to text, for example with pandoc.", "tex ltx latex");
    articles(
        "a document", SAVE_AS_TEXT, "pdf doc dot docx docm rtf odt wpd wps epub mobi azw3 fb2");
    articles("a table", "Save its table as CSV.", "xls xlsx xlsm xlsb ods");
    articles("a presentation", SAVE_AS_TEXT, "ppt pptx odp");
    articles("a database", EXPORT_ROWS, "sqlite sqlite3 db mdb accdb bson");
    articles(
        "a data set",
        EXPORT_ROWS,
        "parquet orc feather arrow avro h5 hdf5 pkl pickle rds rda rdata dta sav sas7bdat"
            + " tfrecord");
    articles("notes of Evernote", "Export them as HTML.", "enex");
    articles("a packed file", "Unpack it.", "7z rar zip tar cab lz lzo dmg iso");
  }

  /** Names of files about the files beside them, without extension, in any letters. */
  private static final Pattern ABOUT_ANY_CASE =
      Pattern.compile(
          "(?i)(?:read[_-]?me(?:[_-].{0,40})?|licen[cs]e(?:[_-].{0,40})?|unlicense|changelog"
              + "|contributing|code_of_conduct|citation|dataset_?card|datasheet)");

  /** Names that an article may have, too, unless they are written in capitals. */
  private static final Set<String> ABOUT_IN_CAPITALS =
      Set.of(
          "COPYING",
          "COPYRIGHT",
          "NOTICE",
          "AUTHORS",
          "CONTRIBUTORS",
          "CHANGES",
          "INSTALL",
          "TODO",
          "MAINTAINERS",
          "CREDITS",
          "MANIFEST",
          "VERSION",
          "CODEOWNERS");

  private static final Set<String> ABOUT_EXTENSIONS =
      Set.of("", "txt", "md", "markdown", "rst", "adoc", "org", "html", "htm", "pdf", "cff", "bib");

  private static final Pattern BUILD_NAME =
      Pattern.compile(
          "(?i)(?:gnu)?makefile|dockerfile(?:\\..{0,40})?|containerfile|vagrantfile|jenkinsfile|procfile"
              + "|rakefile|gemfile|pipfile|(?:dev-|test-)?requirements(?:[-_.]\\w{1,40})?\\.txt"
              + "|constraints\\.txt|cmakelists\\.txt|package(?:-lock)?\\.json|tsconfig\\.json"
              + "|composer\\.json|datapackage\\.json|dataset_infos?\\.json");
  private static final Pattern CHECKSUM_NAME =
      Pattern.compile("(?i)(?:md5|sha\\d{1,3}|check)sums?(?:\\.txt)?");
  private static final Pattern ROBOTS_NAME =
      Pattern.compile(
          "(?i)robots\\.txt|(?:app-)?ads\\.txt|humans\\.txt|llms(?:-full)?\\.txt|security\\.txt");
  private static final Pattern SYSTEM_NAME =
      Pattern.compile("(?i)thumbs\\.db|desktop\\.ini|ehthumbs\\.db|\\.ds_store|\\._.{0,200}");

  private static void extensions(String name, String extensions) {
    for (String extension : extensions.split(" ")) {
      BY_EXTENSION.put(extension, withoutArticles(name + " (." + extension + ")"));
    }
  }

  private static void articles(String name, String remedy, String extensions) {
    for (String extension : extensions.split(" ")) {
      BY_EXTENSION.put(extension, withArticles(name + " (." + extension + ")", remedy));
    }
  }

  /**
   * The kind of a file with that name, without its folders and the ending of its compression; empty
   * if the name leaves it open.
   */
  static Optional<FileKind> kind(String name) {
    for (var entry :
        List.of(
            Map.entry(BUILD_NAME, BUILD),
            Map.entry(CHECKSUM_NAME, CHECKSUMS),
            Map.entry(ROBOTS_NAME, FOR_ROBOTS),
            Map.entry(SYSTEM_NAME, LEFT_BY_SYSTEM))) {
      if (entry.getKey().matcher(name).matches()) {
        return Optional.of(withName(entry.getValue(), name));
      }
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (isAbout(stem, extension)) {
      return Optional.of(withName(ABOUT, name));
    }
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  private static boolean isAbout(String stem, String extension) {
    return ABOUT_EXTENSIONS.contains(extension)
        && (ABOUT_IN_CAPITALS.contains(stem) || ABOUT_ANY_CASE.matcher(stem).matches());
  }

  private static FileKind withName(FileKind kind, String name) {
    return new FileKind(kind.name() + " (" + name + ")", kind.remedy(), kind.mayHoldArticles());
  }

  private NamedKinds() {}
}
