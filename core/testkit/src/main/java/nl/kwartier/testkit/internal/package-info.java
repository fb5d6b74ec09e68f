/** What stands between JUnit and a platform. */
package nl.kwartier.testkit.internal;
