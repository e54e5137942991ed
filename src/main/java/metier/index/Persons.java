package metier.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32;
import metier.analysis.Analysed;
import metier.analysis.Degrees;
import metier.analysis.Languages;
import metier.analysis.OccupationLink;
import metier.model.Position;
import metier.model.Resume;
import metier.model.SkillRef;

/** Reads off a résumé what it adds to what is counted over many. */
final class Persons {
  private Persons() {}

  static Person of(Analysed.Curriculum analysed) {
    Resume resume = analysed.resume();
    return new Person(
        analysed.held().stream().map(Persons::position).toList(),
        lines(analysed),
        resume.selfStated(),
        Languages.in(resume.languages()),
        Degrees.in(resume.education()),
        wording(resume));
  }

  private static int wording(Resume resume) {
    CRC32 sum = new CRC32();
    sum.update(resume.toString().getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }

  private static Person.Position position(Analysed.Held held) {
    Position position = held.position();
    OccupationLink linked = held.linked();
    return new Person.Position(
        position.title(),
        linked == null ? null : linked.occupation().id(),
        Profiles.from(position),
        Profiles.to(position));
  }

  /** The analysis goes through positions and bullets in the same order. */
  private static List<Person.Line> lines(Analysed.Curriculum analysed) {
    List<Person.Line> lines = new ArrayList<>();
    Iterator<Analysed.Line> shown = analysed.lines().iterator();
    for (int position = 0; position < analysed.held().size(); position++) {
      int bullets = analysed.held().get(position).position().bullets().size();
      for (int bullet = 0; bullet < bullets; bullet++) {
        List<SkillRef> skills = shown.next().skills();
        if (!skills.isEmpty()) {
          lines.add(new Person.Line(position, bullet, skills.stream().map(SkillRef::id).toList()));
        }
      }
    }
    return lines;
  }
}
