/** The platform in a JUnit test: for makers of programmes, in this repository and outside it. */
package nl.kwartier.testkit;
