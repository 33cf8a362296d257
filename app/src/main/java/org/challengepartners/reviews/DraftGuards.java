package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.access.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be so before a draft leaves its lead's hands, and its quality reader's (reviews.md 3, rows 16 to 18). */
@Configuration(proxyBeanMethods = false)
class DraftGuards {

    @Bean
    GuardCheck sentencesLinked(DraftBook book, Frameworks frameworks) {
        return new DayGuards.Check(Guard.SENTENCES_LINKED, (review, _) -> {
            var all = sentences(review, book, frameworks);
            if (all.isEmpty()) {
                return Optional.of("Write at least one sentence");
            }
            var open = all.stream().filter(sentence -> !sentence.isLinked()).count();
            return DayGuards.when(
                    open > 0, "Say on which finding each sentence of judgement rests: %d do not yet".formatted(open));
        });
    }

    @Bean
    GuardCheck strandsComplete(DraftBook book, EstimateBook estimates, Frameworks frameworks) {
        return new DayGuards.Check(Guard.STRANDS_COMPLETE, (review, reason) -> {
            var all = sentences(review, book, frameworks);
            var agreed = estimates.agreed(review.team().orElseThrow(), review.id());
            var open = frameworks.get(review.frameworkCode()).strands().stream()
                    .filter(Strand::graded)
                    .filter(strand -> !agreed.containsKey(strand.key())
                            || !has(all, strand, FindingKind.WHAT_WENT_WELL)
                            || !has(all, strand, FindingKind.EVEN_BETTER_IF))
                    .map(Strand::title)
                    .collect(Collectors.joining("; "));
            return DayGuards.when(
                    !open.isEmpty() && reason.isBlank(),
                    "Each strand needs something that went well, something even better if, and an agreed estimate; or say why"
                            + " not. Still open: " + open);
        });
    }

    @Bean
    GuardCheck namesChecked(DraftBook book, Frameworks frameworks, NameChecker checker) {
        return new DayGuards.Check(Guard.NAMES_CHECKED, (review, _) -> {
            var found = names(review, book, frameworks, checker);
            return DayGuards.when(
                    !found.isEmpty(),
                    "Take the names of people out, or say that these are none: " + String.join(", ", found));
        });
    }

    @Bean
    GuardCheck readerIndependent(Readers readers, SignedIn signedIn) {
        return new DayGuards.Check(
                Guard.READER_INDEPENDENT,
                (review, _) -> readers.tie(review.id(), signedIn.person())
                        .map(tie ->
                                "A quality reader is independent of team and school: ask the office for another one"));
    }

    @Bean
    GuardCheck commentsWritten(DraftComments comments, StepLog log) {
        return new DayGuards.Check(Guard.COMMENTS_WRITTEN, (review, _) -> {
            var given = log.of(review.id()).stream()
                    .filter(step -> step.step() == ReviewStep.SUBMIT_DRAFT)
                    .reduce((_, later) -> later);
            return DayGuards.when(
                    comments.of(review.team().orElseThrow(), review.id()).stream()
                            .filter(DraftComment::byReader)
                            .noneMatch(
                                    comment -> given.filter(step -> comment.at().isBefore(step.at()))
                                            .isEmpty()),
                    "Write at least one comment: the lead reads there what to change");
        });
    }

    private static boolean has(List<SentenceDetail> all, Strand strand, FindingKind kind) {
        return all.stream()
                .map(SentenceDetail::text)
                .anyMatch(text -> strand.key().equals(text.strand()) && text.kind() == kind);
    }

    private static List<SentenceDetail> sentences(Review review, DraftBook book, Frameworks frameworks) {
        return book.sentences(review.team().orElseThrow(), review.id(), frameworks.get(review.frameworkCode()));
    }

    /** What looks like the names of people in a draft, and of which the lead has not said that it is none. */
    static List<String> names(Review review, DraftBook book, Frameworks frameworks, NameChecker checker) {
        var none = book.settings(review.team().orElseThrow(), review.id())
                .map(DraftBook.Settings::notNames)
                .orElseGet(Set::of);
        return sentences(review, book, frameworks).stream()
                .flatMap(sentence -> checker.find(sentence.text().wording()).stream())
                .distinct()
                .filter(name -> !none.contains(name))
                .toList();
    }
}
