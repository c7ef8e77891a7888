"""Sharing keys: how the cost of common work is divided. One module each: its model and its weights.

A key turns members into weights; ``planner.money.allocate`` turns weights into cents, once.
"""

from __future__ import annotations

from typing import TypeAlias

from planner.keys.equal import EqualKey

Key: TypeAlias = EqualKey
"""Every key that a plan may name."""

__all__ = ["EqualKey", "Key"]
