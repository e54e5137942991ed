package metier.model;

import java.util.List;

/**
 * Words that name a skill well enough where an advert asks for it, and show too little of it in
 * somebody's résumé: who went to staff meetings has coordinated none.
 *
 * @param skill its id
 * @param phrases each a name of the skill, or one of its names with what stands around it
 */
public record NotShown(String skill, List<String> phrases) {
  public NotShown {
    phrases = List.copyOf(phrases);
  }
}
