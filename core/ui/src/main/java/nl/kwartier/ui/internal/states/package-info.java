/** How the drawing of states and arrows is laid out. */
package nl.kwartier.ui.internal.states;
