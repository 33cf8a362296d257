package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A lead named what several offers have in common. */
public record ThemeMade(SpaceId space, ThemeId theme) implements SpaceEvent {

    @Override
    public String object() {
        return "theme " + theme;
    }
}
