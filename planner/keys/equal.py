"""The equal key: every member has the same part."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from planner.terms import Model


class EqualKey(Model):
    """Everyone who shares a cost has the same part of it (K1: T / n).

    Source: the commonest key of networks' small projects, e.g. the three equal parts of a bilateral feasibility study.
    """

    kind: Literal["equal"] = "equal"

    def weights(self, members: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return one for each member and zero for everybody else.

        Args:
            members: Who shares, shape (scenario, partner).

        Returns:
            Weights, whole numbers, shape (scenario, partner).
        """
        return members.astype(np.int64)
