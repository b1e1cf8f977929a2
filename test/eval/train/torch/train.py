"""Learns changes to the encoder and the head from examples: python3 train.py MODEL_FOLDER OUTPUT EXAMPLES

Listwise: the softmax of the answering sentence's score among those of its article. Writes OUTPUT/adaptation.json and
OUTPUT/head.json in the forms that Footnote reads.
"""

import math
import os
import sys
import time

import torch
from torch.nn import functional

from batches import Batches
from likely import find_likely
from model import Encoder, Scores
from number_file import byte_rows, short, write

STEPS = 900
# Where the likeliest sentences are looked for anew: first they are those that share words.
LOOKING = (243, 477)
WARM_UP = 50
ENCODER_RATE = 5e-4
# What learns from the model's own numbers goes slower than what is new.
OWN_RATE = 1e-4
HEAD_RATE = 1e-3
SCALES_RATE = 2e-2
DECAY = 0.02


def losses(encoder, scores, texts, runs):
    """One for each question."""
    words, numbers, wholes = encoder.encode(texts)
    return torch.cat(
        [
            functional.cross_entropy(scores(words, numbers, wholes, run), torch.tensor(run[2]), reduction="none")
            for run in runs
        ]
    )


def learn(encoder, scores, batches):
    named = list(encoder.named_parameters())
    changes = [value for name, value in named if name.endswith(("down", "up"))]
    own = [value for name, value in named if not name.endswith(("down", "up"))]
    learner = torch.optim.AdamW(
        [
            {"params": changes, "lr": ENCODER_RATE, "weight_decay": 0},
            {"params": own, "lr": OWN_RATE, "weight_decay": 0},
            {"params": scores.head.parameters(), "lr": HEAD_RATE, "weight_decay": DECAY},
            {"params": [scores.scales], "lr": SCALES_RATE, "weight_decay": 0},
        ]
    )
    pace = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1, (step + 1) / WARM_UP) * (1 + math.cos(math.pi * step / STEPS)) / 2
    )
    started, lost = time.monotonic(), 0
    for step in range(1, STEPS + 1):
        loss = losses(encoder, scores, *batches.next()).mean()
        learner.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(changes, 1)
        learner.step()
        pace.step()
        lost += loss.item()
        if step in LOOKING:
            find_likely(encoder, scores, batches.articles)
        if step % 25 == 0:
            seconds = time.monotonic() - started
            print(f"step {step} of {STEPS}, loss {lost / 25:.3f}, {seconds:.0f} s", file=sys.stderr, flush=True)
            lost = 0


def main(folder, output, examples):
    torch.manual_seed(4)
    batches = Batches(examples, 4)
    encoder, scores = Encoder(folder), Scores()
    learn(encoder, scores, batches)
    head = scores.head
    os.makedirs(output, exist_ok=True)
    with torch.no_grad():
        write(os.path.join(output, "adaptation.json"), encoder.changes())
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
