/** Beginning a new programme, as its author would. */
package nl.kwartier.newplugin;
