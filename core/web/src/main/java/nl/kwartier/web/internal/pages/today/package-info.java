/** The first page of the day, and searching everything at once. */
package nl.kwartier.web.internal.pages.today;
