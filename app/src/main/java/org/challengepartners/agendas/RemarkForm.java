package org.challengepartners.agendas;

/**
 * What somebody says about a passage.
 *
 * @param quoted the words it is about, out of that part; empty for all of it
 */
public record RemarkForm(ItemId item, PassagePart part, String quoted, String words) {}
