"""The functions and bodies that act in a procedure, as people name them: behind each act stands one, never a name."""

from collections.abc import Iterable


def function_of(known: Iterable[str], text: str) -> str | None:
    """The function that a person means, as the regulation writes it; none if it is not one of these."""
    wanted = text.strip().casefold()
    return next((name for name in known if name.casefold() == wanted), None)


def functions_asked(known: Iterable[str]) -> str:
    """What is expected of who acts."""
    return f"een van {', '.join(dict.fromkeys(known))} verwacht (een functie, nooit een naam)"
