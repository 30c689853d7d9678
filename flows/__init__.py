"""What happens in which order, carried by Prefect."""

import gc

gc.set_threshold(100_000, 10, 10)  # as in the command line: searching what lives on for garbage took a fourth of a leg
