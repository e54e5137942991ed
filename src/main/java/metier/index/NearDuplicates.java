package metier.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of postings that say the same, each under its lead. The groups follow from the set of
 * postings alone: taken in the order of leading, each joins the first lead that covers it, or leads
 * a group of its own. Every member is therefore near to its lead, not only to another member.
 */
public final class NearDuplicates {
  private NearDuplicates() {}

  /**
   * @param block all postings of one block
   * @return for each the index of its lead, which is its own where it leads
   */
  public static int[] leads(List<Likeness> block) {
    int[] lead = new int[block.size()];
    int[] order =
        IntStream.range(0, block.size())
            .boxed()
            .sorted(Comparator.comparing(block::get, Likeness.LEADING))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Integer> leads = new ArrayList<>();
    Arrays.stream(order)
        .forEach(
            each -> {
              int found = each;
              for (int known : leads) {
                if (block.get(known).covers(block.get(each))) {
                  found = known;
                  break;
                }
              }
              if (found == each) {
                leads.add(each);
              }
              lead[each] = found;
            });
    return lead;
  }
}
