/** Reads files in: looks at what is offered, keeps its rows, and reads them in as a job that goes on where it was. */
package nl.kwartier.community.internal.imports;
