"""The same work as a plain Prefect flow: a task for each stage, or with `--per candidate` for each candidate in it.

    PREFECT_API_URL=http://127.0.0.1:4200/api python -m bench.plain_prefect --workload workload_1000.json \\
        --db sqlite:////tmp/w.db --out ranking.json --state-dir /tmp/s
"""

from bench.timing import measured


def main() -> None:
    """Measure one flow run against the server in PREFECT_API_URL."""
    with measured(__doc__ or "", per=("stage", "candidate")) as given:
        given.settle()
        from prefect import flow, task
        from prefect.cache_policies import NO_CACHE

        from bench.orm_rows import Rows

        rows = Rows(given.db, given.workload)

        @task(cache_policy=NO_CACHE)
        def do(stage: str, dossier: str | None = None) -> None:
            rows.do(stage, dossier)

        @flow(name="kaal-prefect")
        def procedure() -> None:
            for stage in rows.stages:
                apart = given.options["per"] == "candidate" and stage in rows.alone
                for dossier in rows.taking_part(stage) if apart else [None]:
                    do(stage, dossier)

        given.time(procedure)
        given.write(rows.outcome())


if __name__ == "__main__":
    main()
