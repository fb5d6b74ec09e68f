package nl.kwartier.web.internal.measure;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

/** What Java says of itself, under the names that ready-made dashboards for Java look for. */
final class Machine {
    private static final String MEMORY = "jvm_memory_used_bytes";
    private static final String MOST = "jvm_memory_max_bytes";
    private static final String COLLECTIONS = "jvm_gc_collection_seconds";

    private Machine() {}

    static void write(PrometheusText out) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        MemoryUsage rest = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        out.family(MEMORY, "gauge", "Geheugen dat Java gebruikt.")
                .sample(MEMORY, heap.getUsed(), "area", "heap")
                .sample(MEMORY, rest.getUsed(), "area", "nonheap");
        out.family(MOST, "gauge", "Geheugen dat Java mag gebruiken; -1 zonder grens.")
                .sample(MOST, heap.getMax(), "area", "heap")
                .sample(MOST, rest.getMax(), "area", "nonheap");
        out.family("jvm_threads_current", "gauge", "Draden die bestaan.")
                .sample(
                        "jvm_threads_current",
                        ManagementFactory.getThreadMXBean().getThreadCount());
        out.family(COLLECTIONS, "summary", "Hoe vaak en hoe lang Java geheugen opruimde.");
        for (GarbageCollectorMXBean one : ManagementFactory.getGarbageCollectorMXBeans()) {
            out.sample(COLLECTIONS + "_count", one.getCollectionCount(), "gc", one.getName());
            out.sample(COLLECTIONS + "_sum", one.getCollectionTime() / 1e3, "gc", one.getName());
        }
        out.family("process_uptime_seconds", "gauge", "Hoe lang Kwartier draait.")
                .sample(
                        "process_uptime_seconds",
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    }
}
