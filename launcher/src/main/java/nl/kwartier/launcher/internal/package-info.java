/** Starts the framework, the bundles and the programmes. */
package nl.kwartier.launcher.internal;
