"""What the modelled cmdlets do to a Machine: one file per subject, the table of the same name
beside them in table/ says which parameters they take. Importing this imports them all."""

from importlib import import_module
from pkgutil import iter_modules

for _found in iter_modules(__path__):
    import_module(f"{__name__}.{_found.name}")
