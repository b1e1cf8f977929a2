"""Learns which phrase answers, if any does, from examples: python3 phrase_train.py EXAMPLES NET_JSON

The phrases of all sentences that are read for a question share one softmax, in which 0 is that none answers (Clark &
Gardner, "Simple and Effective Multi-Paragraph Reading Comprehension", 2018, sections 3.2 and 3.3): maximises the log of the
expected squared F1, as test/eval/train/phrase.ts does.
"""

import random
import sys
import time

import torch

from number_file import write
from phrase_examples import read_examples
from phrase_model import PhraseNet

# How often each example is seen, about.
ROUNDS = 2.5
BATCH = 10
RATE = 1e-3
WARM_UP = 100
LEAST_RATE = 0.02
DECAY = 0.02
# What a question counts that is not told: there are fewer of them where people ask in earnest.
UNTOLD = 0.7


def loss_of(example, scores):
    """`scores` are those of the phrases of its sentences, in order."""
    total = torch.logsumexp(torch.cat([torch.zeros(1), *scores]), 0)
    if example.answering < 0:
        return UNTOLD * example.weight * total
    worth = example.sentences[example.answering].worth
    gained = torch.logsumexp(scores[example.answering] + torch.log(worth**2 + 1e-9), 0)
    return example.weight * (total - gained)


def losses(net, examples):
    scores = iter(net.scores([sentence for example in examples for sentence in example.sentences]))
    return [loss_of(example, [next(scores) for _ in example.sentences]) for example in examples]


def shuffled(examples):
    """Batches of examples, over and over, in another order each time."""
    while True:
        random.shuffle(examples)
        for start in range(0, len(examples) - BATCH + 1, BATCH):
            yield examples[start : start + BATCH]


def learn(net, examples):
    steps = round(ROUNDS * len(examples) / BATCH)
    learner = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    pace = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1, (step + 1) / WARM_UP) * max(LEAST_RATE, 1 - step / steps)
    )
    started = time.monotonic()
    lost = 0
    for step, taken in zip(range(1, steps + 1), shuffled(examples)):
        loss = sum(losses(net, taken)) / BATCH
        learner.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1)
        learner.step()
        pace.step()
        lost += loss.item()
        if step % 500 == 0:
            seconds = time.monotonic() - started
            print(f"phrases, step {step} of {steps}, loss {lost / 500:.3f}, {seconds:.0f} s", file=sys.stderr, flush=True)
            lost = 0


def main(examples, output):
    random.seed(1)
    torch.manual_seed(1)
    net = PhraseNet()
    learn(net, read_examples(examples))
    with torch.no_grad():
        write(output, net.file())


main(*sys.argv[1:])
