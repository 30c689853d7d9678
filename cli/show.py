"""What the command line prints for HR: tables in Dutch, or JSON for a program."""

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from cli.printing import add, console, print_json, show_rows, table
from rules.dates import dutch_date, dutch_moment, local_day
from rules.numbers import dutch
from rules.parts import title_of
from rules.signs import shown
from rules.states import DUTCH
from tasks.letter_words import KINDS as KINDS
from tasks.letter_words import LETTER as LETTER
from tasks.listing import Line, listing
from tasks.outage import away
from tasks.overview import Overview, funnel, overview, ranked, references
from tasks.proposed import Proposed


def waiting_words(view: Overview | Line) -> str:
    """What a procedure waits for, by the titles HR knows."""
    if view.stopped:
        return f"stopgezet op {dutch_date(local_day(view.now))}"
    if view.ended:
        return "afgerond"
    titles = view.titles
    names = {
        "closing": "kandidaturen",
        "post": "bevestiging dat de post volledig is",
        "admissibility": "beslissing over de ontvankelijkheid",
        "final_report": "datum van het eindrapport",
        "appointment": "aanstelling",
        "cure": "aanvullingen",
    }
    words = []
    for key in view.waits_for:
        kind, _, stage = key.partition("-")
        title = titles.get(stage, stage)
        moments = {"results": title, "sending": f"verzending: {title}", "assignment": f"opdracht: {title}"}
        moments |= {"tie": f"keuze bij ex aequo: {title}", "papers": f"nazicht van documenten: {title}"}
        decided = {"admission": "ontvankelijkheid", "ranking": "eindrapport"}
        step = re.sub("^(judgement|gate|verification)-", "", stage)
        moments["approval"] = f"goedkeuring: {decided.get(step) or titles.get(step, step)}"
        moments["look"] = f"nazicht van {title_of(titles, key)}"
        held = f"vertrek van de brieven: {decided.get(step) or titles.get(step, step)}"
        words.append(
            names.get(key) or moments.get(kind) or (held if kind == "hold" else f"resultaten: {titles.get(key, key)}")
        )
    return ", ".join(words) or "bezig"


def status(reference: str, as_program: bool) -> None:
    """All procedures in a line each, or one with its funnel."""
    if as_program:
        print_json([_status_json(overview(one)) for one in ([reference] if reference else references())])
        return
    view = overview(reference) if reference else None
    lines = table("Procedures", "referentie", "wacht op", "tot", "kandidaten", "brieven")
    for line in [view] if view else listing():
        due = dutch_moment(line.due) if line.due and not line.ended else ""
        sent = ", ".join(f"{count} {LETTER[state]}" for state, count in sorted(line.letters.items()))
        add(lines, line.reference, waiting_words(line), due, str(line.candidates), sent)
    console.print(lines)
    if no_post := away():
        console.print(shown(no_post.in_words()), markup=False, highlight=False)
    if view and view.stopped:
        console.print(shown(f"Reden van de stopzetting: {view.stopped}"), markup=False, highlight=False)
    if view:
        lacking = [] if view.stopped else _lacking(reference)
        if lacking:
            console.print(f"Nog zonder antwoord ({len(lacking)}): {', '.join(lacking)}", highlight=False)
        show_proposals(reference, view)
        show_corrections(reference, view.corrections)
        show_funnel(view)
        show_people(view)


def _lacking(reference: str) -> list[str]:
    from tasks.asking import lacking_now  # as above

    return lacking_now(reference)


def _status_json(view: Overview) -> dict[str, Any]:
    return {
        "reference": view.reference,
        "now": view.now.isoformat(),
        "ended": view.ended,
        "stopped": view.stopped,
        "waits_for": list(view.waits_for),
        "lacking": [] if view.stopped else _lacking(view.reference),
        "corrections": [asdict(one) for one in view.corrections],
        "due": view.due.isoformat() if view.due else None,
        "letters": view.letters,
        "regulation_hash": view.hash,
        "funnel": [
            {"title": f.title, "came": f.came, "open": f.open, "went_on": f.went_on, "left": f.left}
            for f in funnel(view)
        ],
        "dossiers": {s.dossier: s.state for s in view.standings},
    }


def show_proposals(reference: str, view: Overview) -> None:
    """What is proposed about each application while a person still decides, with the reasons."""
    if "admissibility" not in view.waits_for:
        return
    from tasks.screening import proposal_reasons  # with the rest of the engine: only who shows proposals needs it

    rows = [(dossier, proposal, " ".join(reasons)) for dossier, proposal, reasons in proposal_reasons(reference)]
    show_rows("Voorstellen over de ontvankelijkheid", ("dossier", "voorstel", "reden"), rows)


def show_corrections(reference: str, found: Sequence[Proposed]) -> None:
    """Corrections that wait for a person, with what was and what becomes; they count only once they are confirmed."""
    for one in found:
        lines = [f"Voorstel {one.number}, {one.dossier}, {one.part}: {one.was} wordt {one.becomes} (niet bevestigd)"]
        for change in one.changes:
            lines += [f"  {change.dossier}: was   {change.before}"]
            lines += [f"  {' ' * len(change.dossier)}  wordt {change.after}"]
        lines += [f"  let op: {note}" for note in one.notes]
        names = " ".join(change.dossier for change in one.changes)
        command = f"werving confirm {reference} {one.number}"
        lines += [f"  bevestigen: {command} {names} --by FUNCTIE"] if names else []
        lines += [f"  weigeren:   {command} --reject --reason REDEN --by FUNCTIE"]
        for line in lines:
            console.print(shown(line), markup=False, highlight=False, soft_wrap=True)


def show_funnel(view: Overview) -> None:
    """How many came to each stage and how they left."""
    lines = table("Verloop", "onderdeel", "kwamen", "open", "gingen door", "vielen af")
    for line in funnel(view):
        left = ", ".join(f"{count} {why}" for why, count in line.left.items())
        add(lines, line.title, str(line.came), str(line.open), str(line.went_on), left)
    console.print(lines)


def show_people(view: Overview) -> None:
    """Where each dossier stands."""
    titles = {stage.key: stage.title for stage in view.regulation.stages} | {"admissibility": "Ontvankelijkheid"}
    rows = [
        (s.dossier, DUTCH[s.state], titles.get(s.stage or "", ""), s.reasons[0] if s.reasons else "")
        for s in view.standings
    ]
    show_rows("Dossiers", ("dossier", "toestand", "onderdeel", "reden"), rows)


def ranking(reference: str, as_program: bool) -> None:
    """The ranking with totals and the reserve's term."""
    outcome(overview(reference), as_program, True, only_ranked=True)


def outcome(view: Overview, as_program: bool, with_reserve: bool, *, only_ranked: bool = False) -> None:
    """How everyone ended, and the reserve."""
    if as_program:
        from cli.simulate import as_json

        print_json(as_json(view, with_reserve=with_reserve))
        return
    if not only_ranked:
        show_funnel(view)
        show_people(view)
    rows = []
    for s in ranked(view.standings):
        total, share = (s.total.words, f"{dutch(s.total.percent)}%") if s.total else ("", "")
        rows.append((str(s.rank), s.dossier, total, share, DUTCH[s.state]))
    show_rows("Rangschikking", ("plaats", "dossier", "totaal", "procent", "toestand"), rows)
    if view.reserve and with_reserve:
        first, last = view.reserve
        console.print(f"Wervingsreserve geldig van {dutch_date(first)} tot en met {dutch_date(last)}.")
    elif view.regulation.reserve is None:
        console.print("Het reglement voorziet geen wervingsreserve.")
    elif not with_reserve:
        console.print("Nog geen termijn van de wervingsreserve: de datum van het eindrapport ontbreekt.")
    else:
        console.print("Niemand in de wervingsreserve." if view.ended else "De wervingsreserve is nog niet vastgelegd.")
