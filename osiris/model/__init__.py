"""Every noun of the house, by subject. Frozen, slotted, keyword-only; stdlib only."""
