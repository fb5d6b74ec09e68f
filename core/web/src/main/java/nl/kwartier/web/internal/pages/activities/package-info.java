/** Activities in the console and in the API. */
package nl.kwartier.web.internal.pages.activities;
