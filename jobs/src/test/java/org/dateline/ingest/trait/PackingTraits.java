package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dateline.testing.PackedBytes.compressed;
import static org.dateline.testing.PackedBytes.joined;
import static org.dateline.testing.PackedBytes.streamedZip;
import static org.dateline.testing.PackedBytes.tar;
import static org.dateline.testing.PackedBytes.zip;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.util.Arrays;
import java.util.List;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.testing.PackedBytes;

/** Compressed files and archives. */
public final class PackingTraits {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";
  private static final String FERRY = "The ferry to the islands will stay, the council said.";
  private static final String LINE = "{\"title\":\"Vote\",\"text\":\"" + TEXT + "\"}\n";

  public static List<FieldTrait> all() {
    return List.of(
        trait("bzip2_isRead").file("a.jsonl.bz2", compressed("bzip2", LINE)).accepts("text", TEXT),
        trait("bzip2OfSeveralStreams_isReadToItsEnd")
            .file("a.jsonl.bz2", joined(compressed("bzip2", LINE), compressed("bzip2", LINE)))
            .accepts("text", TEXT)
            .accepts("text", TEXT),
        trait("xz_isReadWhateverTheName")
            .file("part-00000", compressed("xz", LINE))
            .accepts("text", TEXT),
        trait("xzOfSeveralStreams_isReadToItsEnd")
            .file("a.txt.xz", joined(compressed("xz", TEXT + "\n\n"), compressed("xz", FERRY)))
            .accepts("text", "~" + FERRY),
        trait("xzThatEndsEarly_isTruncated")
            .file("a.jsonl.xz", cut(compressed("xz", LINE), 60))
            .rejects("truncated_compression", "expected whole xz data"),
        trait("bzip2ThatEndsEarly_isTruncated")
            .file("a.jsonl.bz2", cut(compressed("bzip2", LINE)))
            .rejects("truncated_compression", "expected whole bzip2 data"),
        trait("damagedBzip2_isCorrupt")
            .file("a.jsonl.bz2", flipped(compressed("bzip2", LINE), 30))
            .rejects("corrupt_compression", "bzip2"),
        trait("textThatBeginsLikeBzip2_isText")
            .file("a.txt", "BZh9 is the mark of a packer. " + TEXT)
            .accepts("text", "~BZh9"),
        trait("lzma_isRead").file("a.jsonl.lzma", compressed("lzma", LINE)).accepts("text", TEXT),
        trait("lz4_isRead")
            .file("a.jsonl.lz4", compressed("lz4-framed", LINE))
            .accepts("text", TEXT),
        trait("framedSnappy_isRead")
            .file("a.jsonl.sz", compressed("snappy-framed", LINE))
            .accepts("text", TEXT),
        trait("zstdWithDictionary_isNamedNotDamaged")
            .file("a.jsonl.zst", withDictionary(LINE))
            .rejects("unsupported_format", "zstd -d -D DICTIONARY"),
        trait("zip_isReadMemberByMember")
            .file("news.zip", zip("one.txt", TEXT, "more/lines.jsonl", LINE + LINE))
            .accepts("input_file", "news.zip!/one.txt", "text", TEXT)
            .accepts("input_file", "news.zip!/more/lines.jsonl", "input_record", "1")
            .accepts("input_file", "news.zip!/more/lines.jsonl", "input_record", "2"),
        trait("zipUnderAnotherName_isRead").file("download", zip("one.txt", TEXT)).accepts(),
        trait("storedMember_isRead")
            .file("a.zip", PackedBytes.zipOfStored("a.txt", TEXT.getBytes(UTF_8)))
            .accepts("text", TEXT),
        trait("whatMacOSLeavesInZips_isCountedOnce")
            .file(
                "news.zip",
                zip("a.txt", TEXT, "__MACOSX/._a.txt", "\0\5\26\7", ".DS_Store", "Bud1", ".x", "x"))
            .accepts("text", TEXT)
            .rejects("passed_over", "1 hidden, 2 left by macOS"),
        trait("compressedMember_isRead")
            .file("a.zip", PackedBytes.zipOfStored("a.jsonl.gz", IngestTestSupport.gzip(LINE)))
            .accepts("input_file", "a.zip!/a.jsonl.gz"),
        trait("zipInZip_isRead")
            .file("a.zip", PackedBytes.zipOfStored("b.zip", zip("c.txt", TEXT)))
            .accepts("input_file", "a.zip!/b.zip!/c.txt"),
        trait("zipsTooDeepInEachOther_areNotOpened")
            .file("a.zip", nested(4))
            .rejects("unsupported_format", "expected at most 3 archives inside each other"),
        trait("encryptedMember_isNamedAndTheNextRead")
            .file("a.zip", encrypted(zip("a.txt", TEXT, "b.txt", FERRY)))
            .rejects("unsupported_format", "encrypted with a password")
            .accepts("text", FERRY),
        trait("encryptedMemberOfUnknownLength_endsTheReadingWithARemedy")
            .file("a.zip", encrypted(streamedZip("a.txt", TEXT, "b.txt", FERRY)))
            .rejects("unsupported_format", "encrypted with a password")
            .rejects("unsupported_format", "Unpack the archive"),
        trait("zipWrittenAsAStream_isRead")
            .file("a.zip", streamedZip("a.txt", TEXT, "b.txt", FERRY))
            .accepts("text", TEXT)
            .accepts("text", FERRY),
        trait("twoMembersOfOneName_areTwoFiles")
            .file("a.tar", tar("a.txt", TEXT, "a.txt", FERRY))
            .accepts("input_file", "a.tar!/a.txt")
            .accepts("input_file", "a.tar!/a.txt#2"),
        trait("zipCutInAMember_isTruncatedThere")
            .file(
                "a.zip", cut(zip("a.txt", TEXT, "b.txt", FERRY.repeat(99) + LINE.repeat(99)), 200))
            .accepts("text", TEXT)
            .rejects("truncated_archive", "expected a whole zip file"),
        trait("zipCutBehindAMember_isTruncated")
            .file("a.zip", withoutDirectory(zip("a.txt", TEXT)))
            .accepts("text", TEXT)
            .rejects("truncated_archive", "found the end of the file before it"),
        trait("emptyZip_isEmpty").file("a.zip", zip()).rejects("empty_file", "found none"),
        trait("damagedMember_isCorrupt")
            .file("a.zip", flipped(zip("a.txt", LINE.repeat(40)), 60))
            .rejects("corrupt_archive", "expected a whole zip file"),
        trait("tar_isReadMemberByMember")
            .file("news.tar", tar("x/", "", "x/a.txt", TEXT, "x/b.txt", FERRY, "x/c ->", "a.txt"))
            .accepts("input_file", "news.tar!/x/a.txt")
            .accepts("input_file", "news.tar!/x/b.txt")
            .rejects("passed_over", "1 links or devices"),
        trait("tarInGzip_isRead")
            .file("news.tgz", IngestTestSupport.gzip(new String(tar("./a.txt", TEXT), ISO_8859_1)))
            .accepts("input_file", "news.tgz!/a.txt"),
        trait("tarInXz_isRead")
            .file("news.tar.xz", compressed("xz", new String(tar("a.jsonl", LINE), UTF_8)))
            .accepts("input_file", "news.tar.xz!/a.jsonl"),
        trait("tarCutInAMember_isTruncated")
            .file(
                "a.tar", Arrays.copyOf(tar("a.txt", TEXT, "b.jsonl", LINE.repeat(40)), 1536 + 100))
            .accepts("input_file", "a.tar!/a.txt")
            .accepts("input_file", "a.tar!/b.jsonl", "input_record", "1")
            .rejects("truncated_archive", "tar"),
        trait("tarWithoutItsEnd_isTruncated")
            .file("a.tar", Arrays.copyOf(tar("a.txt", TEXT), 1024))
            .accepts("text", TEXT)
            .rejects("truncated_archive", "expected the end of a whole tar file"));
  }

  private static FieldTrait trait(String name) {
    return FieldTrait.of("packing", name);
  }

  private static byte[] cut(byte[] bytes) {
    return cut(bytes, 12);
  }

  private static byte[] cut(byte[] bytes, int fromEnd) {
    return Arrays.copyOf(bytes, bytes.length - fromEnd);
  }

  private static byte[] flipped(byte[] bytes, int at) {
    bytes[at] ^= 0x55;
    return bytes;
  }

  private static byte[] withDictionary(String text) {
    byte[] dictionary = (TEXT + FERRY).repeat(20).getBytes(UTF_8);
    var samples = new byte[200][];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (i + TEXT + i * 7 + FERRY).getBytes(UTF_8);
    }
    var trained = new byte[2000];
    long length = Zstd.trainFromBuffer(samples, trained);
    try (var context = new ZstdCompressCtx()) {
      context.loadDict(Zstd.isError(length) ? dictionary : Arrays.copyOf(trained, (int) length));
      return context.compress(text.getBytes(UTF_8));
    }
  }

  private static byte[] nested(int levels) {
    byte[] zip = zip("a.txt", TEXT);
    for (int i = 1; i < levels; i++) {
      zip = PackedBytes.zipOfStored("deeper.zip", zip);
    }
    return zip;
  }

  /** The first member says that it is encrypted, as the bit 0 of its flags does. */
  private static byte[] encrypted(byte[] zip) {
    zip[6] |= 1;
    return zip;
  }

  private static byte[] withoutDirectory(byte[] zip) {
    int directory = new String(zip, ISO_8859_1).indexOf("PK\1\2");
    return Arrays.copyOf(zip, directory);
  }

  private PackingTraits() {}
}
