"""The events of the record in Dutch, for who reads it on paper."""

EVENTS = {
    "address mended": "mailadres verbeterd",
    "adjustment arranged": "redelijke aanpassing genoteerd",
    "adjustment recorded": "redelijke aanpassing genoteerd",
    "adjustment removed": "redelijke aanpassing geschrapt",
    "amended": "reglement gewijzigd",
    "application received": "kandidatuur ontvangen",
    "assignment provided": "opdracht klaargelegd",
    "board attendance": "aanwezigheid van de commissie genoteerd",
    "board composed": "selectiecommissie samengesteld",
    "conflict declared": "belangenconflict gemeld",
    "correction confirmed": "verbetering bevestigd",
    "correction proposed": "verbetering voorgesteld",
    "correction refused": "verbetering geweigerd",
    "degree supplied": "diploma aangevuld",
    "document supplied": "document aangevuld",
    "facts supplied": "gegevens aangevuld",
    "hold lifted": "bewaring opgeheven",
    "hold set": "bewaring opgelegd",
    "letter approved": "brief bekeken en vrijgegeven",
    "letter held": "brief bekeken en vastgehouden",
    "letters do not arrive": "brieven komen niet aan",
    "letters posted": "brief met de post verstuurd",
    "letters tried again": "brieven opnieuw verstuurd",
    "moment reached": "moment bereikt",
    "moved up": "opgeschoven",
    "objected": "vroeg om uit de reserve geschrapt en gewist te worden",
    "opened": "procedure geopend",
    "result entered": "resultaat ingevoerd",
    "stage not held": "onderdeel niet doorgegaan",
    "step done": "stap afgerond",
    "stopped": "procedure stopgezet",
    "taken over": "overgenomen van een eerdere versie",
    "term not kept": "termijn niet gehaald",
    "texts erased": "teksten gewist",
    "time changed": "uur gewijzigd",
    "timetable arranged": "uurrooster ingevuld",
    "withdrawn": "kandidatuur ingetrokken",
}


def who_words(who: str) -> str:
    """Who did it, by function: the engine's own steps are the program's."""
    return "het programma" if who == "werving" else who
