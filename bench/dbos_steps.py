"""The same work as a DBOS workflow with a step for each stage; DBOS keeps its journal in SQLite too.

python -m bench.dbos_steps --workload workload_1000.json --db sqlite:////tmp/w.db --out ranking.json --state-dir /tmp/s
"""

from bench.timing import measured


def main() -> None:
    """Measure one workflow; DBOS has no server."""
    with measured(__doc__ or "") as given:
        given.settle()
        from dbos import DBOS

        from bench.orm_rows import Rows

        rows = Rows(given.db, given.workload)
        journal = f"sqlite:///{given.state_dir / 'dbos.sqlite'}"
        DBOS(
            config={
                "name": "werving-bench",
                "system_database_url": journal,
                "log_level": "ERROR",
                "run_admin_server": False,
            }
        )

        @DBOS.step()
        def do(stage: str) -> None:
            rows.do(stage)

        @DBOS.workflow()
        def procedure() -> None:
            for stage in rows.stages:
                do(stage)

        DBOS.launch()
        given.time(procedure)
        given.write(rows.outcome())
        DBOS.destroy()


if __name__ == "__main__":
    main()
