"""The `werving` command."""

import atexit
import gc
import os

gc.set_threshold(250_000, 10, 10)  # what is loaded lives on: searching it for garbage took a tenth of a command
atexit.register(gc.freeze)  # nor is it searched at the end of the process, which took another tenth
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is used; looking for one reads about every package
