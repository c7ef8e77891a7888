"""Planner of proposals and budgets for European funding calls."""

__version__ = "0.1.0"
