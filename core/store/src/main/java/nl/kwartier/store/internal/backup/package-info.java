/** Commands for an administrator at the server: a copy of the whole database, and putting one back. */
package nl.kwartier.store.internal.backup;
