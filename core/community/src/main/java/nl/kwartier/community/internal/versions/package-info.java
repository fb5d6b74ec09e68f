/** Things that are kept with a version: the optimistic lock, the history, removal that is soft, and lists by keyset. */
package nl.kwartier.community.internal.versions;
