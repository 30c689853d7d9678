"""What HR, jury and college do in the demo, each by a door of its own: form, watched folder, command line."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from rich.console import Console

from config.settings import HERE
from tasks.overview import Overview, overview

console = Console()
REGULATION = HERE / "regulations" / "ternat-clustermanager-samenleven.yaml"
FILES = HERE / "demo" / "ternat"


@dataclass
class Player:
    """Plays HR, the jury and the college: answers every wait once, through the door that fits."""

    reference: str
    run_id: UUID
    inbox: Path
    played: set[str] = field(default_factory=set)

    def play(self, view: Overview) -> None:
        """Answer what is awaited now and was not answered yet."""
        for key in view.waits_for:
            if key in ACTS and key not in self.played and ACTS[key](self):
                self.played.add(key)

    def drop(self, name: str, as_name: str = "") -> bool:
        """Drop a file in the watched folder."""
        target = self.inbox / (as_name or name)
        shutil.copyfile(FILES / name, target)
        console.print(f"  [cyan]HR legt {target.name} in {self.inbox}[/cyan]")
        return True

    def command(self, name: str, *arguments: str) -> bool:
        """Do what `werving NAME REFERENCE …` does."""
        from cli.main import app

        shown = " ".join([name, self.reference, *(Path(a).name for a in arguments)])
        console.print(f"  [cyan]HR typt: werving {shown}[/cyan]")
        app([name, self.reference, *arguments], standalone_mode=False)
        return True

    def form(self, fill: Callable[[dict[str, Any]], dict[str, Any]], words: str) -> bool:
        """Fill in the form behind the Resume button, if it is there by now."""
        if not submit_form(self.run_id, fill):
            return False
        console.print(f"  [cyan]{words}[/cyan]")
        return True


def submit_form(run_id: UUID, fill: Callable[[dict[str, Any]], dict[str, Any]]) -> bool:
    """Submit the form of a waiting run as its page does; False while the form is not there yet."""
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.objects import StateType
    from prefect.input.actions import read_flow_run_input

    with get_client(sync_client=True) as client:
        run = client.read_flow_run(run_id)
        keyset = run.state.state_details.run_input_keyset if run.state else None
        if run.state_type != StateType.PAUSED or not keyset:
            return False
        schema: Any = read_flow_run_input(keyset["schema"], flow_run_id=run_id)
        result = client.resume_flow_run(run_id, run_input=fill(schema))
        return bool(result.status.value == "ACCEPT")


def prefilled(schema: dict[str, Any], **answers: Any) -> dict[str, Any]:
    """A form's values as they stand, with the answers over them."""
    known = {name: part["default"] for name, part in schema["properties"].items() if "default" in part}
    return {**known, **answers}


def _scores(points: dict[str, tuple[str, str]]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Fill in attendance and points by dossier."""

    def fill(schema: dict[str, Any]) -> dict[str, Any]:
        values = prefilled(schema, datum="2024-11-08")
        rows = [{**row, **_row(points[row["dossier"]])} for row in values["uitslagen"]]
        return {**values, "uitslagen": rows}

    return fill


def _row(found: tuple[str, str]) -> dict[str, str]:
    return {"aanwezigheid": found[0], "resultaat": found[1]}


def _interview(player: Player) -> bool:
    """First with a slip of the pen, which is refused; then right."""
    from tasks.tables import read_table

    rows = read_table(FILES / "3-verkennend-gesprek.csv").rows
    points = {row["dossier"]: (row["aanwezigheid"], row["resultaat"]) for row in rows}
    if "slip" not in player.played:
        wrong = {**points, "K-001": ("aanwezig", "725")}
        if player.form(
            _scores(wrong), "De jury vult het formulier in Prefect in, met 725 in plaats van 72,5: geweigerd"
        ):
            player.played.add("slip")
        return False
    return player.form(_scores(points), "De jury verbetert het formulier: 72,5")


def _admissibility(player: Player) -> bool:
    """The one that only a person can decide comes by file, with reasons; the rest is confirmed in the form."""
    if "K-019" not in player.played:
        player.command("jury", str(FILES / "commissie.csv"))
        player.command("results", "ontvankelijkheid", str(FILES / "1-ontvankelijkheid.csv"))
        player.played.add("K-019")
    return player.form(
        lambda schema: prefilled(schema, datum="2024-11-05"), "HR bevestigt de voorstellen in het formulier van Prefect"
    )


def _post(player: Player) -> bool:
    """What came by post after the closing day goes in first; then HR confirms that all is there."""
    if "late" not in player.played:
        player.drop("nakomers.csv")
        player.played.add("late")
    if len(overview(player.reference).standings) < 22:
        return False
    return player.form(lambda schema: prefilled(schema, datum="2024-11-05"), "HR bevestigt dat de post volledig is")


def _oral(player: Player) -> bool:
    player.command("withdraw", "K-015")
    return player.command("results", "oral_exam", str(FILES / "6-mondelinge-proef.csv"))


ACTS: dict[str, Callable[[Player], bool]] = {
    "post": _post,
    "admissibility": _admissibility,
    "level_test": lambda player: player.drop("2-niveautest.csv"),
    "exploratory_interview": _interview,
    "assignment-home_assignment": lambda player: player.drop("opdracht.pdf", "opdracht-home_assignment.pdf"),
    "home_assignment": lambda player: player.drop("4-thuisopdracht.csv"),
    "oral_exam": _oral,
    "assessment_center": lambda player: player.drop("7-assessment.csv"),
    "final_report": lambda player: player.command("results", "eindrapport", str(FILES / "8-eindrapport.csv")),
    "appointment": lambda player: player.command("results", "aanstelling", str(FILES / "9-aanstelling.csv")),
}
