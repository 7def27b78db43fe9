package org.dateline.run.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobExpander;
import org.apache.hadoop.fs.GlobPattern;
import org.apache.hadoop.fs.Path;

/**
 * What a path on the command line leads to. Each of its names is first taken as it stands: a folder
 * called [2019] is found. Only where there is none, it is a glob.
 */
final class GivenPath {
  private static final Pattern URI =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]++:/.*+", Pattern.DOTALL);
  private static final Pattern GLOB = Pattern.compile("[*?\\[{\\\\" + LocalNames.UNDECODED + "]");

  private final Configuration configuration;

  GivenPath(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The files and folders, those that a glob matches sorted; empty if there are none.
   *
   * @throws IllegalArgumentException if it can be no path
   */
  List<FoundFile> resolve(String given) throws IOException {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("it is empty");
    }
    if (given.startsWith("file:/")) {
      return local(given.replaceFirst("^file:(?://[^/]*+)?", ""));
    }
    boolean local = FileSystem.getDefaultUri(configuration).getScheme().equals("file");
    return local && !URI.matcher(given).matches() ? local(given) : remote(new Path(given));
  }

  private List<FoundFile> remote(Path path) throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    Path qualified = files.makeQualified(path);
    Optional<FoundFile> itself = new HadoopStorage(configuration).find(qualified.toString());
    if (itself.isPresent()) {
      return List.of(itself.get());
    }
    FileStatus[] matches = files.globStatus(path);
    var found = new ArrayList<FoundFile>();
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      found.add(HadoopStorage.toFoundFile(match));
    }
    return found;
  }

  private List<FoundFile> local(String given) throws IOException {
    List<FoundFile> found = matches(given);
    if (found.isEmpty() && given.contains("{")) {
      // A brace may hold several names with a slash between them.
      for (String pattern : GlobExpander.expand(given)) {
        found.addAll(matches(pattern));
      }
    }
    return found;
  }

  private static List<FoundFile> matches(String pattern) throws IOException {
    boolean absolute = pattern.startsWith("/");
    var start = java.nio.file.Path.of(absolute ? "/" : "").toAbsolutePath();
    var reached = List.of(new Reached(start, false));
    for (String name : pattern.split("/+")) {
      if (!name.isEmpty() && !name.equals(".")) {
        reached = next(reached, name);
      }
    }
    var found = new ArrayList<FoundFile>();
    for (Reached path : reached) {
      String text = LocalNames.textOf(path.path());
      boolean hidden =
          path.byGlob() && PassedOver.isHidden(text.substring(text.lastIndexOf('/') + 1));
      if (hidden) {
        found.add(FoundFile.passedOver(PassedOver.HIDDEN_NAME, text));
      } else {
        new LocalStorage().find(text).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * A path on the way.
   *
   * @param byGlob whether its last name was matched by a glob that does not begin with that name's
   *     first character
   */
  private record Reached(java.nio.file.Path path, boolean byGlob) {}

  private static List<Reached> next(List<Reached> reached, String name) throws IOException {
    var next = new ArrayList<Reached>();
    for (Reached from : reached) {
      var literal =
          name.equals("..") ? Optional.of(above(from.path())) : literal(from.path(), name);
      if (literal.isPresent()) {
        next.add(new Reached(literal.get(), false));
      } else if (GLOB.matcher(name).find() && Files.isDirectory(from.path())) {
        for (java.nio.file.Path match : matching(from.path(), name)) {
          next.add(new Reached(match, name.charAt(0) != '.' && name.charAt(0) != '_'));
        }
      }
    }
    return next;
  }

  private static java.nio.file.Path above(java.nio.file.Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return path.resolve("..").toRealPath();
    }
    return path.getParent() == null ? path : path.getParent();
  }

  private static Optional<java.nio.file.Path> literal(java.nio.file.Path folder, String name) {
    if (name.indexOf(LocalNames.UNDECODED) >= 0) {
      return Optional.empty();
    }
    var path = folder.resolve(name);
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Optional.of(path) : Optional.empty();
  }

  private static List<java.nio.file.Path> matching(java.nio.file.Path folder, String name)
      throws IOException {
    Predicate<String> pattern = pattern(name);
    var matching = new ArrayList<java.nio.file.Path>();
    try (DirectoryStream<java.nio.file.Path> children = Files.newDirectoryStream(folder)) {
      for (java.nio.file.Path child : children) {
        // The JDK decodes a name here as it decoded the command line.
        String found = child.getFileName().toString();
        if (found.equals(name) || pattern.test(found)) {
          matching.add(child);
        }
      }
    }
    matching.sort(null);
    return matching;
  }

  /** Nothing matches what is no pattern: a bracket that is not closed. */
  private static Predicate<String> pattern(String glob) {
    try {
      var pattern = new GlobPattern(glob);
      return pattern::matches;
    } catch (RuntimeException e) {
      return name -> false;
    }
  }
}
