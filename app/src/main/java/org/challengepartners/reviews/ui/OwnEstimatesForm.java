package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.challengepartners.reviews.EstimatesDetail;
import org.challengepartners.shell.Actions;

/** One reviewer's own word for each graded strand. */
class OwnEstimatesForm extends Div {

    private final Map<String, RadioButtonGroup<String>> words = new LinkedHashMap<>();

    OwnEstimatesForm(EstimatesDetail now, SerializableConsumer<Map<String, String>> enter) {
        addClassName("page");
        now.strands().forEach(strand -> {
            var word = new RadioButtonGroup<>(strand.title(), now.scale());
            word.setManualValidation(true);
            word.setValue(now.mine().get(strand.key()));
            words.put(strand.key(), word);
            add(word);
        });
        var save = new Button("Enter my estimates", pressed -> enter.accept(entered()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Actions(save));
    }

    private HashMap<String, String> entered() {
        var entered = new HashMap<String, String>();
        words.forEach((strand, word) -> word.getOptionalValue().ifPresent(chosen -> entered.put(strand, chosen)));
        return entered;
    }
}
