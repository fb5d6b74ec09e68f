/** PostgreSQL: short transactions on a pool, a schema and a role per owner, any number of nodes. */
package nl.kwartier.store.internal.postgres;
