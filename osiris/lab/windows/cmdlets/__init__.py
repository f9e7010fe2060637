"""What the modelled cmdlets do to a Machine: one file per subject, the table of the same name
beside them in table/ says which parameters they take."""
