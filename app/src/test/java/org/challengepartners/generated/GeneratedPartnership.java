package org.challengepartners.generated;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Makes a whole partnership of any size in an empty house, all of it or nothing. */
@Component
public class GeneratedPartnership {

    private final List<GeneratedPart> parts;

    GeneratedPartnership(List<GeneratedPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(GeneratedPart::order))
                .toList();
    }

    /** Fills the house as its superuser; the guard must find nothing afterwards. */
    public void make(Size size, DataSource superuser) {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            var loader = new Loader(connection);
            parts.forEach(part -> part.make(size, loader));
            connection.commit();
            connection.setAutoCommit(true);
            loader.run("vacuum (analyze)");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
