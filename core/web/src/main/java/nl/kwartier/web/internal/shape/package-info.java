/** How described records become form fields, JSON and OpenAPI schemas, and back. */
package nl.kwartier.web.internal.shape;
