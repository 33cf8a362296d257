package org.challengepartners.messages;

import java.io.Serializable;
import java.util.List;

/**
 * How a person wants to hear of things by mail. Formal notices, and what asks for an action on the same day unless muted, come
 * at once whatever she chooses.
 *
 * @param onceADay whether the rest comes in one mail a day, else as it happens
 * @param wanted the topics of which she gets mails
 * @param unwanted the topics that she has muted
 * @param muted the things that she has muted
 */
public record Preferences(boolean onceADay, List<Topic> wanted, List<Topic> unwanted, List<Subject> muted)
        implements Serializable {}
