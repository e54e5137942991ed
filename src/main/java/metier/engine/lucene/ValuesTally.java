package metier.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import metier.query.FacetCount;
import metier.query.FacetCount.Chosen;
import metier.query.FacetRequest;

/** Counts of the values of a keyword field, by their numbers in the field's dictionary. */
final class ValuesTally {
  private static final Comparator<FacetCount> BEST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final FacetRequest.Values request;
  private final FacetDictionary dictionary;
  private int[] counts = new int[0];

  ValuesTally(FacetRequest.Values request, FacetDictionary dictionary) {
    this.request = request;
    this.dictionary = dictionary;
  }

  String field() {
    return request.field();
  }

  /** The counts so far, with room for every value that a column loaded by now can hold. */
  int[] roomForAll() {
    if (counts.length < dictionary.size()) {
      counts = Arrays.copyOf(counts, dictionary.size());
    }
    return counts;
  }

  List<FacetCount> counts() {
    Map<String, FacetRequest.Pick> picks = new HashMap<>();
    request.picks().forEach(pick -> picks.put(pick.value(), pick));
    List<FacetCount> all = new ArrayList<>();
    for (FacetCount count : best()) {
      FacetRequest.Pick pick = picks.remove(count.value());
      all.add(pick == null ? count : chosen(count, pick.chosen()));
    }
    picks.values().stream().map(this::ofPick).sorted(BEST).forEach(all::add);
    return all;
  }

  private List<FacetCount> best() {
    PriorityQueue<FacetCount> top = new PriorityQueue<>(BEST.reversed());
    long least = 1;
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] >= least) {
        top.add(new FacetCount(dictionary.value(number), dictionary.label(number), counts[number]));
        if (top.size() > request.size()) {
          top.poll();
        }
        FacetCount worst = top.peek();
        least = top.size() == request.size() && worst != null ? worst.count() : 1;
      }
    }
    List<FacetCount> sorted = new ArrayList<>(top);
    sorted.sort(BEST);
    return sorted;
  }

  private FacetCount ofPick(FacetRequest.Pick pick) {
    int at = dictionary.known(pick.value());
    if (at < 0) {
      return new FacetCount(pick.value(), pick.label(), 0, pick.chosen(), null);
    }
    long count = at < counts.length ? counts[at] : 0;
    return new FacetCount(pick.value(), dictionary.label(at), count, pick.chosen(), null);
  }

  private static FacetCount chosen(FacetCount count, Chosen chosen) {
    return new FacetCount(count.value(), count.label(), count.count(), chosen, count.span());
  }
}
