/** An owner's data as a whole: how much it is, a copy to take away, and what was entered since an update. */
package nl.kwartier.store.internal.owned;
