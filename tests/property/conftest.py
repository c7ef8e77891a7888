"""How the laws are tried: as often as by default, without a stop-watch, because machines differ."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("laws", deadline=None)
settings.load_profile("laws")
