/** What a jar says about itself and whether it is whole, read without loading a class of it. */
package nl.kwartier.lifecycle.internal.jar;
