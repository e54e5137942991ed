package metier.web.page;

/** What stands beside the results where a posting was asked for. */
public sealed interface OpenPosting {
  record Found(PostingView view) implements OpenPosting {}

  record Absent(ProblemView view) implements OpenPosting {}
}
