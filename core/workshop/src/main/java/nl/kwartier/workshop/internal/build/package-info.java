/** From sources to a jar, with the compilers of Java and of the templates, and the tool that makes bundles. */
package nl.kwartier.workshop.internal.build;
