package org.challengepartners.calendar;

import java.time.LocalDate;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office entered that a day became a bank holiday, or ceased to be one. */
public record BankHolidayChanged(SpaceId space, LocalDate day, boolean holiday) implements SpaceEvent {

    @Override
    public String object() {
        return "day " + day;
    }

    @Override
    public String action() {
        return holiday ? "BankHolidayAdded" : "BankHolidayRemoved";
    }
}
