package org.challengepartners.shell;

import java.io.Serializable;
import org.challengepartners.tenancy.SpaceId;

/**
 * Which text of which thing a draft is about.
 *
 * @param space where the thing lies
 * @param subject the thing, for example {@code finding 0198…}, or {@code finding new} before there is one
 * @param field the text of the thing, for example {@code text}
 */
public record DraftKey(SpaceId space, String subject, String field) implements Serializable {}
