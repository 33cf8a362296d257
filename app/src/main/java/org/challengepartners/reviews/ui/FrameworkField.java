package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.challengepartners.reviews.Framework;

/** In which words a review is held: one version of a framework, the newest unless another is chosen. */
final class FrameworkField {

    private FrameworkField() {}

    static Select<Framework> of(List<Framework> frameworks) {
        var field = new Select<Framework>();
        field.setLabel("Framework");
        field.setItems(frameworks);
        field.setItemLabelGenerator(version -> "%s, %s".formatted(version.title(), version.used()));
        field.setManualValidation(true);
        frameworks.stream().findFirst().ifPresent(field::setValue);
        return field;
    }
}
