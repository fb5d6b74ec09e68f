/** The check that the build of a programme runs on its descriptor. */
package nl.kwartier.check;
