package org.dateline.ingest.split;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The elements of certain names in a file of XML or SGML, with their tags, numbered from 1; what
 * stands around them is passed over. An element that is not closed ends where the next one opens.
 * Holds one at a time and of an over-long one only its start.
 */
public final class MarkedElements extends BytewiseRecords {
  private static final int LONGEST_TAG = 64;

  private final List<String> names;
  private final @Nullable String charset;
  private final long maxBytes;
  private long offset;
  private long number;

  /** The name of the open element, with its prefix; null between elements. */
  private @Nullable String open;

  private final ByteArrayOutputStream element = new ByteArrayOutputStream();
  private long begin;
  private long length;
  private final StringBuilder tag = new StringBuilder();
  private boolean inTagName;

  /**
   * Elements of a file.
   *
   * @param charset of the text; null if it is UTF-8, or else windows-1252
   */
  public MarkedElements(
      FileContent content, List<String> names, @Nullable String charset, long maxBytes) {
    super(content);
    this.names = names;
    this.charset = charset;
    this.maxBytes = maxBytes;
  }

  @Override
  public void step() {
    if (position == limit && !fill()) {
      ended = true;
      next = atEnd();
    } else {
      add(buffer[position++]);
    }
  }

  private void add(byte read) {
    offset++;
    if (open != null) {
      keep(read);
    }
    if (read == '<') {
      tag.setLength(0);
      inTagName = true;
    } else if (inTagName && (read == '>' || read <= ' ' || tag.length() == LONGEST_TAG)) {
      inTagName = false;
      tagNamed(tag.toString(), read);
    } else if (inTagName) {
      tag.append((char) (read & 0xff));
    }
  }

  private void tagNamed(String name, byte behind) {
    if (open != null && name.equals("/" + open)) {
      if (behind != '>') {
        keep((byte) '>');
      }
      next = closeElement();
      open = null;
    } else if (open == null ? isWanted(name) : name.equals(open)) {
      if (open != null) {
        next = brokenElement("an element that is not closed before the next");
      }
      open(name, behind);
    }
  }

  private boolean isWanted(String name) {
    return names.contains(name.substring(name.indexOf(':') + 1));
  }

  private void open(String name, byte behind) {
    open = name;
    number++;
    begin = offset - name.length() - 2;
    element.reset();
    length = 0;
    for (byte part : ("<" + name).getBytes(StandardCharsets.ISO_8859_1)) {
      keep(part);
    }
    keep(behind);
  }

  private void keep(byte read) {
    length++;
    if (length <= maxBytes) {
      element.write(read);
    }
  }

  private RawRecord closeElement() {
    byte[] bytes = element.toByteArray();
    if (length > maxBytes) {
      return WholeFileRecord.tooLong(number, bytes, length + " bytes", maxBytes);
    }
    return DeclaredText.record(number, null, bytes, charset, null, null);
  }

  private @Nullable RawRecord atEnd() {
    if (content.fault() != null) {
      number += open == null ? 1 : 0;
      return RawRecord.problem(number, content.fault().in("element", snippet()));
    }
    if (open != null) {
      return brokenElement("the end of the file before its end");
    }
    if (number > 0) {
      return null;
    }
    number++;
    return brokenElement("none in the whole file");
  }

  private RawRecord brokenElement(String found) {
    String detail = "expected an element " + names + ", found " + found;
    return RawRecord.problem(
        number,
        Rejection.of(
            RejectionReason.BROKEN_XML, detail + "; it begins at byte " + begin, snippet()));
  }

  private String snippet() {
    byte[] bytes = element.toByteArray();
    return Utf8.start(bytes, bytes.length);
  }
}
