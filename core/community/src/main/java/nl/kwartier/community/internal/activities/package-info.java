/** What there is to do, and when. */
package nl.kwartier.community.internal.activities;
