package org.dateline.run.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.knowledge.Dictionary;
import org.dateline.knowledge.WikiDict;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.Run;
import org.dateline.run.session.SparkSessions;

/**
 * A dictionary in one of CoreNLP's jars on this machine.
 *
 * @param bytes size of the gzip file in the jar
 * @param checksum its CRC-32 by the jar's directory
 */
record DictionaryFile(Dictionary dictionary, Path jar, long bytes, long checksum) {

  /**
   * Finds the dictionary by the jar's directory.
   *
   * @throws DatelineException (INPUT) if the jar is not there, is none, or lacks the dictionary
   */
  static DictionaryFile require(Dictionary dictionary, Path jar) {
    try (var zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(dictionary.entry());
      if (entry == null) {
        throw new DatelineException(
            ErrorCode.INPUT,
            "expected %s in %s; it has %d other entries. Is it CoreNLP's %s jar?"
                .formatted(dictionary.entry(), jar, zip.size(), dictionary.mavenClassifier()));
      }
      return new DictionaryFile(dictionary, jar, entry.getSize(), entry.getCrc());
    } catch (IOException e) {
      throw unreadable(jar, e);
    }
  }

  /** Equal for equal bytes that are read by equal rules. */
  String fingerprint() {
    return Run.sha256(
        "%s %d %d rules %d".formatted(dictionary.entry(), bytes, checksum, WikiDict.RULES));
  }

  /**
   * Copies the dictionary out of the jar to where all executors can read it.
   *
   * @throws DatelineException (INPUT) if the jar is damaged
   * @throws IOException if the target cannot be written
   */
  void copyTo(org.apache.hadoop.fs.Path target) throws IOException {
    var checksumFound = new CRC32();
    try (var zip = new ZipFile(jar.toFile());
        var in =
            new CheckedInputStream(
                zip.getInputStream(zip.getEntry(dictionary.entry())), checksumFound);
        var out = target.getFileSystem(SparkSessions.hadoopConfiguration()).create(target, true)) {
      in.transferTo(out);
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      throw unreadable(jar, e);
    }
    if (checksumFound.getValue() != checksum) {
      throw new DatelineException(
          ErrorCode.INPUT,
          "%s is damaged: %s has another checksum than its directory says. Fetch it again."
              .formatted(jar, dictionary.entry()));
    }
  }

  private static DatelineException unreadable(Path jar, IOException e) {
    return new DatelineException(
        ErrorCode.INPUT, "cannot read %s as a jar: %s".formatted(jar, e.getMessage()), e);
  }
}
