package org.challengepartners.reviews;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.ReviewsInEachState.Reviewer;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** Brings an invented review, whose school has heard its findings, to each state of its report's way: from the draft to a dispute. */
@Component
public class ReviewsInEachRound {

    private static final List<ReviewState> WAY = List.of(
            ReviewState.DRAFTING,
            ReviewState.QUALITY_READ,
            ReviewState.WITH_SCHOOL,
            ReviewState.RESPONDING,
            ReviewState.FINALISING,
            ReviewState.DISPUTED);

    private final DraftingReports drafting;
    private final OverseeingRounds rounds;
    private final QualityReading reading;
    private final CheckingAccuracy checking;
    private final AnsweringPoints answering;

    ReviewsInEachRound(
            DraftingReports drafting,
            OverseeingRounds rounds,
            QualityReading reading,
            CheckingAccuracy checking,
            AnsweringPoints answering) {
        this.drafting = drafting;
        this.rounds = rounds;
        this.reading = reading;
        this.checking = checking;
        this.answering = answering;
    }

    /**
     * Makes one for each state.
     *
     * @param fedBack opens one so many days ago that its school has heard the findings
     * @param head of the school, who answers
     */
    Map<ReviewState, ReviewId> make(Function<Integer, ReviewId> fedBack, Account head) {
        var made = new EnumMap<ReviewState, ReviewId>(ReviewState.class);
        for (int place = 0; place < WAY.size(); place++) {
            var review = fedBack.apply(18 + 3 * place);
            WAY.subList(0, place + 1).forEach(state -> to(state, review, head));
            made.put(WAY.get(place), review);
        }
        return made;
    }

    private void to(ReviewState state, ReviewId review, Account head) {
        switch (state) {
            case DRAFTING -> taken(() -> Reviewer.JUDITH.as(() -> drafting.start(review)));
            case QUALITY_READ -> {
                right(as(Account.OFFICE, () -> rounds.assignReader(review, Account.QUALITY_READER.id())));
                taken(() -> Reviewer.JUDITH.as(
                        () -> drafting.submit(review, "Two short days on site: the other strands were not looked at")));
            }
            case WITH_SCHOOL -> taken(() -> as(Account.QUALITY_READER, () -> reading.pass(review)));
            case RESPONDING -> raised(review, head);
            case FINALISING -> {
                Reviewer.JUDITH.as(() -> answering.decide(
                        review,
                        checking.find(review).orElseThrow().points().getFirst().id(),
                        PointVerdict.DECLINED,
                        "Both of us saw it in each class that we visited",
                        Optional.empty(),
                        true));
                taken(() -> as(Account.QUALITY_READER, () -> answering.signOff(review)));
            }
            case DISPUTED -> {
                taken(() -> as(head, () -> answering.dispute(review, "One class was away on the second day")));
                right(as(Account.OFFICE, () -> rounds.appoint(review, Reviewer.OWEN.id)));
            }
            default -> throw new IllegalArgumentException("no round of " + state);
        }
    }

    private void raised(ReviewId review, Account head) {
        as(head, () -> {
            var line = checking.find(review).orElseThrow().latest().lines().getFirst();
            checking.raise(
                    CommandId.next(),
                    review,
                    new PointText(
                            PointKind.A,
                            line.anchor(),
                            "Not every class was visited",
                            "Leaders know the classes that were visited well",
                            "",
                            Optional.empty()));
            return checking.submit(CommandId.next(), review, 1);
        });
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }

    private static void taken(Supplier<StepResult> step) {
        var result = step.get();
        if (!result.isTaken()) {
            throw new IllegalStateException("not taken: " + result);
        }
    }

    private static void right(Optional<String> wrong) {
        wrong.ifPresent(words -> {
            throw new IllegalStateException(words);
        });
    }
}
