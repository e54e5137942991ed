package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import metier.index.Fields;
import metier.query.Query;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/**
 * How exactly a title says what was typed: the harmonic mean (F1) of the share of the typed groups
 * that the title holds and the share of the title's words that they make up. "Phlebotomist" for
 * {@code phlebotomist} is 1; "Lead Phlebotomist Trainer" is ½.
 */
final class TitleFit {
  /** A group's ways to be said, each a list of terms that must all stand in the title. */
  private final List<List<List<String>>> groups = new ArrayList<>();

  TitleFit(Query match) {
    match.scored().forEach(this::add);
  }

  private void add(Query.Scored leaf) {
    switch (leaf) {
      case Query.Text(String field, List<Query.Group> typed) ->
          LuceneQueries.meant(typed).forEach(group -> groups.add(ways(group)));
      case Query.Phrase(String field, String words) -> {
        List<String> terms = WordAnalyzer.terms(words);
        if (!terms.isEmpty()) {
          groups.add(List.of(terms));
        }
      }
      case Query.Prefix prefix -> {}
    }
  }

  private static List<List<String>> ways(Query.Group group) {
    List<List<String>> ways = new ArrayList<>();
    ways.add(WordAnalyzer.terms(group.typed()));
    group.synonyms().forEach(other -> ways.add(WordAnalyzer.terms(other)));
    return ways;
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  Leaf leaf(LeafReader segment) throws IOException {
    return new Leaf(segment);
  }

  /** For the documents of one segment, asked in ascending order. */
  final class Leaf {
    private final List<List<List<PostingsEnum>>> postings = new ArrayList<>();
    private final NumericDocValues lengths;

    private Leaf(LeafReader segment) throws IOException {
      for (List<List<String>> ways : groups) {
        List<List<PostingsEnum>> open = new ArrayList<>();
        for (List<String> way : ways) {
          List<PostingsEnum> all = new ArrayList<>();
          for (String term : way) {
            PostingsEnum postingsOfTerm =
                segment.postings(new Term(Fields.TITLE, term), PostingsEnum.NONE);
            if (postingsOfTerm != null) {
              all.add(postingsOfTerm);
            }
          }
          if (all.size() == way.size() && !way.isEmpty()) {
            open.add(all);
          }
        }
        postings.add(open);
      }
      lengths = segment.getNormValues(Fields.TITLE);
    }

    /** 0–1. */
    double of(int doc) throws IOException {
      if (lengths == null || !lengths.advanceExact(doc)) {
        return 0;
      }
      int held = 0;
      int words = 0;
      for (List<List<PostingsEnum>> ways : postings) {
        int longest = 0;
        for (List<PostingsEnum> way : ways) {
          if (way.size() > longest && allIn(way, doc)) {
            longest = way.size();
          }
        }
        held += longest > 0 ? 1 : 0;
        words += longest;
      }
      if (held == 0) {
        return 0;
      }
      int titleWords = SmallFloat.byte4ToInt((byte) lengths.longValue());
      double recall = (double) held / postings.size();
      double precision = Math.min(1, (double) words / titleWords);
      return 2 * recall * precision / (recall + precision);
    }

    private boolean allIn(List<PostingsEnum> way, int doc) throws IOException {
      for (DocIdSetIterator term : way) {
        int at = term.docID() < doc ? term.advance(doc) : term.docID();
        if (at != doc) {
          return false;
        }
      }
      return true;
    }
  }
}
