package org.challengepartners.elections.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.UUID;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.SealedBallot;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Has a paper sealed by the reader's browser, which makes the random bits and forgets them once the receipt is there. */
@Tag("ballot-seal")
@JavaScript("context://assets/scripts/ballot-seal.js")
class BallotSeal extends HtmlComponent {

    private static final String NONCE = "event.detail.nonce";
    private static final String RANDOM = "event.detail.random";
    private static final String COMMITMENT = "event.detail.commitment";

    /** What is done with a sealed ballot. */
    interface Sealed extends Serializable {
        void cast(SealedBallot ballot);
    }

    private @Nullable CommandId command;
    private String paper = "";

    BallotSeal(Sealed sealed, SerializableRunnable unable) {
        getElement()
                .addEventListener("sealed", event -> {
                    var told = event.getEventData();
                    var asked = command;
                    if (asked != null) {
                        sealed.cast(new SealedBallot(
                                asked,
                                Paper.parse(paper),
                                UUID.fromString(told.get(NONCE).asString()),
                                told.get(RANDOM).asString(),
                                told.get(COMMITMENT).asString()));
                    }
                })
                .addEventData(NONCE)
                .addEventData(RANDOM)
                .addEventData(COMMITMENT);
        getElement().addEventListener("unable", event -> unable.run());
    }

    /** Asks the browser; the same command and paper get the same ballot again. */
    void seal(CommandId asked, ElectionId election, Paper marked) {
        command = asked;
        paper = marked.toString();
        getElement().callJsFunction("seal", election.toString(), paper);
    }

    /** Nothing of it stays, neither there nor here. */
    void forget() {
        command = null;
        paper = "";
        getElement().callJsFunction("forget");
    }
}
