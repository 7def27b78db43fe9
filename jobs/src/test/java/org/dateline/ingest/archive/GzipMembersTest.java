package org.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.testing.PackedBytes;
import org.junit.jupiter.api.Test;

class GzipMembersTest {

  private static byte[] member(int number) {
    return IngestTestSupport.gzip("WARC/1.0\r\nmember " + number + " " + "quay ".repeat(200));
  }

  /** Each member as its offset and the number it holds, or its offset and what was wrong. */
  private static List<String> read(byte[] file) {
    var members = new GzipMembers(new ByteArrayInputStream(file));
    List<String> found = new ArrayList<>();
    while (members.nextMember()) {
      var text = new StringBuilder();
      byte[] buffer = new byte[100];
      for (int count = members.read(buffer, 100); count > 0; count = members.read(buffer, 100)) {
        text.append(new String(buffer, 0, count, UTF_8));
      }
      String what =
          members.fault() == null
              ? text.toString().replaceAll("(?s).*member (\\d+).*", "$1")
              : members.fault().reason().code();
      found.add(members.memberOffset() + " " + what);
    }
    return found;
  }

  @Test
  void members_areReadOneAfterTheOther() {
    byte[] one = member(1);
    byte[] two = member(2);

    assertThat(read(PackedBytes.joined(one, two, member(3))))
        .containsExactly("0 1", one.length + " 2", one.length + two.length + " 3");
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void memberPassedOver_doesNotHideTheNext() {
    var members =
        new GzipMembers(new ByteArrayInputStream(PackedBytes.joined(member(1), member(2))));
    assertThat(members.nextMember()).isTrue();
    assertThat(members.read()).isEqualTo('W');
    assertThat(members.nextMember()).isTrue();
    assertThat(members.fault()).isNull();
    assertThat(members.nextMember()).isFalse();
  }

  @Test
  void zerosBehindAMember_arePadding() {
    assertThat(read(PackedBytes.joined(member(1), new byte[512]))).containsExactly("0 1");
  }

  @Test
  void damagedMember_isReportedAndTheNextIsRead() {
    byte[] damaged = member(2);
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 8, (byte) 0xff);
    byte[] one = member(1);
    int third = one.length + damaged.length;

    assertThat(read(PackedBytes.joined(one, damaged, member(3))))
        .containsExactly("0 1", one.length + " corrupt_gzip", third + " 3");
  }

  @Test
  void wrongChecksum_isDamage() {
    byte[] wrong = member(1);
    wrong[wrong.length - 6] ^= 1;
    assertThat(read(PackedBytes.joined(wrong, member(2))))
        .containsExactly("0 corrupt_gzip", wrong.length + " 2");
  }

  /** Cut anywhere, the whole members before are read, and what is missing is said once. */
  @Property(tries = 80)
  void fileThatEndsEarly_losesItsLastMemberOnly(@ForAll @IntRange(max = 5_000) int length) {
    byte[] one = member(1);
    byte[] file = PackedBytes.joined(one, member(2));
    int kept = length % file.length;
    List<String> found = read(Arrays.copyOf(file, kept));

    if (kept >= one.length) {
      assertThat(found).startsWith("0 1").hasSizeLessThanOrEqualTo(2);
    } else if (kept > 0) {
      assertThat(found).hasSize(1);
      assertThat(found.get(0)).startsWith("0 ").endsWith("_gzip");
    }
    // A header that is cut is no header.
    if (kept >= one.length + 10) {
      assertThat(found.get(1)).isEqualTo(one.length + " truncated_gzip");
    }
  }
}
