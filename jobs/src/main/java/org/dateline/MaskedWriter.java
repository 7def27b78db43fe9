package org.dateline;

import java.io.PrintStream;
import java.io.Writer;
import org.dateline.run.message.Secrets;

/** Hides {@link Secrets} in what is written, line by line. */
final class MaskedWriter extends Writer {
  private final PrintStream target;
  private final StringBuilder line = new StringBuilder();

  MaskedWriter(PrintStream target) {
    this.target = target;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      line.append(characters[i]);
      if (characters[i] == '\n') {
        writeLine();
      }
    }
  }

  private void writeLine() {
    target.print(Secrets.mask(line.toString()));
    line.setLength(0);
  }

  @Override
  public void flush() {
    writeLine();
    target.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
