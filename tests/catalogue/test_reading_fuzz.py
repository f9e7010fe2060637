"""Whatever comes in, only CatalogueError comes out."""

from __future__ import annotations

import contextlib
import re

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from osiris.core.reading.wire import Wire
from osiris.errors import CatalogueError
from tests.catalogue.documents import READERS

# Words of the formats, so that random trees get past the first key.
WORDS = re.findall(
    r"\S+",
    """
    baseline version platform checks not_covered title probe params field expect warn missing
    cadence priority is one_of within empty linux 1m high unknown id heals approval settle needs
    steps verb with slots advice examples before after check runbook observed framework proposed
    note controls level evidence strength why primary RB-A-001 policy patching
    """,
)

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.sampled_from(WORDS),
    st.text(max_size=8),
)
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), inner, max_size=8),
    ),
    max_leaves=40,
)


@pytest.mark.parametrize("kind", READERS)
@settings(deadline=None)
@given(data=st.binary(max_size=400))
def test_random_bytes(kind: str, data: bytes) -> None:
    with contextlib.suppress(CatalogueError):
        READERS[kind][0](data, "f")


@pytest.mark.parametrize("kind", READERS)
@settings(deadline=None)
@given(text=st.text(alphabet="ab:-[]{}&*!|>'\"#%@,? \n\t\\u0{1}é\u202e", max_size=60))
def test_random_yaml_marks(kind: str, text: str) -> None:
    with contextlib.suppress(CatalogueError):
        READERS[kind][0](text.encode(), "f")


@pytest.mark.parametrize("kind", READERS)
@settings(deadline=None)
@given(tree=trees)
def test_random_trees(kind: str, tree: object) -> None:
    text = yaml.dump(tree, Dumper=yaml.SafeDumper)
    faults = ["f:"]
    try:
        READERS[kind][0](text.encode(), "f")
    except CatalogueError as error:
        faults = list(error.faults)
    assert faults
    assert all(fault.startswith("f:") for fault in faults)


def shapes(shape: type[Wire]) -> list[type[Wire]]:
    return [shape, *(s for child in shape.__subclasses__() for s in shapes(child))]


@pytest.mark.parametrize("shape", shapes(Wire))
def test_every_wire_shape_is_closed_and_strict(shape: type[Wire]) -> None:
    assert shape.model_config["extra"] == "forbid"
    assert shape.model_config["strict"] is True


@pytest.mark.parametrize("kind", READERS)
@settings(deadline=None)
@given(data=st.data())
def test_good_documents_with_a_piece_torn_out(kind: str, data: st.DataObject) -> None:
    read, text = READERS[kind]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    piece = data.draw(st.one_of(st.text(max_size=6), scalars.map(yaml.safe_dump)))
    with contextlib.suppress(CatalogueError):
        read((text[:start] + piece + text[end:]).encode(errors="surrogatepass"), "f")
