/** What the framework is given from the start. */
package nl.kwartier.framework.internal;
