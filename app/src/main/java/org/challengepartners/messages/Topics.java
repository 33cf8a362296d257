package org.challengepartners.messages;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The topics that the features of the house declare, by their words. */
@Component
class Topics {

    private final List<Topic> all;

    Topics(List<Topic> all) {
        this.all = all.stream().sorted(Comparator.comparing(Topic::words)).toList();
    }

    List<Topic> all() {
        return all;
    }

    Topic of(String key) {
        return all.stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Topic(key, "The partnership"));
    }
}
