package nl.kwartier.launcher.internal;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command was asked.
 *
 * @param environment the environment variables
 * @param out for what it has to say
 */
record Terminal(Map<String, String> environment, PrintStream out) {}
