package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody said something about a passage of an agenda. */
public record RemarkMade(SpaceId space, AgendaId agenda, RemarkId remark) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s remark %s".formatted(agenda, remark);
    }
}
