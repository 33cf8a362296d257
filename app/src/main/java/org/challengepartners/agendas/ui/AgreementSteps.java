package org.challengepartners.agendas.ui;

import java.io.Serializable;
import org.challengepartners.agendas.ErratumId;
import org.challengepartners.membership.SchoolId;

/** What can be done on the page of an agreement. */
interface AgreementSteps extends Serializable {

    void adopt();

    void record(SchoolId school, String tried);

    void accept(SchoolId school);

    void adhere(SchoolId school);

    void say(ErratumId erratum, boolean isSlip);
}
