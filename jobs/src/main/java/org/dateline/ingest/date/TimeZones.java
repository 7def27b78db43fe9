package org.dateline.ingest.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Time zones as newsrooms write them: offsets, the zones of RFC 822, regions ("Europe/Berlin"), and
 * the abbreviations that mean one place in practice. Those that mean several (IST: India, Israel,
 * Ireland) are not known.
 */
final class TimeZones {
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("MT", "America/Denver"),
          Map.entry("AKST", "-09:00"),
          Map.entry("AKDT", "-08:00"),
          Map.entry("HST", "-10:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("WEST", "+01:00"),
          Map.entry("WET", "Z"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("SAST", "+02:00"),
          Map.entry("PKT", "+05:00"),
          Map.entry("WIB", "+07:00"),
          Map.entry("AWST", "+08:00"),
          Map.entry("北京时间", "+08:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"));

  /** "Europe/Berlin", by its capitals. */
  private static final Map<String, String> REGIONS =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.indexOf('/') > 0)
          .collect(
              Collectors.toMap(id -> id.toUpperCase(Locale.ROOT), id -> id, (one, other) -> one));

  /**
   * The zone; null if it is not known.
   *
   * @throws java.time.DateTimeException for an offset beyond 18 hours
   */
  static @Nullable ZoneId zone(String written) {
    String name = written.toUpperCase(Locale.ROOT);
    if (ZONES.containsKey(name)) {
      return ZoneId.of(ZONES.get(name)).normalized();
    }
    if (REGIONS.containsKey(name)) {
      return ZoneId.of(REGIONS.get(name));
    }
    String offset =
        name.replaceFirst("^(?:GMT|UTC|Z)? ?(?=[+-])", "")
            .replaceFirst("^([+-])(\\d)(?=:|$)", "$10$2");
    return offset.matches("[+-].*") ? ZoneOffset.of(offset) : null;
  }

  private TimeZones() {}
}
