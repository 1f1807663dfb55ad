package io.tickwire.host.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Timeout(30)
class ScheduleTest {

    @Test
    void shouldDoWhatIsDueByTimeThenByOrderOfScheduling() {
        final long seed = System.nanoTime();
        final Random random = new Random(seed);
        final Schedule schedule = new Schedule();
        final List<Job> done = new ArrayList<>();
        final List<Job> expected = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            final Job job = new Job(done, i, random.nextInt(50));
            schedule.at(job.due, job);
            if (random.nextInt(4) == 0) {
                schedule.cancel(job);
            } else {
                expected.add(job);
            }
        }
        expected.sort(Comparator.<Job>comparingLong(job -> job.due).thenComparing(job -> job.number));
        for (int now = 0; now < 50; now++) {
            schedule.poll(now);
        }
        assertEquals(expected, done, () -> "seed " + seed);
        assertEquals(Long.MAX_VALUE, schedule.nextDueNanos());
    }

    @Test
    void shouldMoveWhatIsScheduledAnew() {
        final Schedule schedule = new Schedule();
        final List<Job> done = new ArrayList<>();
        final Job job = new Job(done, 0, 0);
        schedule.at(10, job);
        schedule.at(20, job);
        assertEquals(0, schedule.poll(19));
        assertEquals(1, schedule.poll(20));
    }

    private static final class Job extends Scheduled {
        private final List<Job> done;
        private final int number;
        private final long due;

        Job(final List<Job> done, final int number, final long due) {
            this.done = done;
            this.number = number;
            this.due = due;
        }

        @Override
        protected void run(final long nowNanos) {
            done.add(this);
        }
    }
}
