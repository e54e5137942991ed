package metier.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import metier.analysis.LongIntMap;
import metier.engine.Change;
import metier.engine.SearchEngine;
import metier.index.IndexDocument;
import metier.index.Likeness;
import metier.index.NearDuplicates;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which postings of an engine are near-duplicates and which résumés are of one person, and so which
 * of them is to be found: lets each page of the change log hand the lead on where it goes, changes
 * or comes. Of one thread alone.
 *
 * <p>Holds some 150 bytes for each of them; they came from the engine's own documents and can be
 * read again at any time.
 */
final class Groups {
  private static final int NONE = 0;

  private enum State {
    GONE,
    FOUND,
    ASIDE
  }

  private final RecordStore store;
  private final ChangeMaker changes;

  // Slots from 1 on: a record keeps its slot for good. A block is a chain of slots.
  private final LongIntMap slots = new LongIntMap();
  private final LongIntMap chains = new LongIntMap();
  private @Nullable Likeness[] likeness = new Likeness[1024];
  private long[] seqs = new long[1024];
  private int[] next = new int[1024];
  private State[] states = new State[1024];
  private int used;

  /** Blocks in which some record isn't yet as it has to be. */
  private final Set<Long> unsettled = new LinkedHashSet<>();

  /** Reads what the engine shows. */
  Groups(RecordStore store, ChangeMaker changes, SearchEngine engine) {
    this.store = store;
    this.changes = changes;
    for (RecordKind kind : List.of(RecordKind.JOBS, RecordKind.RESUMES)) {
      engine.forEachLikeness(
          kind,
          (known, seq, aside) -> {
            int slot = slot(known.id());
            enter(slot, known, seq);
            states[slot] = aside ? State.ASIDE : State.FOUND;
          });
    }
    for (int slot = 1; slot <= used; slot++) {
      Likeness known = likeness[slot];
      if (known != null && (states[slot] == State.ASIDE || next[slot] != NONE)) {
        unsettled.add(known.block());
      }
    }
  }

  /**
   * What the engine is to take instead of these changes: those that don't lead are set aside, and
   * records that gain or lose the lead by them follow.
   */
  List<Change> settle(List<Change> page) throws InterruptedException {
    for (Change change : page) {
      switch (change) {
        case Change.Put(IndexDocument document) -> note(document);
        case Change.SetAside(IndexDocument document) -> note(document);
        case Change.Remove(RecordKey key, long seq) -> leave(slots.get(Likeness.idOf(key)));
      }
    }
    List<Integer> handedOver = new ArrayList<>();
    Set<Integer> ofPage = ofPage(page);
    unsettled.forEach(block -> lead(block, ofPage, handedOver));
    unsettled.clear();
    List<Change> settled = new ArrayList<>(page.size() + handedOver.size());
    page.forEach(change -> settled.add(placed(change)));
    again(handedOver).forEach(change -> settled.add(placed(change)));
    return settled;
  }

  private Set<Integer> ofPage(List<Change> page) {
    Set<Integer> ofPage = new LinkedHashSet<>();
    for (Change change : page) {
      int slot = slots.get(Likeness.idOf(change.key()));
      if (slot > NONE) {
        ofPage.add(slot);
      }
    }
    return ofPage;
  }

  private void note(IndexDocument document) {
    Likeness now = document.likeness();
    if (now == null) {
      leave(slots.get(Likeness.idOf(document.key())));
      return;
    }
    int slot = slot(now.id());
    leave(slot);
    enter(slot, now, document.seq());
    states[slot] = State.FOUND;
    unsettled.add(now.block());
  }

  private void enter(int slot, Likeness now, long seq) {
    likeness[slot] = now;
    seqs[slot] = seq;
    next[slot] = Math.max(NONE, chains.get(now.block()));
    chains.put(now.block(), slot);
  }

  private void leave(int slot) {
    Likeness before = slot > NONE ? likeness[slot] : null;
    if (before == null) {
      return;
    }
    int first = chains.get(before.block());
    if (first == slot) {
      chains.put(before.block(), next[slot]);
    } else {
      int at = first;
      while (next[at] != slot) {
        at = next[at];
      }
      next[at] = next[slot];
    }
    next[slot] = NONE;
    likeness[slot] = null;
    states[slot] = State.GONE;
    unsettled.add(before.block());
  }

  /** Chooses the leads of a block anew. */
  private void lead(long block, Set<Integer> ofPage, List<Integer> handedOver) {
    List<Integer> members = new ArrayList<>();
    List<Likeness> known = new ArrayList<>();
    for (int slot = chains.get(block); slot > NONE; slot = next[slot]) {
      Likeness member = likeness[slot];
      if (member != null) {
        members.add(slot);
        known.add(member);
      }
    }
    int[] leads = NearDuplicates.leads(known);
    for (int i = 0; i < leads.length; i++) {
      int slot = members.get(i);
      State state = leads[i] == i ? State.FOUND : State.ASIDE;
      if (states[slot] != state && !ofPage.contains(slot)) {
        handedOver.add(slot);
      }
      states[slot] = state;
    }
  }

  private Change placed(Change change) {
    return switch (change) {
      case Change.Put(IndexDocument document) -> {
        Likeness known = document.likeness();
        yield known != null && states[slot(known.id())] == State.ASIDE
            ? new Change.SetAside(document)
            : change;
      }
      case Change.SetAside(IndexDocument document) -> change;
      case Change.Remove remove -> remove;
    };
  }

  /**
   * Makes the documents of these slots once more. One whose record was written again meanwhile is
   * left out: the log brings it.
   */
  private List<Change> again(List<Integer> handedOver) throws InterruptedException {
    List<StoredRecord> rows = new ArrayList<>();
    for (int slot : handedOver) {
      store.changesAfter(seqs[slot] - 1, 1).stream()
          .filter(row -> row.seq() == seqs[slot])
          .forEach(rows::add);
    }
    return rows.isEmpty() ? List.of() : changes.of(rows);
  }

  private int slot(long id) {
    int known = slots.get(id);
    if (known > NONE) {
      return known;
    }
    used++;
    if (used == seqs.length) {
      likeness = Arrays.copyOf(likeness, used * 2);
      seqs = Arrays.copyOf(seqs, used * 2);
      next = Arrays.copyOf(next, used * 2);
      states = Arrays.copyOf(states, used * 2);
    }
    slots.put(id, used);
    states[used] = State.GONE;
    return used;
  }
}
