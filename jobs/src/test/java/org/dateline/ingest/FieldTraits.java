package org.dateline.ingest;

import java.util.List;
import java.util.stream.Stream;

/** All traits of the input that are tried, by area; one class and one line here for each area. */
final class FieldTraits {

  static List<FieldTrait> all() {
    return Stream.of(
            BasicTraits.all(),
            HostileTraits.all(),
            SourceTraits.all(),
            NamedFieldTraits.all(),
            PackingTraits.all(),
            EncodingTraits.all(),
            DateTraits.all(),
            RecordLayoutTraits.all(),
            TextTraits.all(),
            OtherKindTraits.all(),
            TableTraits.all(),
            FeedTraits.all(),
            FrontMatterTraits.all(),
            CollectionTraits.all(),
            PageTraits.all(),
            ServiceTraits.all(),
            ForeignFieldTraits.all(),
            ExportTraits.all(),
            SpreadsheetTraits.all(),
            CarriedTraits.all(),
            MistakableTraits.all())
        .flatMap(List::stream)
        .toList();
  }

  private FieldTraits() {}
}
