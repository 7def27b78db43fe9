package org.dateline.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

  @ParameterizedTest
  @CsvSource({
    "Z, Z",
    "GMT, Z",
    "utc, Z",
    "EST, -05:00",
    "edt, -04:00",
    "ET, America/New_York",
    "MESZ, +02:00",
    "北京时间, +08:00",
    "Europe/Berlin, Europe/Berlin",
    "europe/berlin, Europe/Berlin",
    "+02:00, +02:00",
    "+0200, +02:00",
    "+2, +02:00",
    "-5:30, -05:30",
    "GMT+2, +02:00",
    "UTC -03:00, -03:00",
    "UTC+05:45, +05:45"
  })
  void zones_areKnownAsNewsroomsWriteThem(String written, String zone) {
    assertThat(TimeZones.zone(written)).hasToString(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IST", "XYZ", "Europe/Nowhere", "", "2"})
  void otherZones_areNotKnown(String written) {
    assertThat(TimeZones.zone(written)).isNull();
  }

  @Test
  void offsetBeyondTheEarth_isAnError() {
    assertThatThrownBy(() -> TimeZones.zone("+19:00")).isInstanceOf(DateTimeException.class);
  }
}
