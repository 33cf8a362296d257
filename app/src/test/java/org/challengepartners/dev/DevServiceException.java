package org.challengepartners.dev;

/** A development service cannot do its work; the message is one line that says what to do. */
public final class DevServiceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DevServiceException(String message) {
        super(message);
    }

    DevServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
