"""Learns low-rank changes to the encoder and the head from examples: python3 train.py MODEL_FOLDER OUTPUT EXAMPLES

Listwise: the softmax of the answering sentence's score among those of its article. Writes OUTPUT/adaptation.json and
OUTPUT/head.json in the forms that Footnote reads.
"""

import base64
import json
import math
import os
import sys
import time

import torch
from torch.nn import functional

from batches import Batches
from model import Adapted, Encoder, Head

STEPS = 900
WARM_UP = 50
ENCODER_RATE = 5e-4
HEAD_RATE = 1e-3
DECAY = 0.02
BYTE = 127


def score(encoder, head, texts, asked):
    """The scores of all questions' sentences, one question after the other."""
    pieces = encoder(*texts.tensors())
    owners, places, count, numbers = texts.words()
    words = torch.zeros(count + 1, pieces.shape[1]).index_add(0, owners, pieces[places])
    words = functional.normalize(words, dim=1)

    pairs = [(question, shares, sentence) for question, shares, sentences in asked for sentence in sentences]
    questions, _ = padded([numbers[question] for question, _, _ in pairs], count)
    sentences, present = padded([numbers[sentence] for _, _, sentence in pairs], count)
    weights = torch.zeros(questions.shape)
    for row, (_, shares, _) in enumerate(pairs):
        weights[row, : len(shares)] = torch.tensor(shares)
    return head(words[questions], weights, words[sentences], present)


def padded(rows, filler):
    longest = max(map(len, rows))
    table = torch.tensor([row + [filler] * (longest - len(row)) for row in rows])
    return table, table != filler


def loss_of(scores, asked):
    parts = scores.split([len(sentences) for _, _, sentences in asked])
    return -torch.stack([part.log_softmax(0)[0] for part in parts]).mean()


def learn(encoder, head, batches):
    changes = [value for value in encoder.parameters() if value.requires_grad]
    learner = torch.optim.AdamW(
        [
            {"params": changes, "lr": ENCODER_RATE, "weight_decay": 0},
            {"params": head.parameters(), "lr": HEAD_RATE, "weight_decay": DECAY},
        ]
    )
    pace = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1, (step + 1) / WARM_UP) * (1 + math.cos(math.pi * step / STEPS)) / 2
    )
    started, lost = time.monotonic(), 0
    for step in range(1, STEPS + 1):
        texts, asked = batches.next()
        loss = loss_of(score(encoder, head, texts, asked), asked)
        learner.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(changes, 1)
        learner.step()
        pace.step()
        lost += loss.item()
        if step % 25 == 0:
            seconds = time.monotonic() - started
            print(f"step {step} of {STEPS}, loss {lost / 25:.3f}, {seconds:.0f} s", file=sys.stderr, flush=True)
            lost = 0


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


def main(folder, output, examples):
    torch.manual_seed(4)
    batches = Batches(examples, 4)
    encoder, head = Encoder(folder), Head()
    learn(encoder, head, batches)
    os.makedirs(output, exist_ok=True)
    with torch.no_grad():
        adapted = [module for module in encoder.modules() if isinstance(module, Adapted)]
        write(
            os.path.join(output, "adaptation.json"),
            {part.name: {"down": byte_rows(part.down.T), "up": byte_rows(part.up)} for part in adapted},
        )
        write(
            os.path.join(output, "head.json"),
            {
                "first": byte_rows(head.first.weight.T),
                "firstBias": short(head.first.bias),
                "second": byte_rows(head.second.weight.T),
                "secondBias": short(head.second.bias),
                "output": short(head.output.weight[0]),
            },
        )


main(*sys.argv[1:])
