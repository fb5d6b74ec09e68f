/** Fills an empty database with the demo municipality. */
package nl.kwartier.community.internal.demo;
