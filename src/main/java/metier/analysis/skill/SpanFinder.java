package metier.analysis.skill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Finds stretches of one kind in sentences, as it was shown by examples. It knows no names: what is
 * found has to be linked by a {@link SkillRanking}.
 *
 * <p>Not for several threads at once.
 */
public final class SpanFinder {
  /** Passes over the examples, and how often a feature has to occur in them. */
  private static final int PASSES = 100;

  private static final int LEAST_OFTEN = 1;

  private final NameFinderME finder;

  private SpanFinder(NameFinderME finder) {
    this.finder = finder;
  }

  /**
   * @param start the first token, from 0
   * @param end one past the last
   */
  public record Stretch(int start, int end) {
    public Stretch {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("a stretch was from " + start + " to " + end);
      }
    }
  }

  /** A sentence's tokens, and the stretches of the kind in it; they don't overlap. */
  public record Example(List<String> tokens, List<Stretch> stretches) {
    public Example {
      tokens = List.copyOf(tokens);
      stretches = List.copyOf(stretches);
    }
  }

  /** The same examples in the same order give the same finder. */
  public static SpanFinder trained(List<Example> examples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, PASSES);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_OFTEN);
    List<NameSample> samples = examples.stream().map(SpanFinder::sample).toList();
    try {
      TokenNameFinderModel model =
          NameFinderME.train(
              "en",
              "span",
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new TokenNameFinderFactory(null, null, new BioCodec()));
      return new SpanFinder(new NameFinderME(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameSample sample(Example example) {
    Span[] spans =
        example.stretches().stream()
            .map(stretch -> new Span(stretch.start(), stretch.end(), "span"))
            .toArray(Span[]::new);
    return new NameSample(example.tokens().toArray(String[]::new), spans, true);
  }

  /** The stretches of a sentence, in its order. */
  public List<Stretch> find(List<String> tokens) {
    finder.clearAdaptiveData();
    List<Stretch> found = new ArrayList<>();
    Arrays.stream(finder.find(tokens.toArray(String[]::new)))
        .forEach(span -> found.add(new Stretch(span.getStart(), span.getEnd())));
    return found;
  }
}
