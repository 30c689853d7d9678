"""Prefect's process worker, mended: a run that comes back while its last process still ends must wait its turn.

Prefect 3.8.8's own worker dies there when it has a `--limit` (docs/decisions/0003).
"""

import sys
from typing import TYPE_CHECKING, Any

from prefect.cli import app
from prefect.workers.process import ProcessWorker

if TYPE_CHECKING:
    from prefect.client.schemas.objects import FlowRun, WorkerFlowRunResponse


class PatientWorker(ProcessWorker):
    """A process worker that leaves alone, until its next poll, whatever still holds one of its places."""

    type = "process"  # takes the place of Prefect's own under this name

    async def _submit_scheduled_flow_runs(self, flow_run_response: "list[WorkerFlowRunResponse]") -> "list[FlowRun]":
        holding: tuple[Any, ...] = self._limiter.statistics().borrowers if self._limiter else ()
        free = [entry for entry in flow_run_response if entry.flow_run.id not in holding]
        return await super()._submit_scheduled_flow_runs(free)


if __name__ == "__main__":
    sys.argv[1:1] = ["worker", "start", "--type", "process"]
    app()
