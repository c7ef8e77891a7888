"""The bench: how fast the planner is, as ratios to something measured beside it. See docs/decisions/0011-bench.md."""
