"""Carry one workload through the real engine: one flow run on a Prefect server, a task per step, all rows committed.

    PREFECT_API_URL=http://127.0.0.1:4200/api python -m bench.engine --workload workload_1000.json \
        --db sqlite:////tmp/w.db --out ranking.json --state-dir /tmp/state

Started again on the same database after a crash it goes on where it was, and ends with the same rows.
"""

from bench.timing import measured


def main() -> None:
    """Measure from the schema and workload ready to the ranking committed and the flow run ended."""
    with measured(__doc__ or "") as given:
        given.settle()
        from bench.carrying import carry, prepare
        from bench.outcome import outcome

        frozen = prepare(given.workload)
        given.time(lambda: carry(given.workload, frozen))
        given.write(outcome(str(given.workload["procedure_id"])))


if __name__ == "__main__":
    main()
