package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a draft as an answered amendment says. */
@Component
class TakingIn {

    private final Items items;
    private final OriginRows origins;
    private final OfferRows offers;
    private final Signing signing;

    TakingIn(Items items, OriginRows origins, OfferRows offers, Signing signing) {
        this.items = items;
        this.origins = origins;
        this.offers = offers;
        this.signing = signing;
    }

    /** An answer that is complete. */
    record Answering(
            Draft draft, AmendmentRows.Held held, AmendmentState how, String because, Optional<ItemText> words) {

        ShownAmendment amendment() {
            return held.shown();
        }

        Optional<Item> present() {
            return draft.find(amendment().item());
        }
    }

    /** The words that go in with that answer; none if nothing does, and problems where something is missing. */
    Optional<ItemText> words(
            Draft draft,
            ShownAmendment amendment,
            AmendmentState how,
            @Nullable ItemForm merged,
            List<Problem> problems) {
        return switch (how) {
            case ACCEPTED -> amendment.proposed();
            case DECLINED -> Optional.empty();
            case MERGED -> {
                if (merged == null) {
                    problems.add(new Problem(Field.ANSWER, "Enter the words that go in"));
                    yield Optional.empty();
                }
                var reading = new ItemReading(draft.agenda().year(), draft.text());
                var read = reading.read(merged);
                problems.addAll(reading.problems());
                yield read;
            }
            case PROPOSED, WITHDRAWN -> {
                problems.add(new Problem(Field.ANSWER, "Choose how you answer"));
                yield Optional.empty();
            }
        };
    }

    /** Changes the draft as the amendment says; what hinders it comes back, and then nothing has changed. */
    Optional<HearResult> putIn(Answering answering) {
        var amendment = answering.amendment();
        var present = answering.present();
        var words = answering.words();
        var asItWas = present.map(Item::text).equals(amendment.before());
        if (answering.how() == AmendmentState.ACCEPTED && !asItWas) {
            return Optional.of(new HearResult.ChangedSince());
        }
        if (words.isEmpty()) {
            return remove(answering.draft(), present);
        }
        if (!answering.draft().text().canTake(amendment.item(), words.get())) {
            return Optional.of(new HearResult.ChangedSince());
        }
        present.ifPresentOrElse(
                item -> {
                    item.reword(words.get(), signing.now());
                    items.save(item);
                },
                () -> {
                    var item = new Item(
                            answering.draft().agenda(),
                            amendment.item(),
                            words.get(),
                            answering.draft().nextPlace(),
                            signing.now());
                    items.save(item);
                    items.flush();
                    origins.cameFrom(
                            answering.draft().agenda(),
                            item.id(),
                            "Proposed by %s, %s, in the consultation"
                                    .formatted(amendment.by(), amendment.schoolName()));
                });
        return Optional.empty();
    }

    private Optional<HearResult> remove(Draft draft, Optional<Item> present) {
        if (present.isEmpty()) {
            return Optional.empty();
        }
        var id = present.get().id();
        var targets = draft.text().targetsOf(id).size();
        var activities = draft.text().activitiesOf(id).size();
        if (targets + activities > 0) {
            return Optional.of(new HearResult.StillUsed(targets, activities));
        }
        var lines = draft.linesFor(id);
        if (lines > 0) {
            return Optional.of(new HearResult.StillPaid(lines));
        }
        offers.forget(id);
        items.delete(present.get());
        return Optional.empty();
    }
}
