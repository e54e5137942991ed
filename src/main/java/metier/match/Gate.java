package metier.match;

import metier.index.Requirements.Asked;

/** A licence that is demanded, and whether the résumé has it. */
public record Gate(Asked asked, boolean open) {}
