/** Small programmes to try the test kit on: one as it should be, and one with every fault that it looks for. */
package nl.kwartier.testkit.sample;
