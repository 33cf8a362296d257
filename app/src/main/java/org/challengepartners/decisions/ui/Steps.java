package org.challengepartners.decisions.ui;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import org.challengepartners.decisions.LeadResult;
import org.challengepartners.tenancy.CommandId;

/** Takes a step of a meeting for a part of its page. */
interface Steps extends Serializable {

    /** Takes it. If it is taken, the page says what was done. */
    void take(String done, SerializableFunction<CommandId, LeadResult> step);
}
