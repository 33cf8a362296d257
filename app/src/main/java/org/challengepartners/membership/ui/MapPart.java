package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.membership.MapWindow;
import org.challengepartners.membership.SchoolMap;
import org.challengepartners.shell.Actions;

/** A map of schools with its buttons: a press on it looks closer there; everything it shows is said in words as well. */
class MapPart extends Div {

    private static final String ACROSS = "(event.clientX - element.getBoundingClientRect().left) / element.clientWidth";
    private static final String DOWN = "(event.clientY - element.getBoundingClientRect().top) / element.clientHeight";

    private final Div picture = new Div();
    private final Paragraph words = new Paragraph();
    private final SerializableConsumer<MapWindow> look;
    private MapWindow window = MapWindow.ENGLAND;

    MapPart(SerializableConsumer<MapWindow> look) {
        this.look = look;
        addClassName("school-map");
        picture.addClassName("school-map-frame");
        picture.getElement()
                .addEventListener("click", this::pressed)
                .addEventData(ACROSS)
                .addEventData(DOWN);
        words.getElement().setAttribute("role", "status");
        add(
                words,
                picture,
                new Actions(
                        button(
                                "Closer",
                                () -> window.closer(
                                        window.west() + window.side() / 2, window.south() + window.side() / 2)),
                        button("Wider", () -> window.wider()),
                        button("North", () -> window.moved(0, 1)),
                        button("South", () -> window.moved(0, -1)),
                        button("West", () -> window.moved(-1, 0)),
                        button("East", () -> window.moved(1, 0)),
                        button("All of England", () -> MapWindow.ENGLAND)));
    }

    /** Where one can look next. */
    private interface Next extends java.io.Serializable {
        MapWindow window();
    }

    private Button button(String text, Next next) {
        return new Button(text, pressed -> look.accept(next.window()));
    }

    private void pressed(DomEvent event) {
        double across = event.getEventData().get(ACROSS).asDouble();
        double down = event.getEventData().get(DOWN).asDouble();
        look.accept(window.closer(
                (int) (window.west() + across * window.side()), (int) (window.south() + (1 - down) * window.side())));
    }

    void show(SchoolMap map) {
        window = map.window();
        words.setText(MapDrawing.said(map) + (map.clusters().isEmpty() ? "." : ". Press a circle to look closer."));
        picture.removeAll();
        picture.add(new Svg(MapDrawing.of(map)));
    }
}
