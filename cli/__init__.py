"""The `werving` command."""

import gc

gc.set_threshold(100_000, 10, 10)  # what is loaded lives on: searching it for garbage took a tenth of a command
