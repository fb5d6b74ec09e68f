/** Days out with the walking group: the example that the guide to writing a programme is cut from. */
package nl.kwartier.plugin.uitstapje;
