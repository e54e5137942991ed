package metier.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes whoever waits for a write of this process. */
final class WriteSignal {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition wrote = lock.newCondition();
  private long last;

  void written(List<Long> seqs) {
    lock.lock();
    try {
      for (long seq : seqs) {
        last = Math.max(last, seq);
      }
      wrote.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns when something after a sequence was written, at the latest after the timeout. */
  void await(long seq, Duration timeout) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (last <= seq) {
        wrote.awaitNanos(timeout.toNanos());
      }
    } finally {
      lock.unlock();
    }
  }
}
