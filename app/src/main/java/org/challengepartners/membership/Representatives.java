package org.challengepartners.membership;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who votes for which member. */
interface Representatives extends Repository<Representative, UUID> {

    Representative save(Representative representative);
}
