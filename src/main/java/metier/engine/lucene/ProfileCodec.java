package metier.engine.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import metier.index.Profile;
import metier.model.Degree;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Place;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** The bytes of a profile, its fields in their order. */
final class ProfileCodec {
  private static final Degree.Level[] DEGREES = Degree.Level.values();
  private static final Level[] LEVELS = Level.values();

  private ProfileCodec() {}

  static void write(Profile profile, SideOutput out) throws IOException {
    out.text(profile.title());
    out.meaning(profile.titleMeaning());
    out.meaning(profile.textMeaning());
    out.list(profile.held(), held -> held(held, out));
    out.list(profile.lines(), line -> line(line, out));
    out.list(profile.skills(), shown -> shown(shown, out));
    out.texts(profile.licences());
    out.ordinal(profile.level());
    Place place = profile.place();
    out.present(place != null);
    if (place != null) {
      out.place(place);
    }
    out.count(profile.years());
    out.texts(profile.languages());
    out.ordinal(profile.degree());
  }

  private static void held(Profile.Held held, SideOutput out) throws IOException {
    out.text(held.title());
    out.optional(held.occupation());
    out.number(held.from());
    out.number(held.to());
  }

  private static void line(Profile.Line line, SideOutput out) throws IOException {
    out.count(line.position() - Profile.Line.ELSEWHERE);
    out.text(line.text());
  }

  private static void shown(Profile.Shown shown, SideOutput out) throws IOException {
    out.skill(shown.skill());
    out.list(shown.lines(), out::count);
  }

  static Profile read(SideInput in) {
    String title = in.text();
    Meaning titleMeaning = in.meaning();
    Meaning textMeaning = in.meaning();
    List<Profile.Held> held = in.list(ProfileCodec::held);
    List<Profile.Line> lines = in.list(ProfileCodec::line);
    List<Profile.Shown> skills = in.list(ProfileCodec::shown);
    List<String> licences = in.pooledTexts();
    Level level = in.ordinal(LEVELS);
    Place place = in.present() ? in.place() : null;
    int years = in.count();
    List<String> languages = in.pooledTexts();
    Degree.@Nullable Level degree = in.ordinal(DEGREES);
    return new Profile(
        title,
        titleMeaning,
        textMeaning,
        held,
        lines,
        skills,
        new LinkedHashSet<>(licences),
        level,
        place,
        years,
        languages,
        degree);
  }

  private static Profile.Held held(SideInput in) {
    return new Profile.Held(in.text(), in.optional(), in.number(), in.number());
  }

  private static Profile.Line line(SideInput in) {
    return new Profile.Line(in.count() + Profile.Line.ELSEWHERE, in.text());
  }

  private static Profile.Shown shown(SideInput in) {
    SkillRef skill = in.skill();
    return new Profile.Shown(skill, in.list(SideInput::count));
  }
}
