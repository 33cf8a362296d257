package org.challengepartners.agendas;

import org.challengepartners.generated.GeneratedPart;
import org.challengepartners.generated.Loader;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.springframework.stereotype.Component;

/** Every hub's agenda of this year, still a draft of its lead's. */
@Component
class AgendasGenerator implements GeneratedPart {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void make(Size size, Loader loader) {
        loader.copy("agendas.agenda (space_id, agenda_id, version, hub_id, hub_name, starts_in, state)", rows -> {
            for (int hub = 0; hub < size.hubs(); hub++) {
                rows.row(
                        Thing.HUB_SPACE.id(hub),
                        Thing.AGENDA.id(hub),
                        0,
                        Thing.HUB.id(hub),
                        "Hub " + hub,
                        2026,
                        "DRAFT");
            }
        });
    }
}
