package org.dateline.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.ingest.trait.BasicTraits;
import org.dateline.ingest.trait.CarriedTraits;
import org.dateline.ingest.trait.CollectionTraits;
import org.dateline.ingest.trait.DateTraits;
import org.dateline.ingest.trait.EncodingTraits;
import org.dateline.ingest.trait.ExportTraits;
import org.dateline.ingest.trait.FeedTraits;
import org.dateline.ingest.trait.FieldTrait;
import org.dateline.ingest.trait.ForeignFieldTraits;
import org.dateline.ingest.trait.FrontMatterTraits;
import org.dateline.ingest.trait.HostileTraits;
import org.dateline.ingest.trait.MistakableTraits;
import org.dateline.ingest.trait.NamedFieldTraits;
import org.dateline.ingest.trait.OtherKindTraits;
import org.dateline.ingest.trait.PackingTraits;
import org.dateline.ingest.trait.PageTraits;
import org.dateline.ingest.trait.RecordLayoutTraits;
import org.dateline.ingest.trait.ServiceTraits;
import org.dateline.ingest.trait.SourceTraits;
import org.dateline.ingest.trait.SpreadsheetTraits;
import org.dateline.ingest.trait.TableTraits;
import org.dateline.ingest.trait.TextTraits;

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
