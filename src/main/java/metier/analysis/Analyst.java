package metier.analysis;

import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metier.analysis.title.TitleCleaner;
import metier.analysis.vector.Models;
import metier.config.Config;
import metier.config.Taxonomy;
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

  private final Gazetteer gazetteer;
  private final SkillTagger tagger;
  private final ShownSkills shown;
  private final Employers employers;
  private final Licences licences;
  private final Asides asides;
  private final Taxonomy taxonomy;
  private final TitleCleaner cleaner;
  private final Models models;
  private final boolean hasTitleTable;
  private final boolean hasTextTable;
  private final WorkReader work;
  private final @Nullable SkillsByMeaning meanings;
  private final Clock clock;
  private volatile OccupationReader occupations;

  /** One that finds skills by their names alone. */
  public Analyst(Config config, Clock clock) {
    this(config, clock, null);
  }

  /**
   * @param clock tells what "to the present" means in a résumé
   * @param meanings finds skills of postings in other words; null where only names count
   */
  public Analyst(Config config, Clock clock, @Nullable SkillsByMeaning meanings) {
    this.meanings = meanings;
    this.gazetteer = new Gazetteer(config.places());
    this.tagger = new SkillTagger(config.taxonomy());
    this.shown = new ShownSkills(tagger, config.taxonomy());
    this.employers = new Employers(config.employers());
    this.licences = new Licences(config.taxonomy());
    this.asides = new Asides(config.taxonomy());
    this.taxonomy = config.taxonomy();
    this.cleaner = new TitleCleaner(this::isPlace, this::isLicence);
    this.models = new Models(config.models(), false);
    this.hasTitleTable = Files.exists(config.models().resolve(Models.TITLE_TABLE));
    this.hasTextTable = Files.exists(config.models().resolve(Models.TEXT_TABLE));
    this.occupations = reader(KnownOccupations.of(taxonomy));
    this.work =
        new WorkReader(
            shown,
            entry -> shown.listed(entry, skillsNamed(entry)),
            skill -> licences.isOne(skill.id()),
            this::isOccupation,
            this::textMeaning);
    this.clock = clock;
  }

  private OccupationReader reader(KnownOccupations known) {
    return new OccupationReader(
        known, cleaner, () -> hasTitleTable ? Optional.of(models.titleTable()) : Optional.empty());
  }

  /** In a title a city's name may be a word of the work: "Reading Specialist". */
  private boolean isPlace(String words) {
    return gazetteer.find(words).filter(place -> !Gazetteer.isCommonWord(place)).isPresent();
  }

  private boolean isLicence(String words) {
    return tagger.named(words).filter(skill -> taxonomy.isLicence(skill.id())).isPresent();
  }

  private boolean isOccupation(String words) {
    return occupations.mentions(words).stream()
        .anyMatch(mention -> mention.start() == 0 && mention.end() == words.length());
  }

  /**
   * Where a title lies among others, the same for postings and for what is typed; nowhere without
   * the table for titles.
   */
  public Meaning meaning(String title) {
    return Meaning.of(hasTitleTable ? models.titleTable().encode(title) : new float[0]);
  }

  /** Where a whole text lies among others; nowhere without the table for texts. */
  public Meaning textMeaning(String text) {
    return Meaning.of(hasTextTable ? models.textTable().encode(text) : new float[0]);
  }

  /** Whether skills are found in other words than the taxonomy's. */
  public boolean readsMeanings() {
    return meanings != null;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public SkillTagger tagger() {
    return tagger;
  }

  /** What a résumé's words show. */
  public ShownSkills shown() {
    return shown;
  }

  /** The occupations that titles are linked to at present. */
  public KnownOccupations occupations() {
    return occupations.known();
  }

  /** From now on titles are linked to the occupations of these classifications as well. */
  public void know(Collection<KnownOccupations.Classified> classified) {
    occupations = reader(KnownOccupations.of(taxonomy, classified));
  }

  /** The occupation of which a name stands in a title, if any. */
  public Optional<Occupation> occupation(String title) {
    return Optional.ofNullable(occupations.named(title));
  }

  /** The work that a title names, without its level, hours, pay, place and the like. */
  public String work(String title) {
    return cleaner.clean(title).work();
  }

  /** The occupation that may be meant by words in which no name of one stands. */
  public Optional<OccupationGuess> guess(String words) {
    return occupations.guess(words);
  }

  /** Every name of an occupation in a text, the longest at each word; they may overlap. */
  public List<TitleMention> titles(String text) {
    return occupations.mentions(text);
  }

  /** The known occupation that has this id, if any. */
  public Optional<Occupation> occupationOfId(String id) {
    return occupations.known().ofId(id);
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
    List<SkillMention> named = tagger.tag(text);
    List<SkillMention> mentions =
        new Demands(passages)
            .read(
                asides.without(meanings == null ? named : meanings.beside(text, named), passages));
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
    List<SkillRef> all = skills.list();
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
        all,
        mentions,
        occupations.link(posting.title(), posting.occupation()),
        meaning(posting.title()),
        wanted(posting, passages, all),
        textMeaning(Analysed.Posting.whole(posting, text)));
  }

  private Analysed.Wanted wanted(JobPosting posting, Passages text, List<SkillRef> skills) {
    int years = AskedYears.in(text);
    String stated = posting.level();
    return new Analysed.Wanted(
        years > 0 || stated == null ? years : AskedYears.inField(stated),
        AskedDegree.in(text),
        SpokenLanguages.demanded(posting.title(), text),
        licences.among(skills));
  }

  private Analysed.Curriculum curriculum(Resume resume) {
    Skills skills = new Skills();
    skills.add(shown.said(resume.headline()));
    skills.add(shown.said(resume.summary()));
    List<Analysed.Line> lines = new ArrayList<>();
    List<Analysed.Held> held = new ArrayList<>();
    for (Position position : resume.positions()) {
      skills.add(shown.done(position.title()));
      held.add(new Analysed.Held(position, occupations.link(position.title())));
      for (Bullet bullet : position.bullets()) {
        List<SkillRef> done = ShownSkills.refs(shown.done(bullet.text()));
        lines.add(new Analysed.Line(position, bullet, done));
        skills.addAll(done);
      }
    }
    resume.skills().forEach(entry -> skills.addAll(shown.listed(entry, skillsNamed(entry))));
    resume.credentials().forEach(entry -> skills.add(shown.said(entry)));
    resume.education().forEach(entry -> skills.add(shown.said(entry)));
    StatedPlace place = resume.place();
    Analysed.Work done = work.read(resume, lines, place == null ? null : town(place));
    return new Analysed.Curriculum(
        resume,
        place == null ? null : gazetteer.resolve(place).orElse(null),
        skills.list(),
        lines,
        held,
        Experience.years(resume.positions(), clock),
        occupation(done, held),
        meaning(done.title()),
        done);
  }

  /** Without street and ZIP; the state where only these are known. */
  private @Nullable Place town(StatedPlace stated) {
    String text = stated.text();
    String left = text == null ? null : new Impersonal(null).of(text);
    return gazetteer
        .resolve(
            new StatedPlace(
                left == null || left.isBlank() ? null : left,
                null,
                stated.city(),
                stated.region(),
                null,
                stated.country(),
                null))
        .filter(place -> place.kind() != Place.Kind.ZIP)
        .orElse(null);
  }

  private @Nullable OccupationLink occupation(Analysed.Work work, List<Analysed.Held> held) {
    for (Analysed.Held each : held) {
      if (each.linked() != null) {
        return each.linked();
      }
    }
    return occupations.link(work.headline());
  }

  private Analysed.Salary salary(PayRecord record) {
    StatedPlace place = record.place();
    return new Analysed.Salary(
        record,
        employers.of(record.employer()),
        place == null ? null : gazetteer.resolve(place).orElse(null),
        PayReader.read(record.pay()),
        record.start(),
        occupations.link(record.title(), record.occupation()));
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

  /** Skills without repeats, in the order in which they were met. */
  private final class Skills {
    private final Map<String, SkillRef> byId = new LinkedHashMap<>();

    void add(List<SkillMention> mentions) {
      mentions.forEach(mention -> byId.putIfAbsent(mention.skill().id(), mention.skill()));
    }

    void addAll(Collection<SkillRef> skills) {
      skills.forEach(skill -> byId.putIfAbsent(skill.id(), skill));
    }

    void addNamed(String entry) {
      addAll(skillsNamed(entry));
    }

    List<SkillRef> list() {
      return List.copyOf(byId.values());
    }
  }
}
