"""The checklist: who owes what by when, from the call's documents and the plan's own actions."""

from planner.checklist.items import Checklist, Item, checklist
from planner.checklist.remarks import remarks
from planner.checklist.said import Reading, Spoken, read_day, spoken_day

__all__ = ["Checklist", "Item", "Reading", "Spoken", "checklist", "read_day", "remarks", "spoken_day"]
