package metier.query;

import java.util.Locale;
import metier.model.Shift;
import metier.query.Understood.Part;
import metier.query.Understood.Part.Kind;
import metier.query.box.BoxPart;
import metier.query.box.Span;

/** Parts as the answer tells them: a value for the parameter, and words for a person. */
final class PartLabels {
  private PartLabels() {}

  private record Told(Kind kind, String value, String label) {}

  static Part part(BoxPart part, BoxText box) {
    Told told = told(part);
    Span span = box.spanAsTyped(part);
    return new Part(
        told.kind(),
        told.value(),
        told.label(),
        box.typed().substring(span.start(), span.end()),
        span.start(),
        span.end());
  }

  private static Told told(BoxPart part) {
    return switch (part) {
      case BoxPart.Titled titled ->
          new Told(Kind.TITLE, titled.occupation().id(), titled.occupation().title());
      case BoxPart.Skilled skilled ->
          new Told(Kind.SKILL, skilled.skill().id(), skilled.skill().name());
      case BoxPart.Placed placed -> place(placed);
      case BoxPart.Typed typed -> new Told(Kind.TYPE, typed.type().name(), sentence(typed.type()));
      case BoxPart.Shifted shifted ->
          new Told(
              Kind.SHIFT,
              shifted.shift().word(),
              shifted.shift() == Shift.WEEKEND ? "Weekends" : sentence(shifted.shift()) + " shift");
      case BoxPart.Levelled levelled ->
          new Told(Kind.LEVEL, levelled.level().word(), sentence(levelled.level()) + " level");
      case BoxPart.Licensed licensed ->
          new Told(Kind.LICENCE, licensed.licence().id(), licensed.licence().name());
      case BoxPart.Remote remote -> new Told(Kind.REMOTE, "true", "Remote");
      case BoxPart.Hybrid hybrid -> new Told(Kind.REMOTE, "hybrid", "Hybrid");
      case BoxPart.Paying paying ->
          new Told(
              Kind.PAY,
              Long.toString(paying.annual()),
              "$%,d a year or more".formatted(paying.annual()));
      case BoxPart.PayingAtMost most ->
          new Told(
              Kind.PAY,
              Long.toString(most.annual()),
              "$%,d a year at most".formatted(most.annual()));
      case BoxPart.PostedWithin posted ->
          new Told(
              Kind.FRESHNESS,
              Integer.toString(posted.days()),
              posted.days() == 1 ? "Last 24 hours" : "Last " + posted.days() + " days");
      case BoxPart.PostedSince posted ->
          new Told(Kind.FRESHNESS, posted.day().toString(), "Posted since " + posted.day());
      case BoxPart.Employed employed ->
          new Told(Kind.EMPLOYER, employed.employer().name(), employed.employer().name());
      case BoxPart.WithExpired expired -> new Told(Kind.EXPIRED, "include", "Closed ones too");
    };
  }

  private static Told place(BoxPart.Placed placed) {
    String name = placed.place().label();
    Double miles = placed.radiusMiles();
    return new Told(
        Kind.PLACE,
        name,
        miles == null ? name : "Within %s miles of %s".formatted(Where.plain(miles), name));
  }

  /** "PART_TIME" as "Part time". */
  private static String sentence(Enum<?> value) {
    String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
