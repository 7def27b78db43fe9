package org.dateline.ingest.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.Utf8;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.split.BytewiseRecords;
import org.dateline.ingest.split.WholeFileRecord;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array, or JSON values that follow one another, by their brackets alone:
 * whether an element is valid inside is found when it is read, so that a broken one costs only
 * itself. Holds one element at a time and of an over-long one only its start.
 *
 * <p>An element whose brackets do not close takes the rest of the file with it, and the record says
 * from which byte on. One case is mended: a string that is not closed ends where a line opens the
 * next object.
 */
final class JsonElements extends BytewiseRecords {
  private final long maxBytes;
  private long offset;
  private long number;
  private boolean inArray;
  private final Extent extent;

  /** Finds further arrays after the first one; null before its end. */
  @SuppressWarnings("NullAway.Init")
  private FurtherArrays further;

  private @Nullable ByteArrayOutputStream element;
  private long begin;
  private byte opened;
  private long length;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private LineStart lineStart = LineStart.NO;
  private boolean inKey;
  private boolean afterColon;

  /** The part of the content that is read. */
  private enum Extent {
    /** All of it. */
    WHOLE,
    /** One array, and what arrays of articles follow it. */
    ARRAYS,
    /** One array, and nothing behind it. */
    ARRAY,
    /** The values of one object, and nothing behind it. */
    MEMBERS
  }

  /** Inside a string, which in JSON has no line breaks: how far a line looks like an object. */
  private enum LineStart {
    NO,
    BLANK,
    BRACE
  }

  JsonElements(FileContent content, long maxBytes) {
    this(content, maxBytes, Extent.WHOLE);
  }

  private JsonElements(FileContent content, long maxBytes, Extent extent) {
    super(content);
    this.maxBytes = maxBytes;
    this.extent = extent;
  }

  /** The elements of the array that opens at that byte, and of arrays of articles behind it. */
  static JsonElements ofArrayAt(long offset, FileContent content, long maxBytes) {
    return new JsonElements(content, maxBytes, Extent.ARRAYS).from(offset);
  }

  /** The values of the one object that opens at that byte. */
  static JsonElements ofMembersAt(long offset, FileContent content, long maxBytes) {
    return new JsonElements(content, maxBytes, Extent.MEMBERS).from(offset);
  }

  /** The elements of the array of that name in the object that the content is. */
  static JsonElements ofArrayNamed(String name, FileContent content, long maxBytes) {
    var elements = new JsonElements(content, maxBytes, Extent.ARRAY);
    var search = new JsonMemberSearch(name);
    int read = elements.read();
    while (read >= 0 && !search.isBefore((byte) read)) {
      read = elements.read();
    }
    return elements;
  }

  private JsonElements from(long begin) {
    while (offset < begin) {
      read();
    }
    return this;
  }

  @Override
  public void step() {
    int read = read();
    if (read < 0) {
      ended = true;
      next = atEnd();
    } else if (further != null && further.isSearching()) {
      if (further.opensArray((byte) read)) {
        inArray = true;
        open((byte) read);
      }
    } else if (inKey) {
      inKey((byte) read);
    } else if (element != null) {
      inside((byte) read);
    } else {
      between((byte) read);
    }
  }

  /** Between elements: commas and space are passed over, brackets of the array are its bounds. */
  private void between(byte read) {
    boolean members = extent == Extent.MEMBERS;
    switch (read) {
      case ' ', '\t', '\r', '\n', ',', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> {}
      case '[', '{' -> {
        boolean opensAll = !inArray && read == (members ? '{' : '[');
        inArray |= opensAll;
        if (!opensAll) {
          open(read);
        }
      }
      case ']', '}' -> {
        if (read == (members ? '}' : ']')) {
          inArray = false;
          end();
        } else {
          open(read);
        }
      }
      case '"' -> {
        inKey = members && !afterColon;
        if (!inKey) {
          open(read);
        }
      }
      case ':' -> afterColon = true;
      default -> open(read);
    }
  }

  private void end() {
    if (extent == Extent.ARRAYS && number > 0) {
      further = new FurtherArrays();
      return;
    }
    ended = extent != Extent.WHOLE;
    if (ended && number == 0) {
      next = nothing();
    }
  }

  private void inKey(byte read) {
    inKey = read != '"' || escaped;
    escaped = read == '\\' && !escaped;
  }

  private void open(byte read) {
    element = new ByteArrayOutputStream(256);
    number++;
    begin = offset - 1;
    opened = read;
    length = 0;
    depth = 0;
    inString = false;
    escaped = false;
    afterColon = false;
    inside(read);
  }

  private void inside(byte read) {
    boolean scalarEnds = depth == 0 && !inString && length > 0 && endsScalar(read);
    if (scalarEnds) {
      close();
      between(read);
      return;
    }
    keep(read);
    if (inString) {
      inString(read);
    } else {
      switch (read) {
        case '"' -> inString = true;
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
    if (depth == 0 && !inString && !closesWhatOpened(read)) {
      next =
          brokenElement(
              "the bracket " + (char) read + ", which does not fit, at byte " + (offset - 1));
      element = null;
      if (read == ']') {
        between(read);
      }
      return;
    }
    boolean bracketsClosed = depth <= 0 && (read == '}' || read == ']') && !inString;
    if (bracketsClosed) {
      close();
    }
  }

  private boolean closesWhatOpened(byte read) {
    return read == '}' ? opened != '[' : read != ']' || opened != '{';
  }

  private boolean endsScalar(byte read) {
    return ",]\n{[".indexOf(read) >= 0 || (read == '}' && extent == Extent.MEMBERS);
  }

  private void inString(byte read) {
    if (lineStart == LineStart.BRACE && read == '"') {
      reopen();
    } else if (escaped) {
      escaped = false;
    } else if (read == '\\') {
      escaped = true;
    } else if (read == '"') {
      inString = false;
    }
    boolean blank = read == ' ' || read == '\t' || read == '\r' || read == '\n';
    if (read == '\n' && lineStart == LineStart.NO) {
      lineStart = LineStart.BLANK;
    } else if (read == '{' && lineStart == LineStart.BLANK) {
      lineStart = LineStart.BRACE;
    } else if (!blank) {
      lineStart = LineStart.NO;
    }
  }

  /** The open element was broken; what was just read opens the next one. */
  private void reopen() {
    next =
        brokenElement(
            "a string that is not closed before the next object, which opens at byte " + offset);
    open((byte) '{');
    keep((byte) '"');
    inString = true;
    lineStart = LineStart.NO;
  }

  private void keep(byte read) {
    length++;
    if (length <= maxBytes) {
      requireNonNull(element).write(read);
    }
  }

  private void close() {
    byte[] bytes = requireNonNull(element).toByteArray();
    element = null;
    if (further != null && !further.accepts(bytes)) {
      number--;
      return;
    }
    next =
        length > maxBytes
            ? WholeFileRecord.tooLong(number, bytes, length + " bytes", maxBytes)
            : Utf8.decode(number, bytes, bytes.length);
  }

  private @Nullable RawRecord atEnd() {
    if (content.fault() != null) {
      if (element == null) {
        number++;
      }
      return RawRecord.problem(number, content.fault().in("element", snippet()));
    }
    if (element == null && !inArray) {
      return number == 0 ? nothing() : null;
    }
    if (element == null) {
      number++;
      begin = offset;
      return brokenElement("the end of the file before the end of the array");
    }
    if (depth == 0 && !inString) {
      close();
      return next;
    }
    return brokenElement("an element that is not closed; the rest of the file was not read");
  }

  private static RawRecord nothing() {
    return RawRecord.problem(
        1,
        Rejection.of(
            RejectionReason.EMPTY_FILE, "expected articles in a JSON array, found none", null));
  }

  private RawRecord brokenElement(String found) {
    String detail =
        "expected a JSON value that begins at byte %d, found %s".formatted(begin, found);
    return RawRecord.problem(number, Rejection.of(RejectionReason.BROKEN_JSON, detail, snippet()));
  }

  private @Nullable String snippet() {
    if (element == null) {
      return null;
    }
    byte[] bytes = element.toByteArray();
    return Utf8.start(bytes, bytes.length);
  }

  private int read() {
    if (position == limit && !fill()) {
      return -1;
    }
    offset++;
    return buffer[position++] & 0xff;
  }
}
