package nl.kwartier.api.web;

import java.nio.file.Path;

/**
 * A file that was sent with a form.
 *
 * @param name the name on the sender's computer, without folders; for people only
 * @param file where it is; deleted after the answer
 * @param size in bytes
 */
public record Upload(String name, Path file, long size) {}
