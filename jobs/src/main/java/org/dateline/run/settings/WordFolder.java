package org.dateline.run.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads the user's folder of words: {@code <language>/<list>.txt}. */
final class WordFolder {
  /** A file of words. */
  record WordFile(Path path, String language, String list, List<String> lines) {}

  private static final String SUFFIX = ".txt";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Set<String> LANGUAGES = Set.of(java.util.Locale.getISOLanguages());

  private final List<String> problems;
  private final List<WordFile> files = new ArrayList<>();

  private WordFolder(List<String> problems) {
    this.problems = problems;
  }

  /** The files of a folder; what is wrong with the folder or a file is added to the problems. */
  static List<WordFile> read(Path folder, List<String> problems) {
    var words = new WordFolder(problems);
    try {
      words.readFolder(
          folder.getFileSystem(SparkHadoopUtil.get().newConfiguration(new SparkConf())), folder);
    } catch (IOException | IllegalArgumentException e) {
      words.expected("a folder of word lists", folder, e.getMessage());
    }
    return words.files;
  }

  private void readFolder(FileSystem system, Path folder) throws IOException {
    if (!system.exists(folder)) {
      expected("a folder of word lists", folder, "nothing there");
      return;
    }
    for (FileStatus language : list(system, folder)) {
      String name = language.getPath().getName();
      if (!language.isDirectory() || !isLanguage(name)) {
        expected(
            "a folder named by its language (ISO 639-1, such as en, or any)",
            language.getPath(),
            (language.isDirectory() ? "the folder " : "the file ") + name);
        continue;
      }
      for (FileStatus file : list(system, language.getPath())) {
        readFile(system, file, name);
      }
    }
  }

  private void readFile(FileSystem system, FileStatus file, String language) throws IOException {
    String name = file.getPath().getName();
    if (file.isDirectory() || !name.endsWith(SUFFIX)) {
      expected("a file named by its list, with the end " + SUFFIX, file.getPath(), name);
      return;
    }
    try (var content = system.open(file.getPath())) {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content.readAllBytes())).toString();
      files.add(
          new WordFile(
              file.getPath(),
              language,
              name.substring(0, name.length() - SUFFIX.length()),
              WordLists.words(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)));
    } catch (CharacterCodingException e) {
      expected("words in UTF-8", file.getPath(), "bytes that are not UTF-8");
    }
  }

  /** What a folder holds but hidden files, which operating systems leave in folders. */
  private static List<FileStatus> list(FileSystem system, Path folder) throws IOException {
    FileStatus[] found = system.listStatus(folder, path -> !path.getName().startsWith("."));
    Arrays.sort(found);
    return List.of(found);
  }

  private static boolean isLanguage(String name) {
    return name.equals(WordLists.ANY) || LANGUAGES.contains(name);
  }

  private void expected(String what, Path path, @Nullable String found) {
    problems.add("words.path: %s: expected %s, found %s".formatted(path, what, found));
  }
}
