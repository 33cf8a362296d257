package org.challengepartners.membership;

/** What became of an appointment. */
public sealed interface AppointResult {

    /** She holds the place and has its keys. */
    record Appointed(AppointmentId appointment) implements AppointResult {}

    /** She holds that very place already. */
    record HoldsItAlready() implements AppointResult {}

    /** There is no such place of that role. */
    record NoSuchPlace() implements AppointResult {}

    /** The day on which it ends does not lie ahead, or the note is too long. */
    record Wrong(String what) implements AppointResult {}

    /** Nobody appoints herself. */
    record NotOneself() implements AppointResult {}
}
