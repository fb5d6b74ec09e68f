/** The screens that the kit draws for a programme. */
package nl.kwartier.kit.internal.pages;
