"""A tiny GGUF that the tests make: a Llama of random weights with a byte-level vocabulary.

It knows nothing. It is here for the path that a clinic's own model takes: chat template, control
tokens, grammar, exact probabilities. With `writes` it is a table of pairs of bytes instead: after
each byte of that text it likes to write the next one, whatever stood before.
"""

from __future__ import annotations

import itertools
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

CONTROL = ("<|pad|>", "<|im_start|>", "<|im_end|>", "<|endoftext|>")
ADDED = ("<think>", "</think>", "<tool_call>")
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}"
    "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_WIDTH, _HEADS, _FF = 288, 2, 64
_LIKES = 12.0  # logits


def make(path: Path, *, template: str | None = TEMPLATE, seed: int = 7, writes: str = "") -> Path:
    """Write the model to `path`."""
    pieces = [*CONTROL, *ADDED, *_bytes().values()]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(8192)
    writer.add_embedding_length(_WIDTH)
    writer.add_feed_forward_length(_FF)
    writer.add_block_count(1)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(_WIDTH // _HEADS)
    writer.add_vocab_size(len(pieces))
    _tokenizer(writer, pieces, template)
    weights = _table(pieces, writes) if writes else _random(len(pieces), seed)
    for name, values in weights.items():
        writer.add_tensor(name, values.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _random(vocabulary: int, seed: int) -> dict[str, Array]:
    chance = np.random.default_rng(seed)
    return {
        name: np.ones(shape) if name.endswith("norm.weight") else chance.normal(0, 0.1, shape)
        for name, shape in _shapes(vocabulary).items()
    }


def _table(pieces: list[str], writes: str) -> dict[str, Array]:
    """Each token has a dimension of its own, attention adds nothing, the output is the table."""
    weights = {
        name: np.ones(shape) if name.endswith("norm.weight") else np.zeros(shape)
        for name, shape in _shapes(len(pieces)).items()
    }
    np.fill_diagonal(weights["token_embd.weight"], 1.0)
    ids = [pieces.index(_bytes()[byte]) for byte in writes.encode()]
    for before, after in itertools.pairwise(ids):
        # The norm makes sqrt(width) of the one 1.
        weights["output.weight"][after, before] = _LIKES / np.sqrt(_WIDTH)
    return weights


def _tokenizer(writer: gguf.GGUFWriter, pieces: list[str], template: str | None) -> None:
    kinds = [
        *[gguf.TokenType.CONTROL] * len(CONTROL),
        *[gguf.TokenType.USER_DEFINED] * len(ADDED),
        *[gguf.TokenType.NORMAL] * len(_bytes()),
    ]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(pieces)
    writer.add_token_types(kinds)
    writer.add_token_merges([f"{pieces[-1]} {pieces[-2]}"])  # llama.cpp wants one
    writer.add_pad_token_id(0)
    writer.add_bos_token_id(pieces.index("<|im_start|>"))
    writer.add_eos_token_id(pieces.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    if template is not None:
        writer.add_chat_template(template)


def _shapes(vocabulary: int) -> dict[str, tuple[int, ...]]:
    square = {f"blk.0.attn_{part}.weight": (_WIDTH, _WIDTH) for part in ("q", "k", "v", "output")}
    return {
        "token_embd.weight": (vocabulary, _WIDTH),
        "output_norm.weight": (_WIDTH,),
        "output.weight": (vocabulary, _WIDTH),
        "blk.0.attn_norm.weight": (_WIDTH,),
        "blk.0.ffn_norm.weight": (_WIDTH,),
        **square,
        "blk.0.ffn_gate.weight": (_FF, _WIDTH),
        "blk.0.ffn_up.weight": (_FF, _WIDTH),
        "blk.0.ffn_down.weight": (_WIDTH, _FF),
    }


def _bytes() -> dict[int, str]:
    """GPT-2's names of the 256 bytes: printable ones stand for themselves."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    rest = [b for b in range(256) if b not in plain]
    return {b: chr(b) for b in plain} | {b: chr(256 + n) for n, b in enumerate(rest)}
