"""The engine on one workload with everything counted that must not grow with the candidates."""

from collections import Counter
from typing import Any

from bench.timing import measured


def main() -> None:
    """Carry the workload, and write what it came to with API calls, task runs, statements, commits and rows."""
    with measured(__doc__ or "") as given:
        given.settle()
        counts = counting()
        from bench.carrying import carry, prepare
        from bench.outcome import outcome

        frozen = prepare(given.workload)
        counts.clear()
        carry(given.workload, frozen)
        told = dict(counts)
        given.write(outcome(str(given.workload["procedure_id"])) | {"counts": told, "rows": rows()})


def counting() -> Counter[str]:
    """Count every call to Prefect's API, every task run, statement and commit of this process from now on."""
    import httpx
    from prefect import Task
    from sqlalchemy import Engine, event

    counts: Counter[str] = Counter()

    def count(what: str, kind: type, name: str) -> None:
        original = getattr(kind, name)

        def counted(*arguments: Any, **options: Any) -> Any:
            counts[what] += 1
            return original(*arguments, **options)

        setattr(kind, name, counted)

    count("API calls", httpx.AsyncClient, "send")
    count("API calls", httpx.Client, "send")
    count("task runs", Task, "__call__")
    event.listen(Engine, "before_cursor_execute", lambda *_: counts.update(["statements"]))
    event.listen(Engine, "commit", lambda *_: counts.update(["commits"]))
    return counts


def rows() -> dict[str, int]:
    """How many decisions each step took, and how many letters tell one."""
    from sqlmodel import col, func, select

    from models.engine import reading
    from models.tables import Decision, Letter

    with reading() as session:
        found = dict(session.exec(select(Decision.step, func.count()).group_by(Decision.step)).all())
        told = select(func.count()).select_from(Letter).where(col(Letter.decision_id).is_not(None))
        return found | {"letters": session.exec(told).one()}


if __name__ == "__main__":
    main()
