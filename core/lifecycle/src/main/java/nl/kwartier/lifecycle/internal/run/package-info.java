/** Makes the framework run what the list says: installs, migrates, starts, stops, and explains what went wrong. */
package nl.kwartier.lifecycle.internal.run;
