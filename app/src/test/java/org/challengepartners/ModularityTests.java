package org.challengepartners;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: which module may use which, and that no two use each other. */
class ModularityTests {

    @Test
    void everyModuleUsesOnlyThoseItDeclaresAndOnlyTheirFaces() {
        ApplicationModules.of(PartnershipApplication.class).verify();
    }
}
