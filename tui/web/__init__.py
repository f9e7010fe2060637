"""The console in a browser: login, TLS, and one process per person."""
