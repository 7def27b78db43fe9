package org.dateline.run.pages.html;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * Data as a script that a page can load from a disk: {@code DATELINE.page = {…};}. No text in it
 * can end the script or begin markup: {@code < > & '} and line separators are escaped.
 */
public final class Shard {
  private static final JsonMapper MAPPER = mapper();

  private static JsonMapper mapper() {
    // Some maps have another order in each process; the same report has the same bytes.
    var mapper =
        JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    mapper.getFactory().setCharacterEscapes(new Escapes());
    mapper.getFactory().configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, false);
    return mapper;
  }

  private static final class Escapes extends CharacterEscapes {
    private static final String ALSO = "<>&'\u2028\u2029";
    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ALSO.chars().filter(one -> one < 128).forEach(one -> ascii[one] = ESCAPE_CUSTOM);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return ALSO.indexOf(character) >= 0
          ? new SerializedString("\\u%04x".formatted(character))
          : null;
    }
  }

  /** A script that sets a member of {@code DATELINE}. */
  public static String of(String member, Object data) {
    return "var DATELINE = DATELINE || {};\nDATELINE.%s = %s;\n".formatted(member, json(data));
  }

  /** The data as JSON, in one line. */
  public static String json(Object data) {
    try {
      return MAPPER.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Shard() {}
}
