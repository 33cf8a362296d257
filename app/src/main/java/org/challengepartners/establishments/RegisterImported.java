package org.challengepartners.establishments;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office took a file of the public register over. */
public record RegisterImported(SpaceId space, ImportId id, int changes) implements SpaceEvent {

    @Override
    public String object() {
        return "import of the public register " + id;
    }
}
