package org.challengepartners.messages;

/**
 * What a notice is about, so that people can mute it; each feature declares its own as beans.
 *
 * @param key never changes, for example {@code reviews}
 * @param words as the page of preferences names it, for example {@code Reviews of your school}
 */
public record Topic(String key, String words) {

    /**
     * A topic has both.
     *
     * @throws IllegalArgumentException if the key is no short lower-case word or the words are blank
     */
    public Topic {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,59}") || words.isBlank()) {
            throw new IllegalArgumentException("a topic needs a key and words: " + key);
        }
    }
}
