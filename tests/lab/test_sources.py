"""Both formats of sources.list(5), as real machines have them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from osiris.lab.sources import Source, choose, from_deb822, from_lines, keyring, mirror, read

DEB822 = """\
# The machine's own mirror
Types: deb deb-src
URIs: http://mirror.test/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/some.gpg

Types: deb
URIs: http://other.test/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb-src
URIs: http://source.test/debian
Suites: bookworm
Components: main
"""

ONE_LINE = """\
# deb http://old.test/debian bookworm main
deb [arch=amd64 signed-by=/etc/apt/keys.asc] https://mirror.test/debian bookworm main non-free # own
deb-src http://mirror.test/debian bookworm main
deb [trusted=yes] file:/srv/mirror ./
"""


def test_deb822_gives_one_source_per_suite_and_skips_what_is_off() -> None:
    assert [(s.uri, s.suite) for s in from_deb822(DEB822)] == [
        ("http://mirror.test/debian", "bookworm"),
        ("http://mirror.test/debian", "bookworm-updates"),
    ]
    first = next(from_deb822(DEB822))
    assert first.components == ("main", "contrib")
    assert first.signed_by == "/usr/share/keyrings/some.gpg"


def test_one_line_sources_have_options_and_comments() -> None:
    first, second = from_lines(ONE_LINE)
    assert first == Source(
        uri="https://mirror.test/debian",
        suite="bookworm",
        components=("main", "non-free"),
        signed_by="/etc/apt/keys.asc",
    )
    assert second.trusted
    assert second.suite == "./"


def test_only_a_source_of_the_machines_own_suite_with_main_is_chosen() -> None:
    sources = [*from_lines("deb http://a.test/x trixie main\ndeb http://b.test/x bookworm extra\n")]
    assert choose(sources, ("bookworm",)) is None
    sources += from_deb822(DEB822)
    chosen = choose(sources, ("bookworm",))
    assert chosen
    assert chosen.uri == "http://mirror.test/debian"


def test_files_of_both_formats_are_read_and_others_are_not(tmp_path: Path) -> None:
    parts = tmp_path / "sources.list.d"
    parts.mkdir()
    (parts / "a.sources").write_text(DEB822)
    (parts / "b.list").write_text("deb http://b.test/debian bookworm main\n")
    (parts / "c.list.disabled").write_text("deb http://c.test/debian bookworm main\n")
    (tmp_path / "sources.list").write_text("deb http://first.test/debian bookworm main\n")
    uris = [source.uri for source in read(tmp_path)]
    assert uris[0] == "http://first.test/debian"
    assert uris[-1] == "http://b.test/debian"
    assert "http://c.test/debian" not in uris


def test_a_mirror_list_is_followed(tmp_path: Path) -> None:
    (tmp_path / "list").write_text("# ours\nhttp://one.test/debian priority:1\nhttp://two.test/\n")
    source = Source(uri=f"mirror+file:{tmp_path}/list", suite="bookworm", components=("main",))
    assert mirror(source) == "http://one.test/debian"


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    """A real public key, binary and in ASCII armour."""
    home = tmp_path_factory.mktemp("gpg")
    home.chmod(0o700)
    gpg = ["gpg", "--homedir", str(home), "--batch", "--quiet"]
    make = ["--passphrase", "", "--quick-generate-key", "clinic", "ed25519", "sign", "never"]
    subprocess.run([*gpg, *make], check=True, capture_output=True)
    binary = subprocess.run([*gpg, "--export"], check=True, capture_output=True).stdout
    armour = subprocess.run([*gpg, "--export", "--armor"], check=True, capture_output=True).stdout
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=True)
    return binary, armour.decode()


def signed_by(value: str) -> Source:
    return Source(uri="http://a.test", suite="bookworm", components=("main",), signed_by=value)


def test_a_key_in_armour_becomes_a_binary_keyring(keys: tuple[bytes, str], tmp_path: Path) -> None:
    (tmp_path / "key.asc").write_text(keys[1])
    made = keyring(signed_by(str(tmp_path / "key.asc")), tmp_path)
    assert made
    assert made.read_bytes() == keys[0]


def test_a_key_inside_the_stanza_becomes_a_binary_keyring(
    keys: tuple[bytes, str], tmp_path: Path
) -> None:
    lines = "".join(f" {line or '.'}\n" for line in keys[1].splitlines())
    stanza = f"Types: deb\nURIs: http://a.test\nSuites: s\nComponents: main\nSigned-By:\n{lines}"
    made = keyring(next(from_deb822(stanza)), tmp_path)
    assert made
    assert made.read_bytes() == keys[0]


def test_a_binary_keyring_is_used_where_it_lies_and_none_means_the_distributions(
    tmp_path: Path,
) -> None:
    assert keyring(signed_by("/usr/share/keyrings/x.gpg"), tmp_path) == Path(
        "/usr/share/keyrings/x.gpg"
    )
    assert keyring(signed_by(""), tmp_path) is None
    assert keyring(signed_by("1234567890ABCDEF1234567890ABCDEF12345678"), tmp_path) is None
