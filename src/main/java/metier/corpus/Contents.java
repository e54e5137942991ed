package metier.corpus;

import java.util.List;
import java.util.stream.Stream;
import metier.model.JobPosting;
import metier.model.PayRecord;
import metier.model.Resume;

/** All records of a corpus that could be read, in the order of its files. */
record Contents(List<Row<JobPosting>> jobs, List<Row<Resume>> resumes, List<Row<PayRecord>> pay) {
  Contents {
    jobs = List.copyOf(jobs);
    resumes = List.copyOf(resumes);
    pay = List.copyOf(pay);
  }

  Stream<List<? extends Row<?>>> files() {
    return Stream.of(jobs, resumes, pay);
  }
}
