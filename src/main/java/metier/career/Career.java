package metier.career;

import java.util.List;
import metier.career.path.Paths;
import metier.career.portrait.Portrait;
import metier.model.Video;

/** All that a career page tells of one occupation. */
public record Career(
    Portrait portrait,
    WorkPay pay,
    TopSkills skills,
    Paths paths,
    People people,
    Hiring hiring,
    List<Video> videos) {
  public Career {
    videos = List.copyOf(videos);
  }
}
