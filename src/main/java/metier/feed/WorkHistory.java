package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import metier.model.Bullet;
import metier.model.Position;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** The {@code work} of a JSON Resume: each position with a bullet for each line about it. */
final class WorkHistory {
  private static final Set<String> UNTIL_NOW =
      Set.of("present", "current", "now", "today", "ongoing", "to date");

  private WorkHistory() {}

  static List<Position> read(@Nullable JsonNode work, TypedValues values) {
    List<Position> positions = new ArrayList<>();
    for (JsonNode held : Json.items(work)) {
      positions.add(position("work[" + positions.size() + "].", held, values));
    }
    return positions;
  }

  private static Position position(String field, JsonNode held, TypedValues values) {
    String title = Json.text(held, "position", "title");
    String employer = Json.text(held, "name", "company", "organization");
    List<StatedPlace> places = StatedPlaces.read(field + "location", held.get("location"), values);
    List<Bullet> bullets = new ArrayList<>(bullets(held.get("summary")));
    bullets.addAll(bullets(held.get("highlights")));
    return new Position(
        title == null ? "" : title,
        employer == null ? "" : employer,
        places.isEmpty() ? null : worded(places.getFirst()),
        month(new Cell(field + "startDate", Json.text(held.get("startDate"))), values),
        month(new Cell(field + "endDate", Json.text(held.get("endDate"))), values),
        bullets);
  }

  private static @Nullable YearMonth month(Cell cell, TypedValues values) {
    boolean untilNow =
        cell.text() != null && UNTIL_NOW.contains(cell.text().toLowerCase(Locale.ROOT));
    return untilNow ? null : values.month(cell);
  }

  private static @Nullable String worded(StatedPlace place) {
    List<String> parts = new ArrayList<>();
    for (String part : new String[] {place.text(), place.city(), place.region()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? place.country() : String.join(", ", parts);
  }

  private static List<Bullet> bullets(@Nullable JsonNode node) {
    return Json.block(node)
        .lines()
        .map(line -> CleanText.oneLine(withoutMark(line.strip())))
        .filter(text -> !text.isEmpty())
        .map(Bullet::new)
        .toList();
  }

  /** "• Drew blood" and "- Drew blood" without the mark; "-80 °C freezers" as it is. */
  private static String withoutMark(String line) {
    if (line.isEmpty()) {
      return line;
    }
    boolean always = "•◦▪‣·●○■".indexOf(line.charAt(0)) >= 0;
    boolean beforeSpace = "-–*".indexOf(line.charAt(0)) >= 0 && line.startsWith(" ", 1);
    return always || beforeSpace ? line.substring(1) : line;
  }
}
