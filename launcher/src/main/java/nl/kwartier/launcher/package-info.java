/** The first class to run, readable by old versions of Java. */
package nl.kwartier.launcher;
