"""`werving demo`: the whole procedure with invented candidates, through the same doors that people use."""

import os
import shutil
import threading
import time
from pathlib import Path

from cli import show
from cli.demo_acts import FILES, REGULATION, Player, console
from cli.environment import UpError
from cli.house import House
from cli.up import only_one
from config.settings import settings
from rules.dates import dutch_moment
from tasks.overview import overview

PACE = 0.5  # seconds for each day of the regulation's calendar
PATIENCE = 600.0  # seconds before a demo that hangs gives up


class DemoError(Exception):
    """The demo cannot go on, in one line."""


def run_demo(keep: bool) -> None:
    """Bring the house up, play the procedure, show what came of it, and stop what was started."""
    folder = settings().folder / "demo"
    try:
        with only_one(folder):
            _prepare(folder)
            house = House(settings(), lambda line: console.print(line))
            console.print("De Prefect-server, een worker, de klok en een lokale mailbus starten …")
            house.start()
            stop = threading.Event()
            threading.Thread(target=house.look_after, args=(stop,), daemon=True).start()
            try:
                _show(house, _play(house))
                if keep:
                    console.print("\n[bold]Alles blijft aan om rond te kijken. Stoppen: Ctrl-C.[/bold]")
                    _until_interrupted()
            finally:
                stop.set()
                house.stop()
    except UpError as fault:
        raise DemoError(f"{fault} (is er nog een demo bezig?)") from None
    console.print("De demo is gestopt; de mails en gegevens staan nog in " + str(folder))


def _prepare(folder: Path) -> None:
    """An empty folder and settings of its own; a mail server that was set is not used for invented people."""
    for path in folder.iterdir():
        if path.name != "werving.lock":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for name in ("WERVING_MAIL_URL", "WERVING_DATABASE_URL", "WERVING_HR_URLS"):
        os.environ.pop(name, None)
    os.environ.update(
        WERVING_DATA=str(folder), WERVING_PORT="0", WERVING_POST_AFTER_MINUTES="0", WERVING_CLOCK_SECONDS="0.5"
    )
    settings.cache_clear()


def _play(house: House) -> str:
    os.environ.update({key: value for key, value in house.env.items() if key.startswith(("PREFECT_", "WERVING_"))})
    from config.reading import read_regulation
    from tasks.inbox import Inbox
    from tasks.intake import apply
    from tasks.opening import open_procedure
    from tasks.waking import start_run  # Prefect reads its address when it is imported

    reference = open_procedure(read_regulation(REGULATION), seconds_per_day=PACE)
    run_id = start_run(reference, REGULATION.stem)
    base = house.api_url.removesuffix("/api")
    console.print(f"\n[bold]{reference}[/bold] loopt; volg ze in Prefect: {base}/runs/flow-run/{run_id}\n")
    count = len(apply(reference, FILES / "kandidaten.csv"))
    console.print(f"  [cyan]HR brengt {count} kandidaturen in[/cyan]")
    player = Player(reference, run_id, Inbox(settings().inbox).make(reference))
    _follow(player)
    return str(run_id)


def _follow(player: Player) -> None:
    """Show what is awaited, and play, until the procedure has ended and its letters are out."""
    deadline, shown = time.monotonic() + PATIENCE, ""
    with console.status("bezig …") as status:
        while time.monotonic() < deadline:
            view = overview(player.reference)
            words = show.waiting_words(view)
            if words != shown and (view.waits_for or view.ended):
                until = f", {dutch_moment(view.due)}" if view.due and not view.ended else ""
                console.print(
                    f"[green]●[/green] wacht op {words}{until}" if not view.ended else "[green]●[/green] afgerond"
                )
                shown = words
                status.update(f"wacht op {words}{until}")
            if view.ended and not {"waiting", "sending", "failed"} & set(view.letters):
                return
            player.play(view)
            time.sleep(0.3)
    raise DemoError(f"de procedure bleef steken bij: {shown}")


def _show(house: House, run_id: str) -> None:
    base, folder = house.api_url.removesuffix("/api"), house.settings.folder
    view = overview(next(iter(_references())))
    console.print()
    show.show_funnel(view)
    show.outcome(view, False, True, only_ranked=True)
    console.print(f"Brieven: {', '.join(f'{n} {show.LETTER[s]}' for s, n in view.letters.items())}")
    console.print(f"Mails:   {folder / 'mail' / 'index.html'}", soft_wrap=True)
    console.print(f"Prefect: {base}/runs/flow-run/{run_id}", soft_wrap=True)
    console.print(f"         {house.runs_link()} (alle procedures)", soft_wrap=True)


def _references() -> list[str]:
    from tasks.overview import references

    return references()


def _until_interrupted() -> None:
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        console.print("De demo stopt …")
