package org.dateline.run.knowledge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.LineReader;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.util.LongAccumulator;
import org.dateline.run.input.FileRecords;

/** The lines of a gzip file, in a task, one at a time; a line ends with a line feed only. */
final class DictionaryLines implements Iterator<String> {
  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * Longer lines are cut to this length, which is still over-long, so that they are rejected for
   * that.
   */
  private static final int LONGEST_LINE_BYTES = 10_000;

  private final LineReader lines;
  private final Text line = new Text();
  private boolean read;
  private boolean ended;

  private DictionaryLines(LineReader lines) {
    this.lines = lines;
  }

  /**
   * Opens the file.
   *
   * @param bytesRead counts the bytes of the file as they are read
   */
  static Iterator<String> of(String file, LongAccumulator bytesRead) {
    try {
      var configuration = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
      Path path = new Path(file);
      InputStream opened = path.getFileSystem(configuration).open(path);
      FileRecords.closeAtEndOfTask(opened);
      var unzipped = new GZIPInputStream(new Counted(opened, bytesRead), BUFFER_BYTES);
      return new DictionaryLines(
          new LineReader(unzipped, BUFFER_BYTES, "\n".getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (!read && !ended) {
      try {
        ended = lines.readLine(line, LONGEST_LINE_BYTES, Integer.MAX_VALUE) == 0;
        read = !ended;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    read = false;
    return new String(line.getBytes(), 0, line.getLength(), StandardCharsets.UTF_8);
  }

  private static final class Counted extends FilterInputStream {
    private final LongAccumulator bytesRead;

    Counted(InputStream in, LongAccumulator bytesRead) {
      super(in);
      this.bytesRead = bytesRead;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      bytesRead.add(Math.max(0, count));
      return count;
    }
  }
}
