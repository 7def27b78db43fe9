package org.dateline.entities.article;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.spark.RowShape;
import org.dateline.table.ResolvedArticles;
import org.jspecify.annotations.Nullable;

/** A {@link ResolvedArticles#LINK}. */
record LinkRow(
    List<Place> places,
    int uses,
    int textUses,
    String surface,
    String type,
    String annotator,
    String foundBy,
    String display,
    String ownKey,
    String firstWord,
    String lastWord,
    boolean lone,
    boolean distinctive,
    @Nullable String method,
    @Nullable String entityId,
    @Nullable String targetKey,
    @Nullable String targetType,
    @Nullable String reason,
    List<Candidate> candidates)
    implements RowShape {

  static final StructType SCHEMA = ResolvedArticles.LINK;

  /** From the mentions of a name that were found and decided in one way; there is at least one. */
  static LinkRow of(List<ArticleResolver.Resolved> same) {
    Mention mention = same.get(0).mention();
    NameForm form = same.get(0).form();
    LinkDecision decision = same.get(0).decision();
    LinkTarget target = decision.target();
    List<Place> places = same.stream().map(one -> Place.of(one.mention())).toList();
    return new LinkRow(
        places,
        places.size(),
        (int) places.stream().filter(Place::isInText).count(),
        mention.surface(),
        mention.type().name(),
        mention.annotator(),
        mention.foundBy().code(),
        form.display(),
        form.key(),
        form.firstWord(),
        form.lastName(),
        form.isLone(),
        form.isDistinctive(),
        decision.method() == null ? null : decision.method().code(),
        target == null ? null : target.entityId(),
        target == null ? null : target.key(),
        target == null ? null : target.type().name(),
        decision.reason() == null ? null : decision.reason().code(),
        decision.candidates().stream().map(Candidate::of).toList());
  }

  Row toRow() {
    return RowFactory.create(
        places.stream().map(Place::toRow).toArray(Row[]::new),
        uses,
        textUses,
        surface,
        type,
        annotator,
        foundBy,
        display,
        ownKey,
        firstWord,
        lastWord,
        lone,
        distinctive,
        method,
        entityId,
        targetKey,
        targetType,
        reason,
        candidates.stream().map(Candidate::toRow).toArray(Row[]::new));
  }

  /** Where a mention stands. */
  record Place(int sentence, int charBegin, int charEnd) implements RowShape {
    static final StructType SCHEMA = ResolvedArticles.PLACE;

    static Place of(Mention mention) {
      return new Place(mention.sentence(), mention.begin(), mention.end());
    }

    boolean isInText() {
      return sentence != TitleOffsets.SENTENCE;
    }

    Row toRow() {
      return RowFactory.create(sentence, charBegin, charEnd);
    }
  }

  /** What the name may stand for. */
  record Candidate(
      @Nullable String entityId,
      @Nullable String targetKey,
      String targetType,
      @Nullable String name,
      double score)
      implements RowShape {
    static final StructType SCHEMA = ResolvedArticles.CANDIDATE;

    static Candidate of(LinkDecision.Candidate candidate) {
      LinkTarget target = candidate.target();
      return new Candidate(
          target.entityId(),
          target.key(),
          target.type().name(),
          candidate.name(),
          candidate.score());
    }

    Row toRow() {
      return RowFactory.create(entityId, targetKey, targetType, name, score);
    }
  }
}
