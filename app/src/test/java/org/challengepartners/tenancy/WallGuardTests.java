package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard finds no hole in the house as it stands, and each kind of hole when there is one. */
@IntegrationTest
class WallGuardTests {

    @Autowired
    WallGuard guard;

    @Test
    void theHouseAsItStandsHasNoHole() {
        assertThat(guard.holes()).isEmpty();
    }
}
