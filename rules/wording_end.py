"""What follows the selection explained back in plain Dutch: the reserve, terms and the appeal."""

from collections.abc import Iterator

from rules.phrases import both, count_words, days_words, months_words
from rules.provisions import Extension, Refusal, Terms
from rules.regulation import Regulation

STARTS = {
    "final_report_date": "op de datum van het eindrapport",
    "first_of_month_after_final_report": "op de eerste dag van de maand na het eindrapport",
    "decision_date": "op de dag waarop over de reserve beslist wordt",
    "first_of_month_after_decision": "op de eerste dag van de maand na de beslissing over de reserve",
}


def reserve_words(regulation: Regulation) -> Iterator[str]:
    """The reserve: its term, start, extension, who shares it, and what refusing does (A13, A14, A29)."""
    rule = regulation.reserve
    if rule is None:
        yield "Er komt geen wervingsreserve."
        return
    yield f"De wervingsreserve geldt {months_words(rule.term_months)}."
    yield f"Ze begint {STARTS[rule.starts]}."
    yield _extension(rule.extension)
    if rule.employers:
        yield f"Deze besturen delen de reserve: {both(rule.employers)}."
    if rule.functions:
        yield f"Ze geldt voor deze functies: {both(rule.functions)}."
    yield refusal_words(rule.refusal)
    yield f"Wie een aanbod krijgt, heeft {days_words(rule.refusal.answer_days)} om te antwoorden."
    if rule.refusal.policy != "keep_place":
        counts = "telt als een weigering" if rule.refusal.silence == "refusal" else "telt niet als een weigering"
        yield f"Niet antwoorden {counts}."
        also = "telt ook" if rule.refusal.temporary else "telt niet"
        yield f"Een tijdelijke aanstelling weigeren {also}."


def _extension(extension: Extension | None) -> str:
    if extension is None:
        return "Ze kan niet verlengd worden."
    term = months_words(extension.months)
    if extension.times == 1:
        return f"Ze kan met een beslissing één keer met {term} verlengd worden."
    return f"Ze kan met een beslissing tot {count_words(extension.times)} keer met {term} verlengd worden."


def refusal_words(rule: Refusal) -> str:
    """What refusing an offer does to a place (A29)."""
    if rule.policy == "drop_after" and rule.after and rule.after > 1:
        return f"Wie {count_words(rule.after)} keer een aanbod weigert, verliest de plaats in de reserve."
    return {
        "keep_place": "Wie een aanbod weigert, behoudt de plaats in de reserve.",
        "drop": "Wie een aanbod weigert, verliest de plaats in de reserve.",
        "drop_after": "Wie een aanbod weigert, verliest de plaats in de reserve.",
        "to_bottom": "Wie een aanbod weigert, komt onderaan in de reserve.",
    }[rule.policy]


def term_words(terms: Terms) -> Iterator[str]:
    """The terms the house binds itself to, who approves, and what staying away means (A25)."""
    if terms.notice_days:
        yield f"Tussen de uitnodiging en de proef liggen minstens {days_words(terms.notice_days)}."
    if terms.admission_word_days:
        days = days_words(terms.admission_word_days)
        yield f"Uiterlijk {days} na de sluitingsdatum weet elke kandidaat of de kandidatuur ontvankelijk is."
    if terms.approval:
        what = "de beslissing over de ontvankelijkheid" if terms.approval == "admission" else "elke beslissing"
        yield f"De kandidaten vernemen {what} pas na goedkeuring door: {terms.approved_by}."
    if terms.force_majeure:
        yield "Wie door overmacht afwezig is, krijgt na een beslissing een nieuwe datum."
    else:
        yield "Ook wie door overmacht afwezig is, krijgt geen nieuwe datum."
    if terms.no_show_lockout_months:
        months = months_words(terms.no_show_lockout_months)
        yield f"Wie zonder overmacht afwezig is, kan {months} lang niet opnieuw solliciteren."


OCCASIONS = {
    "completion": "over ontbrekende stukken",
    "admission": "over de ontvankelijkheid",
    "gate": "aan wie niet uitgenodigd wordt",
    "invitation": "met een uitnodiging",
    "verification": "over documenten bij een onderdeel",
    "judgement": "met een uitslag",
    "ranking": "met de einduitslag",
    "reserve": "over aanstelling en reserve",
    "correction": "over een verbetering",
}


def letter_words(regulation: Regulation) -> Iterator[str]:
    """Which letters wait until somebody has looked at them."""
    asked = regulation.letters.look_first
    if asked:
        what = both([OCCASIONS[one] for one in OCCASIONS if one in asked])
        yield f"Deze brieven vertrekken pas nadat ze bekeken zijn door: {regulation.looked_by}: brieven {what}."


def appeal_words(regulation: Regulation) -> Iterator[str]:
    """What every negative letter says about an appeal (L12)."""
    yield f"In elke negatieve brief staat: “{regulation.appeal_clause}”"
    if regulation.appeal.holds != "none":
        more = " en wordt uit de reserve niets aangeboden" if regulation.appeal.holds == "offers" else ""
        yield f"Zolang een beroep loopt, wordt niemand aangesteld{more}."


def retention_words(regulation: Regulation) -> Iterator[str]:
    """How long personal data is kept, and from when that counts (L21, L22)."""
    rule = regulation.retention
    yield (
        "Persoonsgegevens worden gewist na hun termijn. Die telt vanaf de laatste van deze dagen: de afsluiting van de"
        " procedure, het einde van de reserve, het einde van de termijn voor beroep."
    )
    yield f"Wie niet slaagde of niet toegelaten werd: {_kept(rule.rejected)}."
    yield f"Wie zich terugtrok: {_kept(rule.withdrawn)}."
    if regulation.reserve:
        yield f"Wie in de reserve stond: {_kept(rule.reserve)}."
        yield f"Wie vraagt om uit de reserve geschrapt te worden: {_kept(rule.objected)}."
    yield f"Wie aangesteld is: {_kept(rule.appointed)}. Namen van de selectiecommissie: {_kept(rule.board)}."
    yield "Uitslagen, rangschikking en register blijven, per dossiernummer en zonder namen."
    if rule.selection_rule:
        yield f"Er wordt vernietigd volgens: {rule.selection_rule}."


def _kept(months: int) -> str:
    return months_words(months) if months else "meteen"
