package org.challengepartners.reviews;

/** What became of a school's answer to a draft. */
public sealed interface ResponseResult {

    /** It has arrived; a repeat gets the same receipt. */
    record Received(ResponseReceipt receipt) implements ResponseResult {}

    /** It has not. */
    record Not(StepResult why) implements ResponseResult {}
}
