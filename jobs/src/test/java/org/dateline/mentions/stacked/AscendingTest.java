package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AscendingTest {

  private static byte[] written(int... ascending) throws IOException {
    var bytes = new ByteArrayOutputStream();
    Ascending.write(ascending, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static int[] read(byte[] bytes) throws IOException {
    return Ascending.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Property
  void numbers_areReadAsTheyWereWritten(@ForAll int[] numbers) throws IOException {
    int[] ascending = Arrays.stream(numbers).sorted().distinct().toArray();
    assertThat(read(written(ascending))).containsExactly(ascending);
  }

  @Test
  void extremes_areKept() throws IOException {
    int[] ascending = {Integer.MIN_VALUE, -1, 0, 1, 127, 128, Integer.MAX_VALUE};
    assertThat(read(written(ascending))).containsExactly(ascending);
    assertThat(read(written())).isEmpty();
  }

  @Test
  void gaps_takeSevenBitsAByte() throws IOException {
    // Four bytes of length, then 1, 127 and 128 more, and 16384 more.
    assertThat(written(1)).containsExactly(0, 0, 0, 1, 1);
    assertThat(written(1, 128)).containsExactly(0, 0, 0, 2, 1, 127);
    assertThat(written(1, 129)).containsExactly(0, 0, 0, 2, 1, 0x80, 1);
    assertThat(written(0, 16_384)).hasSize(4 + 1 + 3);
  }

  @Test
  void truncatedNumbers_areAnError() throws IOException {
    byte[] bytes = written(5, 1_000, 100_000);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(EOFException.class);
    }
  }
}
