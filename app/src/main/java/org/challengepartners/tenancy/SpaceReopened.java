package org.challengepartners.tenancy;

/** A space of a school that was to close, or had closed, opens again to whoever gets a key. */
public record SpaceReopened(SpaceId space) implements SpaceEvent {

    @Override
    public String object() {
        return "space " + space;
    }
}
