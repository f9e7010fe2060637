"""A strict interpreter of the subset of Windows PowerShell 5.1 that our scripts use."""
