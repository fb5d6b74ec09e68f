/** The states of something, the steps between them, and what must be so before a step: a table that checks, explains and draws itself. */
@Export
@Version("1.0.0")
package nl.kwartier.kit.workflow;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
