/** What every programme is held to, whoever made it: one class for each thing. */
package nl.kwartier.testkit.internal.conformance;
