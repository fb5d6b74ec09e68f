/** Whether the platform does its work, for whoever watches over it. */
package nl.kwartier.web.internal.health;
