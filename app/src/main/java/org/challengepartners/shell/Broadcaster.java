package org.challengepartners.shell;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages that something happened in a space, after it is committed. It says where and nothing else; each page
 * loads what it may see by itself, on a thread of its own.
 */
@Component
class Broadcaster {

    private final Map<SpaceId, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @EventListener
    void on(SpaceEvent event) {
        changed(Set.of(event.space()));
    }

    /** Tells of these spaces once the transaction is committed; at once where there is none. */
    void changed(Set<SpaceId> spaces) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    spaces.forEach(Broadcaster.this::tell);
                }
            });
        } else {
            spaces.forEach(this::tell);
        }
    }

    /** From now on the listener hears of these spaces. */
    void subscribe(Set<SpaceId> spaces, Listener listener) {
        spaces.forEach(space -> listeners
                .computeIfAbsent(space, first -> ConcurrentHashMap.newKeySet())
                .add(listener));
    }

    /** From now on the listener hears nothing. */
    void unsubscribe(Set<SpaceId> spaces, Listener listener) {
        spaces.forEach(space -> listeners.computeIfPresent(space, (where, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        }));
    }

    private void tell(SpaceId space) {
        listeners.getOrDefault(space, Set.of()).stream()
                .filter(Listener::wantsToHear)
                .forEach(listener -> threads.execute(listener::hear));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Somebody who wants to know that something happened. */
    interface Listener {

        /** Whether it must be called, asked on the teller's thread; false if an earlier call is still to come. */
        boolean wantsToHear();

        /** Called on a thread of its own, on which nobody is signed in. */
        void hear();
    }
}
