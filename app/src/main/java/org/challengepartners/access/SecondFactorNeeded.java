package org.challengepartners.access;

/**
 * A step was refused only because the person has not shown her second factor within five minutes. Nothing was changed; the frame of
 * the page asks for it and lets the step go on.
 */
public class SecondFactorNeeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    SecondFactorNeeded() {
        super("the second factor was not shown within five minutes");
    }
}
