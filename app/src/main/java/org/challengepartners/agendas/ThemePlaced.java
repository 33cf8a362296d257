package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A theme became an origin of something on the draft agenda, or is one no more. */
public record ThemePlaced(SpaceId space, ThemeId theme) implements SpaceEvent {

    @Override
    public String object() {
        return "theme " + theme;
    }
}
