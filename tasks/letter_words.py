"""Letters in Dutch for HR: what kind each is, and what became of it."""

LETTER = {
    "waiting": "wachtend",
    "sending": "wordt verstuurd",
    "sent": "verstuurd",
    "failed": "mislukt, wordt opnieuw geprobeerd",
    "replaced": "vervangen",
    "to_print": "af te drukken",
}

KINDS = {
    "acknowledgement": "ontvangstmelding",
    "admissible": "ontvankelijk",
    "inadmissible": "niet ontvankelijk",
    "invitation": "uitnodiging",
    "home_assignment": "thuisopdracht",
    "passed_stage": "geslaagd voor onderdeel",
    "failed_stage": "niet geslaagd voor onderdeel",
    "no_show": "afwezig",
    "not_invited": "niet uitgenodigd",
    "withdrawn": "terugtrekking",
    "final_passed": "eindresultaat: geslaagd",
    "final_failed": "eindresultaat: niet geslaagd",
    "reserve_place": "plaats in de wervingsreserve",
    "appointed": "aanstelling",
    "hr_notice": "bericht aan HR",
    "missing_document": "vraag om aanvulling",
    "superseded": "vervangen kandidatuur",
    "exempted": "vrijstelling",
    "stage_result": "resultaat van onderdeel",
    "postponed": "nieuwe datum na overmacht",
    "amended": "wijziging van het reglement",
    "corrected": "verbetering",
    "reminder": "herinnering",
    "board_notice": "bericht aan de selectiecommissie",
    "inspection": "nachtelijk nazicht",
    "stopped": "stopzetting van de procedure",
}
