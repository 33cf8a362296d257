package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.challengepartners.elections.CandidateLine;
import org.challengepartners.elections.ElectionPaper;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.shell.ErrorSummary;

/** The ballot paper: a place for each candidate where candidates are ranked, and a box for each where they get crosses. */
class RankFields extends Composite<Div> {

    private final List<Select<Integer>> places = new ArrayList<>(); // in the order of the paper; 0 is no preference
    private final CheckboxGroup<Integer> crosses = new CheckboxGroup<>("Candidates");
    private final List<CandidateLine> candidates;
    private final boolean ranked;
    private final int most;

    RankFields(ElectionPaper paper, List<CandidateLine> candidates) {
        this.candidates = candidates;
        this.ranked = paper.method().transfers();
        this.most = switch (paper.method()) {
            case FIRST_PAST_THE_POST -> paper.seats();
            case SCOTTISH_STV, MEEK_STV, APPROVAL -> candidates.size();
        };
        getContent().addClassName("page");
        if (ranked) {
            getContent()
                    .add(
                            new Paragraph(
                                    "Give your first choice a 1, your second a 2, and so on, as far as you have preferences. A later choice never harms an earlier one."));
            candidates.forEach(this::addPlace);
        } else {
            crosses.setManualValidation(true);
            crosses.setItems(IntStream.rangeClosed(1, candidates.size()).boxed().toList());
            crosses.setItemLabelGenerator(number -> candidates.get(number - 1).name());
            crosses.setHelperText("You can " + paper.marking());
            getContent().add(crosses);
        }
    }

    private void addPlace(CandidateLine candidate) {
        var place = new Select<Integer>();
        place.setLabel(candidate.name());
        place.setHelperText("Nominated by " + candidate.nominator());
        place.setItems(IntStream.rangeClosed(0, candidates.size()).boxed().toList());
        place.setItemLabelGenerator(number -> number == 0 ? "No preference" : "Choice " + number);
        place.setValue(0);
        place.setManualValidation(true);
        places.add(place);
        getContent().add(place);
    }

    /**
     * The paper as it is marked; nothing after it has been said what would keep it from counting as it is meant. What is said names no
     * candidate: the words of an error that is over stay in the browser's page.
     */
    Optional<Paper> read(ErrorSummary errors) {
        return ranked ? ranking(errors) : crossed(errors);
    }

    private Optional<Paper> ranking(ErrorSummary errors) {
        var named = new ArrayList<Integer>();
        for (int choice = 1; choice <= places.size(); choice++) {
            var chosen = withChoice(choice);
            if (chosen.size() > 1) {
                errors.show(
                        places.get(chosen.get(1) - 1),
                        "Choice %d is given to two candidates: give it to one of them".formatted(choice));
            } else if (chosen.size() == 1 && named.size() < choice - 1) {
                errors.show(
                        places.get(chosen.getFirst() - 1),
                        "Choice %d is given and choice %d is not: leave no gap".formatted(choice, named.size() + 1));
                return Optional.empty();
            }
            named.addAll(chosen);
        }
        return errors.isEmpty()
                ? Optional.of(
                        Paper.ranking(named.stream().mapToInt(Integer::intValue).toArray()))
                : Optional.empty();
    }

    private List<Integer> withChoice(int choice) {
        return IntStream.rangeClosed(1, places.size())
                .filter(number -> places.get(number - 1).getValue() == choice)
                .boxed()
                .toList();
    }

    private Optional<Paper> crossed(ErrorSummary errors) {
        var chosen = crosses.getValue();
        if (chosen.size() > most) {
            errors.show(crosses, "Choose %d candidates at most".formatted(most));
            return Optional.empty();
        }
        return Optional.of(
                Paper.crosses(chosen.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** What is marked, one line each, in the order of the preferences. */
    List<String> words(Paper paper) {
        var lines = new ArrayList<String>();
        paper.places()
                .forEach(place -> place.forEach(number ->
                        lines.add(ranked ? "Choice %d: %s".formatted(lines.size() + 1, name(number)) : name(number))));
        return lines;
    }

    private String name(int number) {
        return candidates.get(number - 1).name();
    }
}
