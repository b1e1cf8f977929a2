"""Looks, with what was learned so far, for the sentences that are taken for the answer and are not."""

import torch
from torch.nn import functional

from batches import LIKELY, SENTENCES, Texts

# Texts that are encoded together.
TOGETHER = 48


def find_likely(encoder, scores, articles):
    """Puts the likeliest sentences of each question's article in the place of those that were likely before; an article
    of which all sentences are compared has none to choose."""
    encoder.eval()
    scores.eval()
    with torch.no_grad():
        for article in articles:
            if len(article["sentences"]) > SENTENCES:
                find_in(encoder, scores, article)
    encoder.train()
    scores.train()


def find_in(encoder, scores, article):
    questions = [question for question in article["questions"] if question["words"]]
    words, wholes = encode_all(encoder, article["sentences"])
    asked_words, asked_wholes = encode_all(encoder, questions)
    longest = max(len(vectors) for vectors in words)
    table = torch.stack([functional.pad(vectors, (0, 0, 0, longest - len(vectors))) for vectors in words])
    present = torch.tensor([[place < len(vectors) for place in range(longest)] for vectors in words])
    for question, vectors, whole in zip(questions, asked_words, asked_wholes):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            by_word = scores.of_words(vectors, table, present).float()
        shares = torch.tensor(question["weights"], dtype=torch.float)
        values = by_word @ shares + scores.scales[1] * (wholes @ whole)
        order = values.masked_fill(~present.any(1), -torch.inf).argsort(descending=True).tolist()
        question["likely"] = [place for place in order if place != question["gold"]][:LIKELY]


def encode_all(encoder, texts):
    """The words' vectors of each text, and a row for each text as a whole."""
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]["ids"]))
    words, wholes = [None] * len(texts), [None] * len(texts)
    for start in range(0, len(order), TOGETHER):
        places = order[start : start + TOGETHER]
        batch = Texts()
        for place in places:
            batch.add(place, texts[place])
        vectors, numbers, whole = encoder.encode(batch)
        for row, place in enumerate(places):
            words[place], wholes[place] = vectors[numbers[row]], whole[row]
    return words, torch.stack(wholes)
