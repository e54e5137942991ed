package metier.career.portrait;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Classification;
import metier.model.OccupationProfile.Preparation;
import metier.model.OccupationProfile.Rated;

/** The way into an occupation, as the classifications give it in numbers. */
final class Schooling {
  private static final int MOST_LEVELS = 3;

  /** Of a hundred; fewer are left unsaid. */
  private static final double TELLING = 5;

  /** From 1 to 5: important. */
  private static final double WEIGHTY = 3;

  /** In O*NET's order, which numbers them from 1. */
  private static final List<Map.Entry<String, String>> LEVELS =
      List.of(
          Map.entry("less than a high", "less than a high school diploma"),
          Map.entry("high school", "a high school diploma"),
          Map.entry("post-secondary", "a certificate after high school"),
          Map.entry("some college", "some college courses"),
          Map.entry("associate", "an associate degree"),
          Map.entry("bachelor", "a bachelor's degree"),
          Map.entry("post-baccalaureate", "a certificate after the bachelor's degree"),
          Map.entry("master", "a master's degree"),
          Map.entry("post-master", "a certificate after the master's degree"),
          Map.entry("first professional", "a first professional degree"),
          Map.entry("doctoral", "a doctorate"),
          Map.entry("post-doctoral", "training after a doctorate"));

  /** How long it takes to learn the work, by the ranges of preparation that O*NET's zones span. */
  private static final List<String> ZONES =
      List.of(
          "Learning the work takes at most three months.",
          "Learning the work, training and practice together, takes from three months to a year.",
          "Learning the work, training and practice together, takes one to two years.",
          "Learning the work, studies and practice together, takes two to four years.",
          "Learning the work, studies and practice together, takes more than four years.");

  /** By ISCO-08's skill levels; in group 1 and among the armed forces they differ. */
  private static final Map<Character, String> ISCO_LEVELS =
      Map.of(
          '2',
              "A university degree is usual (skill level 4 of 4 in the international"
                  + " classification).",
          '3',
              "One to three years of study after secondary school are usual (skill level 3 of 4 in"
                  + " the international classification).",
          '9',
              "Basic schooling and a short introduction are usual (skill level 1 of 4 in the"
                  + " international classification).");

  private static final String SECOND_LEVEL =
      "Secondary schooling is usual, often with vocational training (skill level 2 of 4 in the"
          + " international classification).";

  private static final Pattern SPAN =
      Pattern.compile("Over (\\d+) (\\w+), up to and including (\\d+) (\\w+)");

  private static final double HALF = 50;

  private Schooling() {}

  /** Empty where nothing is known. */
  static String education(OccupationProfile profile) {
    List<String> sentences = new ArrayList<>();
    required(profile.preparation(), "Of 100 people asked").ifPresent(sentences::add);
    middle(profile, "Related Work Experience", "Related experience").ifPresent(sentences::add);
    middle(profile, "On-the-Job Training", "Training on the job").ifPresent(sentences::add);
    if (sentences.isEmpty() && profile.jobZone() != null) {
      sentences.add(ZONES.get(profile.jobZone().zone() - 1));
    }
    if (profile.classification() == Classification.ESCO) {
      isco(profile).ifPresent(sentences::add);
    }
    return String.join(" ", sentences);
  }

  static boolean isEducation(Preparation preparation) {
    return preparation.what().contains("Education");
  }

  /**
   * @param asked begins the sentence: who was asked
   */
  static Optional<String> required(List<Preparation> preparation, String asked) {
    List<Preparation> levels =
        preparation.stream()
            .filter(Schooling::isEducation)
            .filter(each -> each.percent() >= TELLING)
            .sorted(Comparator.comparingDouble(Preparation::percent).reversed())
            .limit(MOST_LEVELS)
            .toList();
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    Preparation first = levels.getFirst();
    String most =
        "%s, %d say that the work takes %s"
            .formatted(asked, Math.round(first.percent()), level(first.level()));
    String others =
        levels.stream()
            .skip(1)
            .map(each -> "%d %s".formatted(Math.round(each.percent()), level(each.level())))
            .collect(joining(" and "));
    return Optional.of(others.isEmpty() ? most + "." : most + ", " + others + ".");
  }

  private static String level(String level) {
    String folded = level.toLowerCase(Locale.ROOT);
    if (folded.matches("\\d{1,2}")) {
      int number = Integer.parseInt(folded);
      return number >= 1 && number <= LEVELS.size()
          ? LEVELS.get(number - 1).getValue()
          : "level " + level;
    }
    return LEVELS.stream()
        .filter(each -> folded.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(folded);
  }

  /** The level below which half of the answers lie; levels come from the least to the most. */
  private static Optional<String> middle(OccupationProfile profile, String what, String words) {
    double sum = 0;
    for (Preparation each : profile.preparation()) {
      sum += each.what().equals(what) ? each.percent() : 0;
      if (sum >= HALF && !each.level().matches("\\d+")) {
        return Optional.of("%s: half of those asked say %s.".formatted(words, span(each)));
      }
    }
    return Optional.empty();
  }

  /** "Over 1 month, up to and including 3 months" is "1 to 3 months or less". */
  private static String span(Preparation answer) {
    var bounds = SPAN.matcher(answer.level());
    if (!bounds.matches()) {
      return answer.level().toLowerCase(Locale.ROOT).replace("up to and including", "up to");
    }
    String unit = bounds.group(2);
    String lastUnit = bounds.group(4);
    boolean same = lastUnit.startsWith(unit.replaceFirst("s$", ""));
    return "%s%s to %s %s or less"
        .formatted(bounds.group(1), same ? "" : " " + unit, bounds.group(3), lastUnit);
  }

  private static Optional<String> isco(OccupationProfile profile) {
    if (profile.code().isEmpty()) {
      return Optional.empty();
    }
    char major = profile.code().charAt(0);
    return major >= '4' && major <= '8'
        ? Optional.of(SECOND_LEVEL)
        : Optional.ofNullable(ISCO_LEVELS.get(major));
  }

  /** What certificates and apprenticeships weigh; empty where little, or where nobody was asked. */
  static String licensing(OccupationProfile profile) {
    return profile.credentials().stream()
        .filter(each -> each.importance() != null && each.importance() >= WEIGHTY)
        .map(Schooling::weight)
        .collect(joining(" "));
  }

  private static String weight(Rated credential) {
    String name = credential.name().toLowerCase(Locale.ROOT);
    String what = name.contains("apprentice") ? "An apprenticeship" : "A professional certificate";
    return String.format(
        Locale.ROOT, "%s matters: rated %.1f of 5 by those asked.", what, credential.importance());
  }
}
