/** The sessions of people who are logged in. */
package nl.kwartier.store.internal.session;
