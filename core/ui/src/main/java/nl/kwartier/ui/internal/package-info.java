/** How the components are drawn. */
package nl.kwartier.ui.internal;
