package org.challengepartners.membership;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The places of schools in hubs. */
interface HubSchools extends Repository<HubSchool, UUID> {

    HubSchool save(HubSchool place);
}
