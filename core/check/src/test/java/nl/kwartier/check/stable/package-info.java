/** Whether the packages that programmes use have changed more than their versions say. */
package nl.kwartier.check.stable;
