/** Finds the bundles on the test's class path, starts them, and lets the programme under test in. */
package nl.kwartier.testkit.internal.start;
