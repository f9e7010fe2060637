"""Write tests/vectors/: small packs with fixed keys, which every verifier must read for ever.

python -m tools.make_vectors
"""

from __future__ import annotations

from tests.evidence.frozen import FOLDER, files


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
