"""The readers behind the console and the commands."""
