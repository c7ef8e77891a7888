"""Keys that weigh: everybody's part is in proportion to a weight."""

from __future__ import annotations

from abc import abstractmethod

from planner.keys.key import SharingKey
from planner.keys.portions import Mask, Portions, Sharers, Whole, proportional
from planner.money import CentsArray


class WeighingKey(SharingKey):
    """A key that gives each member a part in proportion to its weight."""

    @abstractmethod
    def weights(self, sharers: Sharers) -> tuple[Whole, Mask]:
        """Return each member's weight, zero for all others, and where one rests on what nobody has given.

        Returns:
            Whole numbers from zero up, shape (scenario, partner); a mask, shape (scenario,).
        """

    def portions(self, cents: Whole, sharers: Sharers) -> Portions:
        """Return the amount in proportion to the weights; nothing for anybody where all of them are zero."""
        return proportional(cents, *self.weights(sharers))

    def shares(self, cents: Whole, sharers: Sharers) -> tuple[CentsArray, Whole, Mask]:
        """Return the amount and the weights as they are: nothing has to be multiplied to be split."""
        weights, is_open = self.weights(sharers)
        return cents, weights, is_open & (cents > 0)
