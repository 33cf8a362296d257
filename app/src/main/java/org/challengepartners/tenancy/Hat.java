package org.challengepartners.tenancy;

/** The database role that a transaction puts on. Chosen before it begins, by what kind of work it is, never changed inside. */
enum Hat {
    MEMBER("cp_member"),
    OFFICE("cp_office"),
    JOB("cp_job");

    /** What the present work wears; unbound means a member's own work. */
    private static final ScopedValue<Hat> WORN = ScopedValue.newInstance();

    private final String databaseRole;

    Hat(String databaseRole) {
        this.databaseRole = databaseRole;
    }

    String databaseRole() {
        return databaseRole;
    }

    static Hat worn() {
        return WORN.orElse(MEMBER);
    }

    <R, X extends Throwable> R wornDuring(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(WORN, this).call(work);
    }
}
