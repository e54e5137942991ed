package metier.analysis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.analysis.vector.Models;
import metier.analysis.vector.StaticTable;
import metier.config.Config;
import metier.model.Bullet;
import metier.model.Employer;
import metier.model.EmploymentType;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.Level;
import metier.model.Meaning;
import metier.model.Occupation;
import metier.model.OccupationProfile;
import metier.model.PayRecord;
import metier.model.Place;
import metier.model.Position;
import metier.model.Resume;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/** Reads out of a fact what its free text holds. One analyst serves all threads. */
public final class Analyst {
  /** Longer entries of a list of skills are sentences, no names. */
  private static final int LONGEST_SKILL_NAME = 60;

  private static final int SOC_LENGTH = "31-9097".length();

  private final Gazetteer gazetteer;
  private final SkillTagger tagger;
  private final OccupationLinker linker;
  private final Employers employers;
  private final Licences licences;
  private final Asides asides;
  private final Map<String, List<Occupation>> bySoc = new LinkedHashMap<>();
  private final Map<String, Occupation> byId = new LinkedHashMap<>();
  private final StaticTable titles;
  private final Clock clock;

  /**
   * @param clock tells what "to the present" means in a résumé
   */
  public Analyst(Config config, Clock clock) {
    this.gazetteer = new Gazetteer(config.places());
    this.tagger = new SkillTagger(config.taxonomy());
    this.linker = new OccupationLinker(config.taxonomy());
    this.employers = new Employers(config.employers());
    this.licences = new Licences(config.taxonomy());
    this.asides = new Asides(config.taxonomy());
    for (Occupation occupation : config.taxonomy().occupations()) {
      byId.put(occupation.id(), occupation);
      if (!occupation.soc().isEmpty()) {
        bySoc.computeIfAbsent(soc(occupation.soc()), code -> new ArrayList<>()).add(occupation);
      }
    }
    this.titles = new Models(config.models(), false).titleTable();
    this.clock = clock;
  }

  /** Changes with the models that shape what is read out of a fact. */
  public String fingerprint() {
    return titles.checksum();
  }

  /** Where a title lies among others; the same for postings and for what is typed. */
  public Meaning meaning(String title) {
    return Meaning.of(titles.encode(title));
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public SkillTagger tagger() {
    return tagger;
  }

  /** The occupation that a title names, if any. */
  public Optional<Occupation> occupation(String title) {
    return Optional.ofNullable(linker.link(title));
  }

  /** Every name of an occupation in a text, the longest at each word; they may overlap. */
  public List<TitleMention> titles(String text) {
    return linker.mentions(text);
  }

  /** The occupation of the tables that has this id, if any. */
  public Optional<Occupation> occupationOfId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The employer that a name stands for. */
  public Employer employer(String name) {
    return employers.of(name);
  }

  /** The types that a source's own word names ("FULL_TIME", "prn"); none where we don't know it. */
  public Set<EmploymentType> employmentTypes(String stated) {
    return EmploymentTypes.ofField(stated);
  }

  /**
   * What an entry of a list of skills, or the value of a filter, means: the skill of that name or
   * id, else the skills that its words hold, else a skill of its own that the taxonomy doesn't
   * know; none when it is too long to be a name.
   */
  public List<SkillRef> skillsNamed(String entry) {
    String name = entry.strip();
    Optional<SkillRef> known = tagger.named(name);
    if (known.isPresent()) {
      return List.of(known.get());
    }
    List<SkillRef> held = tagger.tag(name).stream().map(SkillMention::skill).distinct().toList();
    String slug = SkillTagger.slug(name);
    return !held.isEmpty() || name.length() > LONGEST_SKILL_NAME || slug.isEmpty()
        ? held
        : List.of(new SkillRef(slug, name));
  }

  public Analysed analyse(Fact fact) {
    return switch (fact) {
      case JobPosting posting -> posting(posting);
      case Resume resume -> curriculum(resume);
      case PayRecord record -> salary(record);
      case OccupationProfile profile -> new Analysed.Profile(profile);
    };
  }

  private Analysed.Posting posting(JobPosting posting) {
    String text = HtmlText.of(posting.description());
    Passages passages = new Passages(text);
    List<SkillMention> mentions = asides.without(tagger.tag(text), passages);
    List<SkillMention> titled = tagger.tag(posting.title());
    Skills skills = new Skills();
    skills.add(titled);
    skills.add(mentions);
    posting.skills().forEach(skills::addNamed);
    List<Place> places = places(posting);
    Told<EmploymentType> types =
        EmploymentTypes.read(posting.employmentTypes(), posting.title(), passages);
    Told<Shift> shifts = Shifts.read(posting.workHours(), posting.title(), passages);
    Told<Level> levels = Levels.read(posting.level(), posting.title(), passages);
    Offer offer = Offer.of(posting, passages);
    return new Analysed.Posting(
        posting,
        text,
        employers.of(posting.employer()),
        places,
        Workplaces.of(posting, passages, places),
        types.values(),
        offer.pay(),
        shifts.values(),
        levels.values(),
        licences.of(posting.title(), titled, mentions, passages),
        new Analysed.Origins(types.origin(), offer.origin(), shifts.origin(), levels.origin()),
        skills.list(),
        mentions,
        occupation(posting.title(), posting.occupation()),
        meaning(posting.title()));
  }

  private Analysed.Curriculum curriculum(Resume resume) {
    Skills skills = new Skills();
    skills.addText(resume.headline());
    skills.addText(resume.summary());
    List<Analysed.Line> lines = new ArrayList<>();
    for (Position position : resume.positions()) {
      skills.addText(position.title());
      for (Bullet bullet : position.bullets()) {
        Skills shown = new Skills();
        shown.addText(bullet.text());
        lines.add(new Analysed.Line(position, bullet, shown.list()));
        skills.addAll(shown.list());
      }
    }
    resume.skills().forEach(skills::addNamed);
    resume.credentials().forEach(skills::addText);
    resume.education().forEach(skills::addText);
    StatedPlace place = resume.place();
    return new Analysed.Curriculum(
        resume,
        place == null ? null : gazetteer.resolve(place).orElse(null),
        skills.list(),
        lines,
        Experience.years(resume.positions(), clock),
        occupation(resume),
        meaning(title(resume)));
  }

  private static String title(Resume resume) {
    return !resume.headline().isBlank() || resume.positions().isEmpty()
        ? resume.headline()
        : resume.positions().getFirst().title();
  }

  private @Nullable Occupation occupation(Resume resume) {
    for (Position position : resume.positions()) {
      Occupation occupation = linker.link(position.title());
      if (occupation != null) {
        return occupation;
      }
    }
    return linker.link(resume.headline());
  }

  private Analysed.Salary salary(PayRecord record) {
    StatedPlace place = record.place();
    return new Analysed.Salary(
        record,
        employers.of(record.employer()),
        place == null ? null : gazetteer.resolve(place).orElse(null),
        PayReader.read(record.pay()),
        record.start(),
        occupation(record.title(), record.occupation()));
  }

  /** Remote work is where applicants have to live, too. */
  private List<Place> places(JobPosting posting) {
    LinkedHashSet<Place> places = new LinkedHashSet<>();
    posting.places().forEach(each -> places.addAll(gazetteer.resolveAll(each)));
    if (posting.workplace() instanceof Workplace.Remote(List<String> within)) {
      within.forEach(name -> places.addAll(gazetteer.resolveAll(StatedPlace.ofText(name))));
    }
    return List.copyOf(places);
  }

  /**
   * By the title, which says most; else by the source's own category, where that is one occupation.
   */
  private @Nullable Occupation occupation(String title, @Nullable String category) {
    Occupation byTitle = linker.link(title);
    if (byTitle != null || category == null) {
      return byTitle;
    }
    List<Occupation> ofCode = bySoc.getOrDefault(soc(category.strip()), List.of());
    return ofCode.size() == 1 ? ofCode.getFirst() : linker.link(category);
  }

  /** Without the O*NET detail: "29-2011.00" is "29-2011". */
  private static String soc(String code) {
    return code.length() > SOC_LENGTH && code.charAt(SOC_LENGTH) == '.'
        ? code.substring(0, SOC_LENGTH)
        : code;
  }

  /** Skills without repeats, in the order in which they were met. */
  private final class Skills {
    private final Map<String, SkillRef> byId = new LinkedHashMap<>();

    void add(List<SkillMention> mentions) {
      mentions.forEach(mention -> byId.putIfAbsent(mention.skill().id(), mention.skill()));
    }

    void addAll(Collection<SkillRef> skills) {
      skills.forEach(skill -> byId.putIfAbsent(skill.id(), skill));
    }

    void addText(String text) {
      add(tagger.tag(text));
    }

    void addNamed(String entry) {
      addAll(skillsNamed(entry));
    }

    List<SkillRef> list() {
      return List.copyOf(byId.values());
    }
  }
}
