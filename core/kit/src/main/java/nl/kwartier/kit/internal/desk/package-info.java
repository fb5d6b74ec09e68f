/** What pages and operations share: a programme's rows, rules and rights, with names beside them. */
package nl.kwartier.kit.internal.desk;
