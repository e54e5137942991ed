package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people who fit a role.
 *
 * @param title of the role
 * @param posting its page; null where the advert was pasted
 * @param chosen what a choice of candidates has to carry along
 * @param csv the address of the same as a table
 * @param ignored what narrows nothing, sentences
 */
public record CandidatesView(
    String title,
    @Nullable String posting,
    AskedForm form,
    String heading,
    String lead,
    List<SearchForm.Carried> chosen,
    String csv,
    List<String> ignored,
    List<CandidateCard> cards,
    Pager pager) {}
