/** The programme {@code @id@}. */
package @package@;
