/** The residents: what is kept about them, what befalls them, and how they are found. */
package nl.kwartier.community.internal.residents;
