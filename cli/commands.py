"""Which module holds which command, so that a command loads its own module and no other."""

from collections.abc import Iterable
from importlib import import_module

import typer
from typer.core import TyperGroup
from typer.main import get_group

HOLDS = {  # in the order in which --help tells them
    "procedure": ("open", "apply", "results", "assignment", "withdraw", "status", "ranking"),
    "dossiers": ("documents", "jury", "sheet", "conflict", "adjust", "amend", "schema"),
    "timetable": ("timetable",),
    "steering": ("stop", "reschedule", "wake"),
    "preview": ("preview", "approve"),
    "letters": ("letters",),
    "paper": ("paper", "posted", "attendance", "export"),
    "corrections": ("correct", "confirm"),
    "appeals": ("appeal", "appeals", "appeal-outcome", "retake", "redo"),
    "reserve": ("reserve", "offer", "answer", "fulfil", "appoint", "withdraw-vacancy", "extend", "boards"),
    "privacy": ("retention", "hold", "object", "anonymise", "file-in", "document", "reseal", "looks"),
    "record": ("verify", "record"),
    "figures": ("figures",),
    "exchange": ("import", "archive", "restore"),
    "profiles": ("profile", "coverage"),
    "daily": ("inspect", "remind"),
    "production": ("environment", "migrate", "register", "server", "services", "worker", "clock"),
}
HELD_BY = {command: module for module, commands in HOLDS.items() for command in commands}


class Commands(TyperGroup):
    """The commands of `cli.main`, and those of every module named above, loaded when they are asked for."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # typer names its own class
        """The names of all commands, loaded or not."""
        return [*dict.fromkeys((*self.commands, *HELD_BY))]

    def get_command(self, ctx: typer.Context, cmd_name: str) -> object:  # type: ignore[override]  # the same
        """The command; for a name that nobody knows everything is loaded, so that its nearest can be told."""
        if cmd_name not in self.commands:
            self._load([HELD_BY[cmd_name]] if cmd_name in HELD_BY else HOLDS)
        return self.commands.get(cmd_name)

    def _load(self, modules: Iterable[str]) -> None:
        for module in modules:
            self.commands.update(get_group(import_module(f"cli.{module}").commands).commands)
