"""Why there is no tier 2 here, in a sentence that every surface says."""

from __future__ import annotations

import fcntl
import importlib.util
import shutil
import time
from collections.abc import Callable
from pathlib import Path

_OTHERS = "Tiers 1 and 3 work."
_COMPILERS = ("c++", "g++", "clang++")


def engine(tree: Path, clock: Callable[[], float] = time.time) -> str:
    """Why llama-cpp-python cannot be used, or nothing. `tree`: where the Makefile builds it
    (tools/build_planner.sh); on an installed box there is no such build."""
    importlib.invalidate_caches()  # it may have come while we run
    if importlib.util.find_spec("llama_cpp") is not None:
        return ""
    state = _state(tree / ".cache" / "planner-build")
    if state and _held(tree / ".cache" / "planner-build.lock"):
        minutes = int((clock() - state[1]) // 60)
        return f"Tier 2 is being built: {minutes} min so far, 4 to 10 in all. {_OTHERS}"
    if state and state[0] == "failed":
        return f"Tier 2 could not be built: see .cache/planner-build.log. {_OTHERS}"
    if not any(shutil.which(compiler) for compiler in _COMPILERS):
        return f"There is no C++ compiler, which tier 2 is built with. {_OTHERS}"
    return f"llama-cpp-python is not installed, which tier 2 runs on: make planner. {_OTHERS}"


def file(error: OSError) -> str:
    """That a file of the planner cannot be read."""
    name = Path(error.filename or "").name
    missing = isinstance(error, FileNotFoundError)
    what = "is missing" if missing else f"cannot be read ({error.strerror})"
    return f"The model file {what}: {name}. {_OTHERS}"


def _state(path: Path) -> tuple[str, int] | None:
    """The word and the second that the build wrote down."""
    try:
        word, second = path.read_text(encoding="ascii").split()
        return word, int(second)
    except (OSError, ValueError):
        return None


def _held(path: Path) -> bool:
    """Whether a build runs: it holds this lock until it ends, however it does."""
    try:
        with path.open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
