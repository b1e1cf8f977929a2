"""The examples that test/eval/train/phrase-examples.ts writes, and batches of them."""

import numpy
import torch

FEATURES = 25
WIDTH = 384
# What is known of a word of the question: a term, its share, a word that asks.
MARKS = 3
HEADER = 8
SHARPNESS = 12


class Sentence:
    """A sentence, a question, and what each phrase of the sentence is worth as its answer."""

    def __init__(self, read):
        header = read(numpy.int32, HEADER)
        words, rows, columns, terms, phrases, self.kind, self.role, self.asking = (int(value) for value in header)
        self.size = words
        self.features = read(numpy.float32, words * FEATURES).reshape(words, FEATURES)
        self.places = read(numpy.int32, words)
        self.keys = read(numpy.int32, words)
        self.gaps = read(numpy.int32, words)
        self.vectors = read(numpy.int8, rows * WIDTH).reshape(rows, WIDTH), read(numpy.float32, rows)
        self.question = read(numpy.int8, columns * WIDTH).reshape(columns, WIDTH), read(numpy.float32, columns)
        self.shares = read(numpy.float32, terms)
        self.scores = torch.from_numpy(read(numpy.float32, phrases).copy())
        self.worth = torch.from_numpy(read(numpy.float32, phrases).copy())


class Example:
    """A question and the sentences that are read for it; `answering` is the place of the one that answers, -1 for none."""

    def __init__(self, read):
        count, self.answering = (int(value) for value in read(numpy.int32, 2))
        self.weight = float(read(numpy.float32, 1)[0])
        self.sentences = [Sentence(read) for _ in range(count)]


def read_examples(path):
    with open(path, "rb") as file:
        content = file.read()
    at = 0

    def read(kind, count):
        nonlocal at
        values = numpy.frombuffer(content, kind, count, at)
        at += values.nbytes
        return values

    examples = []
    while at < len(content):
        examples.append(Example(read))
    return examples


def batch(sentences):
    """Tensors of as many rows as there are sentences; src/search/phrase/net makes the same of one."""
    count, longest = len(sentences), max(sentence.size for sentence in sentences)
    # One more than there are words: the question as a whole, which has no vector.
    most_asked = 1 + max(len(sentence.question[1]) for sentence in sentences)
    values = {
        "vectors": numpy.zeros((count, longest, WIDTH), numpy.float32),
        "aligned": numpy.zeros((count, longest, WIDTH), numpy.float32),
        "features": numpy.zeros((count, longest, FEATURES), numpy.float32),
        "there": numpy.zeros((count, longest), bool),
        "asked": numpy.zeros((count, most_asked, WIDTH), numpy.float32),
        "marks": numpy.zeros((count, most_asked, MARKS), numpy.float32),
        "asked_there": numpy.zeros((count, most_asked), bool),
    }
    keys = {name: numpy.zeros((count, longest), numpy.int64) for name in ("word_key", "gap_behind", "gap_before")}
    for row, sentence in enumerate(sentences):
        size, terms = sentence.size, len(sentence.shares)
        own = sentence.vectors[0] * sentence.vectors[1][:, None]
        asked = sentence.question[0] * sentence.question[1][:, None]
        placed = sentence.places >= 0
        values["vectors"][row, :size][placed] = own
        if terms > 0:
            cosines = own @ asked[:terms].T
            near = numpy.exp(SHARPNESS * (cosines - 1)) * cosines.max(1, keepdims=True).clip(0, 1)
            mean = (near / (near.sum(1, keepdims=True) + 1e-6)) @ asked[:terms]
            values["aligned"][row, :size][placed] = mean * own
        values["features"][row, :size] = sentence.features
        values["there"][row, :size] = True
        values["asked"][row, : len(asked)] = asked
        values["marks"][row, :terms, 0] = 1
        values["marks"][row, :terms, 1] = sentence.shares
        values["marks"][row, terms : len(asked), 2] = 1
        values["asked_there"][row, : len(asked)] = True
        values["asked_there"][row, -1] = True
        keys["word_key"][row, :size] = sentence.keys
        keys["gap_behind"][row, :size] = sentence.gaps
        keys["gap_before"][row, 1:size] = sentence.gaps[:-1]
    single = {name: torch.tensor([getattr(sentence, name) for sentence in sentences]) for name in ("kind", "role", "asking")}
    return {name: torch.from_numpy(array) for name, array in (values | keys).items()} | single
