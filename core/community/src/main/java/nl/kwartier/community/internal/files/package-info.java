/** Reads the files of a municipality: recognises columns by their Dutch names and makes details of rows, or says what is wrong with them. */
package nl.kwartier.community.internal.files;
