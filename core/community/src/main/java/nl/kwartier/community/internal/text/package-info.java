/** Text made comparable: without accents, case and signs. */
package nl.kwartier.community.internal.text;
