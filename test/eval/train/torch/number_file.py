"""Writes learned numbers in the forms that Footnote reads."""

import base64
import json
import os

import torch

BYTE = 127


def byte_rows(matrix):
    """A matrix as bytes, each row by its greatest absolute value: src/meaning/byte-rows.ts reads it."""
    scales = [float(f"{value:.5g}") for value in (matrix.abs().amax(1).clamp(min=1e-9) / BYTE).tolist()]
    values = (matrix / torch.tensor(scales)[:, None]).round().clamp(-BYTE, BYTE).to(torch.int8)
    return {"scales": scales, "values": base64.b64encode(values.contiguous().numpy().tobytes()).decode()}


def short(values):
    return [float(f"{value:.5g}") for value in values.tolist()]


def write(path, content):
    with open(f"{path}.part", "w", encoding="utf8") as file:
        json.dump(content, file, separators=(",", ":"))
        file.write("\n")
    os.rename(f"{path}.part", path)
