"""Prefect's process worker, mended: a run that comes back while its last process still ends must wait its turn.

Prefect 3.8.8's own worker dies there when it has a `--limit` (docs/decisions/0003). On Linux a flow run's process is
forked from one that has loaded everything (docs/decisions/0043).
"""

import sys
from typing import TYPE_CHECKING, Any

from prefect.cli import app
from prefect.runner import _starter_engine
from prefect.workers.process import ProcessJobConfiguration, ProcessWorker, ProcessWorkerResult

from cli.forking import Preloaded

if TYPE_CHECKING:
    from uuid import UUID

    from anyio.abc import TaskStatus
    from prefect.client.schemas.objects import FlowRun, WorkerFlowRunResponse


class PatientWorker(ProcessWorker):
    """A process worker that leaves alone, until its next poll, whatever still holds one of its places."""

    type = "process"  # takes the place of Prefect's own under this name

    _preloaded: Preloaded | None = None  # a worker that could not be set up has none to end

    async def setup(self) -> None:
        """Start loading what flow runs need."""
        await super().setup()
        if sys.platform == "linux":
            self._preloaded = Preloaded()
            vars(_starter_engine)["run_process"] = self._preloaded.run_process  # the seam that Prefect names for this

    async def teardown(self, *exc_info: Any) -> None:
        """Stop, and let what legs are forked from end."""
        await super().teardown(*exc_info)
        if self._preloaded is not None:
            await self._preloaded.close()

    async def run(
        self,
        flow_run: "FlowRun",
        configuration: ProcessJobConfiguration,
        task_status: "TaskStatus[int] | None" = None,
    ) -> ProcessWorkerResult:
        """Carry out a flow run; a command that is named spares a process that only prepares a workspace."""
        configuration._command_configured = True
        return await super().run(flow_run, configuration, task_status)

    async def _give_worker_labels_to_flow_run(self, flow_run_id: "UUID") -> None:
        """Do not write on each run which worker carries it, which nobody reads.

        The server reads before it writes there, so its SQLite refuses at once while anything else is written, and the
        client then waits 2, 4, 8, 16 and 32 s: a wake-up stood still for a minute (docs/decisions/0043).
        """

    async def _submit_scheduled_flow_runs(self, flow_run_response: "list[WorkerFlowRunResponse]") -> "list[FlowRun]":
        holding: tuple[Any, ...] = self._limiter.statistics().borrowers if self._limiter else ()
        free = [entry for entry in flow_run_response if entry.flow_run.id not in holding]
        return await super()._submit_scheduled_flow_runs(free)


if __name__ == "__main__":
    sys.argv[1:1] = ["worker", "start", "--type", "process"]
    app()
