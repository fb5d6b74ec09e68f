/** Passwords: which ones are good enough, and their Argon2id hashes. */
package nl.kwartier.access.internal.password;
