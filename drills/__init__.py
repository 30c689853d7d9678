"""Drills: what a crash, a crowd and a clock do to real procedures (docs/reliability.md); run by `make drill`."""
