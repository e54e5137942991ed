package metier.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of a search page, from which neighbouring addresses are made: one filter more, one
 * less, the next page. Changing what is asked always leads back to the first page.
 */
final class SearchAddress {
  /** Which posting stands open beside the results; no part of the search. */
  static final String OPEN = "job";

  private static final List<String> PAGING = List.of("offset", "cursor");

  private static final Pattern AMOUNT =
      Pattern.compile("\\$? ?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+) ?([kK])?");

  private final Map<String, List<String>> parameters;

  /** Values that are blank count as not given: a form sends its empty boxes too. */
  SearchAddress(Map<String, List<String>> given) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!filled.isEmpty()) {
            kept.put(name, filled);
          }
        });
    this.parameters = kept;
  }

  Map<String, List<String>> parameters() {
    return parameters;
  }

  /** The last value under this name. */
  @Nullable String value(String name) {
    List<String> values = parameters.get(name);
    return values == null ? null : values.getLast();
  }

  /** As a box shows it: empty where nothing was given. */
  String filled(String name) {
    String value = value(name);
    return value == null ? "" : value;
  }

  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  boolean has(String name, String value) {
    return values(name).stream().anyMatch(value::equalsIgnoreCase);
  }

  SearchAddress with(String name, String value) {
    Map<String, List<String>> changed = fromFirstPage();
    List<String> values = new ArrayList<>(values(name));
    values.add(value);
    changed.put(name, values);
    return new SearchAddress(changed);
  }

  SearchAddress replacing(String name, String value) {
    Map<String, List<String>> changed = fromFirstPage();
    changed.put(name, List.of(value));
    return new SearchAddress(changed);
  }

  SearchAddress without(String... names) {
    Map<String, List<String>> changed = fromFirstPage();
    for (String name : names) {
      changed.remove(name);
    }
    return new SearchAddress(changed);
  }

  /** What a form sends besides, though nothing else gives it a meaning. */
  SearchAddress withoutIdle() {
    Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
    // One that no form offers stays, so that what is wrong with it is said.
    if (Stream.of("q", "where", "lat").noneMatch(kept::containsKey)
        && filled("radius").matches("\\d{1,3}")) {
      kept.remove("radius");
    }
    String typed = filled("q").toLowerCase(Locale.ROOT);
    kept.computeIfPresent(
        UnderstoodView.LITERAL,
        (name, words) ->
            words.stream()
                .filter(word -> word.equals("*") || typed.contains(word.toLowerCase(Locale.ROOT)))
                .toList());
    return new SearchAddress(kept);
  }

  /** Pay as people write it into a box ("$45,000", "45k") as the number that the API takes. */
  SearchAddress withPlainAmount() {
    String typed = value("pay_min");
    Matcher amount = AMOUNT.matcher(typed == null ? "" : typed.strip());
    if (!amount.matches()) {
      return this;
    }
    String thousands = amount.group(2) == null ? "" : "000";
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put("pay_min", List.of(amount.group(1).replace(",", "") + thousands));
    return new SearchAddress(changed);
  }

  SearchAddress opening(String job) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put(OPEN, List.of(job));
    return new SearchAddress(changed);
  }

  SearchAddress closed() {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(OPEN);
    return new SearchAddress(changed);
  }

  SearchAddress withoutValue(String name, String value) {
    Map<String, List<String>> changed = fromFirstPage();
    changed.put(
        name, values(name).stream().filter(other -> !other.equalsIgnoreCase(value)).toList());
    return new SearchAddress(changed);
  }

  /** With other values of some parameters; those without a value go. */
  SearchAddress changed(Map<String, List<String>> changes) {
    Map<String, List<String>> changed = fromFirstPage();
    changed.putAll(changes);
    return new SearchAddress(changed);
  }

  SearchAddress at(int offset) {
    SearchAddress first = without();
    return offset == 0 ? first : first.with("offset", Integer.toString(offset));
  }

  private Map<String, List<String>> fromFirstPage() {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    PAGING.forEach(copy::remove);
    return copy;
  }

  String href() {
    return href("/");
  }

  /** The same parameters for another page of ours. */
  String href(String path) {
    StringBuilder href = new StringBuilder(path);
    parameters.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    href.append(href.length() == path.length() ? '?' : '&')
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return href.toString();
  }
}
