package org.challengepartners.establishments;

/** A file is not what it should be. */
final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedFile(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
