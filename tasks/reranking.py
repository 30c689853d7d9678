"""The end of a selection after a correction: ranking and reserve anew, with ties as they are."""

from sqlmodel import select

from models.tables import Application, Reserve
from rules.dates import local_day
from rules.reserve import reserve_term
from rules.states import move
from tasks.conclusion import final_conclusions
from tasks.deciding import applications_in, by_dossier, latest_decisions, latest_results
from tasks.places import release_offer
from tasks.rewriting import Rewriting, is_lapsed

GOING_ON = {"admissible", "passed_stage"}
ENGAGED = {"offered", "accepted"}  # an offer that is not over goes on
LEFT = {"withdrawn", "appointed", "place_lost", "expired"}  # they are placed anew, and stay where they are


def rank(rewriting: Rewriting, application: Application) -> None:
    """Conclude about all finalists anew: who is placed elsewhere now gets a new version too."""
    work = rewriting.work
    known = latest_decisions(work.session, work.id, "ranking")
    finalists = [
        a
        for a in by_dossier(work).values()
        if (a.id in known and not is_lapsed(known[a.id or 0]) and a.id != application.id)
        or (a.id == application.id and a.state in GOING_ON)
    ]
    for conclusion in final_conclusions(work, sorted(finalists, key=lambda a: a.dossier)):
        one = work.session.get_one(Application, conclusion.application.id)
        if one.state in LEFT:
            rewriting.record("ranking", conclusion)
            continue
        if one.state not in GOING_ON:
            rewriting.put_back(one, "passed_stage")
        rewriting.write("ranking", conclusion)


def fill_reserve(rewriting: Rewriting, application: Application) -> None:
    """Give places their rank anew; who is out loses the place, who is in gets one with the same term."""
    work = rewriting.work
    rule, report = work.regulation.reserve, latest_results(work.session, work.id, "final_report").get(0)
    if rule is None or report is None:
        return
    appointed = latest_results(work.session, work.id, "appointment").get(0)
    first, last = reserve_term(rule, report.decided_on, appointed.decided_on if appointed else None)
    places = {p.application_id: p for p in work.session.exec(select(Reserve).where(Reserve.procedure_id == work.id))}
    last = max((place.valid_through for place in places.values()), default=last)  # as it was extended
    ranks = {k: d.rank for k, d in latest_decisions(work.session, work.id, "ranking").items()}
    for one in applications_in(work, "passed"):
        one.state, key = move(one.state, "in_reserve"), one.id or 0
        place = places.get(key) or Reserve(
            procedure_id=work.id, application_id=key, valid_from=first, valid_through=last
        )
        if place.state not in ENGAGED:
            place.state = "available"
        places[key] = place
        work.session.add(place)
    if application.id in places and application.state != "in_reserve":
        places[application.id].state = "lapsed"
        release_offer(work, application.id or 0, local_day(work.now), "withdrawn")
    for key, place in places.items():
        place.rank = ranks.get(key) if place.state != "lapsed" else None
