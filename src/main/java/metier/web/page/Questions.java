package metier.web.page;

import java.util.List;
import java.util.Map;
import metier.query.Reading;

/** How parameters become a request, for each kind of record. */
public interface Questions {
  Reading jobs(Map<String, List<String>> parameters);

  Reading resumes(Map<String, List<String>> parameters);

  Reading pay(Map<String, List<String>> parameters);
}
