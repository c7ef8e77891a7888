"""Entry of the app: configure the page, then run it."""

from planner.ui.start import run

run()
