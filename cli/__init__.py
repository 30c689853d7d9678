"""The `werving` command."""

import atexit
import gc

gc.set_threshold(100_000, 10, 10)  # what is loaded lives on: searching it for garbage took a tenth of a command
atexit.register(gc.freeze)  # nor is it searched at the end of the process, which took another tenth
