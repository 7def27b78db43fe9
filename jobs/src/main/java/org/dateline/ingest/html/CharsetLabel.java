package org.dateline.ingest.html;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page means by the name of an encoding. As the WHATWG Encoding Standard has it, names of
 * small old encodings mean the larger ones that replaced them.
 */
final class CharsetLabel {
  private static final Map<String, String> MEANT = new LinkedHashMap<>();

  static {
    addLabels(
        "windows-1252", "iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 us-ascii ascii ansi");
    addLabels("GB18030", "gb2312 gbk x-gbk gb_2312 gb_2312-80 gb2312-80 chinese cp936 gb18030");
    addLabels("x-windows-949", "euc-kr ks_c_5601-1987 ks_c_5601 ksc5601 korean windows-949 cp949");
    addLabels("windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932");
    addLabels("Big5-HKSCS", "big5 big5-hkscs x-x-big5 cn-big5");
    addLabels("windows-1254", "iso-8859-9 iso8859-9 latin5 l5 windows-1254");
    addLabels("x-windows-874", "tis-620 iso-8859-11 windows-874 dos-874");
    addLabels("UTF-8", "utf8 utf-8 unicode-1-1-utf-8 utf8mb4");
  }

  private static void addLabels(String charset, String labels) {
    for (String label : labels.split(" ")) {
      MEANT.put(label, charset);
    }
  }

  /** Null for a label that names no known encoding. */
  static @Nullable Charset charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(MEANT.getOrDefault(name, name));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private CharsetLabel() {}
}
