"""The console: one Textual app on the screen, over SSH and in a browser."""
