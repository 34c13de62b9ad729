package io.github.mubiao.cli.input;

/**
 * Something that is not read, as is known before anything is opened.
 *
 * @param label what messages call it
 * @param reason why
 * @param failure whether something is missing without it
 */
public record Problem(String label, UnreadableException reason, boolean failure) {}
