/** The one list of what must be true: which programmes this municipality has, the jar of each, and whether it must run. */
package nl.kwartier.lifecycle.internal.list;
