/** The console and the API of a whole demonstration, used as people and programs use them. */
package nl.kwartier.console;
