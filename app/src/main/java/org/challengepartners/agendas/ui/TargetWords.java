package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.challengepartners.agendas.CheckIn;
import org.challengepartners.agendas.Progress;
import org.challengepartners.agendas.PublishedValue;
import org.challengepartners.agendas.RollUpRule;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.StatusTag;

/** How a target reads: a sentence first (ux.md 38), then status and arithmetic beside each other. */
final class TargetWords {

    private TargetWords() {}

    /** {@code now 21 % (Friday 4 December 2026)}, or that nothing is known. */
    static String now(TargetDetail target) {
        return target.end()
                .map(end -> end.finalValue()
                        .map(value -> "It ended at %s."
                                .formatted(figure(value, target.text().unit())))
                        .orElse("It was not measured at the end, because: " + end.because()))
                .orElseGet(() -> target.latest()
                        .map(latest -> "Now %s, measured on %s (%s)."
                                .formatted(
                                        figure(latest.value(), target.text().unit()),
                                        DateWords.day(latest.day()),
                                        latest.source()))
                        .orElse("No check-in yet."));
    }

    /** The judgement; a target that nobody has looked at for long is told so in words. */
    static Div standing(TargetDetail target) {
        var standing = new Div(tag(target));
        standing.addClassName("target-standing");
        if (target.stale()) {
            standing.add(StatusTag.neutral("Stale: the next check-in is overdue"));
        }
        standing.add(new Span(target.progress()
                .map(progress -> "Progress " + progress.words())
                .orElse(target.baseline().isEmpty() ? "No baseline yet" : "No progress to compute yet")));
        return standing;
    }

    /** A bar of the progress; its true figure stands in words beside it. */
    static Div bar(Progress progress) {
        var filled = new Div();
        filled.addClassNames("target-bar-filled", "filled-" + progress.drawn() / 5 * 5);
        var bar = new Div(filled);
        bar.addClassName("target-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    static String figure(BigDecimal value, String unit) {
        return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + "\u00a0" + unit;
    }

    /** What the hub reads of the schools' own figures. */
    static String published(PublishedValue published, String unit) {
        var figure = published
                .value()
                .map(value -> figure(value, published.rule() == RollUpRule.SHARE_AT_TARGET ? "%" : unit))
                .orElse(PublishedValue.NOT_SHOWN);
        return "%s: %s".formatted(published.rule().words(), figure);
    }

    /** What was said beside a figure. */
    static String said(CheckIn checkIn, String unit) {
        return "%s: %s, %s"
                .formatted(
                        DateWords.day(checkIn.day()),
                        figure(checkIn.value(), unit),
                        checkIn.status().words().toLowerCase(Locale.UK));
    }

    private static StatusTag tag(TargetDetail target) {
        return target.end()
                .map(end -> StatusTag.done(end.outcome().words()))
                .or(() -> target.latest().map(latest -> switch (latest.status()) {
                    case ON_TRACK -> StatusTag.neutral(latest.status().words());
                    case AT_RISK, OFF_TRACK -> StatusTag.mine(latest.status().words());
                }))
                .orElseGet(() -> StatusTag.neutral("No check-in yet"));
    }
}
