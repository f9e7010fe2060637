"""People at the box: accounts, sessions, and the yes of two."""
