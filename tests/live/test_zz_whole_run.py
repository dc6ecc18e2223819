# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""Last (by its name): the shared tracer's run as a whole."""
import pytest

import conftest
import harness


def test_the_shared_run(request):
    """First and last record, no gap in the numbers, nothing lost, exit 0, nothing after the tests."""
    tracer = conftest.Shared.tracer
    if tracer is None or not tracer.alive():
        pytest.skip("no test of this session shared a tracer")
    harness.Fence.end()
    events, status, err = tracer.stop()
    # test_hard_udp.py has more peers on purpose than have flows of their own: that, and nothing else, is lost
    run = {k[len("strayport.run.lost."):]: v for k, v in events[-1].flat.items() if k.startswith("strayport.run.lost.")}
    flows = run.pop("flows")
    assert not any(run.values()), run
    assert status == (3 if flows else 0), err
    assert events[0].action == "trace_started"
    assert events[-1].action == "trace_stopped"
    numbers = [e.sequence for e in events]
    assert numbers == list(range(1, len(events) + 1))
    lost = [e.line for e in events if e.action == "events_lost"]
    assert bool(lost) == bool(flows)
    # each test compared what it saw before its end; what came later belongs to nobody
    stray = [e for e in events if e.netns in conftest.Shared.closed
             and e.sequence > conftest.Shared.closed[e.netns]]
    assert not stray, "events after the end of their test:\n" + "\n".join(e.brief() for e in stray)
