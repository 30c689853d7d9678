"""What happens in which order; a flow run's process loads this room right after Prefect."""

import atexit
import gc

gc.set_threshold(100_000, 10, 10)  # as in the command line
gc.freeze()  # what Prefect loaded lives on: searching it again and again for garbage took a tenth of a start
atexit.register(gc.freeze)  # nor is anything searched at the end of the process, which others wait for
