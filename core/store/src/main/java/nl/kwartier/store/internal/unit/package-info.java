/** Units of work as services see them: rows of one owner, with the log and the events that go with a change. */
package nl.kwartier.store.internal.unit;
