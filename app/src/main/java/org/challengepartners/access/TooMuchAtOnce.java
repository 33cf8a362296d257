package org.challengepartners.access;

import org.challengepartners.tenancy.Paced;

/** A step was refused because one person did too much of it within a minute. Nothing was changed; after a minute it works again. */
public class TooMuchAtOnce extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Paced.Of what;

    TooMuchAtOnce(Paced.Of what) {
        super("too much within a minute: " + what);
        this.what = what;
    }

    /** What there was too much of. */
    public Paced.Of what() {
        return what;
    }
}
