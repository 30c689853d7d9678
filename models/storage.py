"""What it means when the database refuses, in words that hold no value of a row."""

from sqlalchemy.exc import DBAPIError, OperationalError

# The beginning of SQLite's name for the fault, or PostgreSQL's SQLSTATE.
FULL = "de schijf is vol; maak plaats, dan gaat alles vanzelf verder"
READ_ONLY = "ze is alleen-lezen; geef schrijfrechten op het bestand en zijn map, dan gaat alles vanzelf verder"
BUSY = "een ander programma houdt de database te lang bezet; het gaat vanzelf verder als dat klaar is"
AWAY = "ze antwoordt niet; zie of het adres klopt, of het gaat vanzelf verder als ze terug is"
UNREADABLE = "het bestand kan niet geopend of gelezen worden; zie of het adres klopt en de map beschreven mag worden"
WORDS = {
    "SQLITE_FULL": FULL,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_CANTOPEN": UNREADABLE,
    "SQLITE_IOERR": UNREADABLE,
    "SQLITE_CORRUPT": UNREADABLE,
    "SQLITE_NOTADB": UNREADABLE,
    "53100": FULL,
    "25006": READ_ONLY,
    "55P03": BUSY,
    "57P": AWAY,
    "08": AWAY,
}


class StorageFault(Exception):
    """The database refused; says why but holds no value, for values are personal."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"database: {kind}")
        self.kind = kind


def storage_fault(fault: DBAPIError) -> StorageFault:
    """The fault as HR or IT reads it; of an unknown one only its kind."""
    code = getattr(fault.orig, "sqlite_errorname", None) or getattr(fault.orig, "sqlstate", None) or ""
    kind = type(fault).__name__
    if not code and (
        fault.connection_invalidated or isinstance(fault, OperationalError)
    ):  # no server that could say why
        return StorageFault(AWAY)
    return StorageFault(next((words for start, words in WORDS.items() if str(code).startswith(start)), kind))


def in_words(fault: Exception) -> str:
    """A fault for a log: our storage in words, anything else by its kind, for messages may hold personal data."""
    if isinstance(fault, DBAPIError):
        fault = storage_fault(fault)
    return str(fault) if isinstance(fault, StorageFault) else type(fault).__name__
