package org.dateline.ingest.split;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.record.RawRecord;

/** Content that comes in pieces of any length, as from a network, and its records in words. */
public final class SmallSteps {

  /** Content of which each read gives up to a few bytes, as chance has it. */
  public static FileContent content(String text, long seed) {
    var random = new Random(seed);
    InputStream bytes =
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(7)));
          }
        };
    return FileContent.open(bytes, "a.txt");
  }

  /** Each record as its number and its content, or its number and the reason of its rejection. */
  public static List<String> inWords(Iterator<RawRecord> records) {
    List<String> words = new ArrayList<>();
    records.forEachRemaining(
        record ->
            words.add(
                record.number()
                    + " "
                    + (record.problem() == null
                        ? record.content()
                        : "(" + record.problem().reason().code() + ")")));
    return words;
  }

  private SmallSteps() {}
}
