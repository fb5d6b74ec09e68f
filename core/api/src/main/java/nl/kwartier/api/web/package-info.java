/** Routes, forms and answers: how a page or an API operation is declared, without a word of HTTP. */
@Export
@Version("1.1.0")
package nl.kwartier.api.web;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
