"""Simulated Windows hosts: a WS-Management server, an interpreter of the PowerShell that our
scripts use, and a model of a Windows machine. Nothing in here is Windows, and nothing says so."""
