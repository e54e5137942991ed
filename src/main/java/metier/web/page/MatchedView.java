package metier.web.page;

import java.util.List;

/**
 * The postings that fit a résumé.
 *
 * @param href of the page, without what narrows it
 * @param mayKeep whether the person may store the résumé here
 * @param kept a sentence where it was stored; else empty
 * @param notes what of the résumé couldn't be read, sentences
 * @param lead how many were compared, a sentence
 * @param ignored what narrows nothing, sentences
 */
public record MatchedView(
    String href,
    boolean mayKeep,
    String kept,
    ProfileView profile,
    List<String> notes,
    MatchForm form,
    String heading,
    String lead,
    List<String> ignored,
    List<MatchCard> cards,
    Pager pager) {}
