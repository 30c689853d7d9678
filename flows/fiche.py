"""What HR sees beside the run in Prefect: the procedure's sheet and the ranking, by dossier number only."""

from typing import Any

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from rules.dates import dutch_date, dutch_day, dutch_moment, local_day
from rules.numbers import dutch
from rules.states import DUTCH
from tasks.asking import Asking
from tasks.overview import Overview, funnel, overview, ranked
from tasks.screening import proposal_reasons

NOW: dict[str, Any] = {"_sync": True}  # inside an `async def` flow Prefect would hand out a coroutine


def show(reference: str, words: str, asking: Asking | None = None) -> None:
    """Write the procedure's sheet anew."""
    body = sheet(reference, words, asking)
    create_markdown_artifact(body, key=f"{reference}-fiche", description="Procedurefiche", **NOW)


def show_stopped(reference: str) -> None:
    """Write the sheet of a stopped procedure: why, and where everyone stood."""
    view = overview(reference)
    show(reference, f"Stopgezet op {dutch_date(local_day(view.now))}: {view.stopped}")


def sheet(reference: str, words: str, asking: Asking | None = None) -> str:
    """What is awaited, who lacks a result, the next date, the funnel, where everyone stands."""
    view = overview(reference)
    parts = [
        f"# {view.title}",
        f"**{words}**",
        *_problems(asking),
        *_lacking(asking),
        *([] if view.ended else _next_date(view)),
    ]
    parts += [*_corrections(view), *_funnel(view), *_people(view)]
    parts.append(f"Reglement {view.hash[:12]}, procedure {reference}, {dutch_date(local_day(view.now))}")
    return "\n\n".join(parts)


def show_ranking(reference: str) -> None:
    """Write the ranking as a table, once it is there."""
    view = overview(reference, placed=True)
    rows = [
        {
            "plaats": s.rank,
            "dossier": s.dossier,
            "totaal": s.total.words if s.total else "",
            "procent": f"{dutch(s.total.percent)}%" if s.total else "",
            "toestand": DUTCH[s.state],
        }
        for s in ranked(view.standings)
    ]
    create_table_artifact(
        rows or [{"plaats": "niemand geslaagd"}], key=f"{reference}-rangschikking", description="Rangschikking", **NOW
    )


def form_text(asking: Asking, reference: str) -> str:
    """The text above a form: what is wrong, who lacks a result, what is proposed and why."""
    question = asking.question
    parts = [f"**{question.title}**", *_problems(asking), *_lacking(asking)]
    if question.kind == "admissibility":
        parts += _proposals(asking, reference)
    parts.append("*Beslisser is een functie, geen naam. Een motivering geeft u per bestand, nooit hier.*")
    return "\n\n".join(parts)


def _proposals(asking: Asking, reference: str) -> list[str]:
    """A line each with space between: Prefect's page shows no table here."""
    return [
        f"- **{dossier}** {proposal}: {' '.join(reasons)}"
        for dossier, proposal, reasons in proposal_reasons(reference)
        if dossier in asking.question.dossiers
    ]


def _problems(asking: Asking | None) -> list[str]:
    if asking is None:
        return []
    refused = ["**Niet aanvaard**", *(f"- {problem}" for problem in asking.problems)] if asking.problems else []
    notes = [note for note in asking.notes if note not in asking.problems]
    return [
        *refused,
        *([f"**{_over(asking)}**", *(f"- {note}" for note in notes)] if notes else []),
    ]


def _over(asking: Asking) -> str:
    return "Vergelijk met toen" if asking.question.kind == "final_report" else "Let op, dit moet eerst in orde"


def _lacking(asking: Asking | None) -> list[str]:
    if asking is None or not asking.lacking:
        return []
    what = "Nog te versturen of vast te houden" if asking.question.kind == "look" else "Nog zonder resultaat"
    return [f"{what} ({len(asking.lacking)}): {', '.join(asking.lacking)}"]


def _next_date(view: Overview) -> list[str]:
    """The first day in the regulation that is still to come."""
    days = [("sluiting van de kandidaturen", view.regulation.applications.closes)]
    days += [(stage.title, stage.first_day) for stage in view.regulation.stages if stage.planned]
    today = local_day(view.now)
    return [f"Volgende datum: {title}, {dutch_day(day)}" for title, day in days if day > today][:1]


def _corrections(view: Overview) -> list[str]:
    """Corrections that wait for a person: they count only once they are confirmed."""
    lines = [
        f"- voorstel {one.number}, **{change.dossier}** ({one.part}): was {change.before} / wordt {change.after}"
        for one in view.corrections
        for change in one.changes
    ]
    return ["## Voorgestelde verbeteringen, nog te bevestigen", "\n".join(lines)] if lines else []


def _funnel(view: Overview) -> list[str]:
    lines = ["| onderdeel | kwamen | nog te beslissen | gingen door | vielen af |", "|---|---|---|---|---|"]
    for line in funnel(view):
        left = ", ".join(f"{count} {why}" for why, count in line.left.items()) or "–"
        lines.append(f"| {line.title} | {line.came} | {line.open or '–'} | {line.went_on} | {left} |")
    return ["## Verloop", "\n".join(lines)]


def _people(view: Overview) -> list[str]:
    lines = ["| dossier | toestand | onderdeel |", "|---|---|---|"]
    titles = {stage.key: stage.title for stage in view.regulation.stages}
    lines += [f"| {s.dossier} | {DUTCH[s.state]} | {titles.get(s.stage or '', '')} |" for s in view.standings]
    return ["## Dossiers", "\n".join(lines)]


def final_words(reference: str) -> str:
    """How a finished procedure reads in Prefect."""
    view = overview(reference, placed=True)
    if view.reserve is None:
        return f"Afgerond op {dutch_moment(view.now)}"
    return f"Wervingsreserve geldig tot en met {dutch_date(view.reserve[1])}"
