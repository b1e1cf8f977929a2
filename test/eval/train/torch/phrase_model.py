"""The network that tells which phrase of a sentence answers: src/search/phrase/net computes the same.

Each word of the sentence looks at the words of the question, at its neighbours and at the whole sentence, layer by layer, as in
Vaswani et al., "Attention Is All You Need" (2017) and Yu et al., "QANet" (2018).
"""

import math
from functools import lru_cache

import torch
from torch import nn
from torch.nn import functional

from number_file import byte_rows, short
from phrase_examples import FEATURES, MARKS, WIDTH, batch

UNITS = 96
HEADS = 3
PAIR = 24
LONGEST_PHRASE = 16
# Neighbours that each layer looks at, and how far apart they stand.
LAYERS = ((5, 1), (5, 2))
# How far apart two words may stand to have a weight of their own.
FARTHEST = 16
KEYS = {"word_key": 512, "gap_behind": 32, "gap_before": 32, "kind": 17, "role": 8, "asking": 10}
DROPPED = 0.1
# Vectors have length 1: this brings their values to about 1.
ENLARGED = 16
# Below every score: a place that is not there.
NOWHERE = -1e4


@lru_cache(maxsize=None)
def phrases_of(words):
    """The places of the first and last words of all phrases, in the order of src/search/phrase/phrase.ts."""
    pairs = [(first, last) for first in range(words) for last in range(first, min(words, first + LONGEST_PHRASE))]
    return torch.tensor([first for first, _ in pairs]), torch.tensor([last for _, last in pairs])


class Attention(nn.Module):
    """Multi-head attention of rows to those of `others` that are there."""

    def __init__(self):
        super().__init__()
        self.query = nn.Linear(UNITS, UNITS)
        self.key_value = nn.Linear(UNITS, 2 * UNITS)
        self.output = nn.Linear(UNITS, UNITS)

    def forward(self, rows, others, there, by_distance=0):
        count, words = rows.shape[:2]
        split = (count, -1, HEADS, UNITS // HEADS)
        query = self.query(rows).view(split).transpose(1, 2)
        key, value = (part.reshape(split).transpose(1, 2) for part in self.key_value(others).chunk(2, -1))
        scores = query @ key.transpose(-1, -2) / math.sqrt(UNITS // HEADS) + by_distance
        weights = scores.masked_fill(~there[:, None, None], NOWHERE).softmax(-1)
        return self.output((weights @ value).transpose(1, 2).reshape(count, words, UNITS))


class Layer(nn.Module):
    def __init__(self, taps, apart):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(UNITS, eps=1e-12) for _ in range(4))
        self.question = Attention()
        self.neighbours = nn.Conv1d(UNITS, UNITS, taps, padding=apart * (taps // 2), dilation=apart)
        self.sentence = Attention()
        self.distances = nn.Parameter(torch.zeros(HEADS, 2 * FARTHEST + 1))
        self.widen = nn.Linear(UNITS, 2 * UNITS)
        self.narrow = nn.Linear(2 * UNITS, UNITS)
        self.dropout = nn.Dropout(DROPPED)

    def forward(self, state, there, asked, asked_there):
        mask = there[..., None]
        by_question, by_neighbours, by_sentence, by_itself = self.norms
        state = state + self.dropout(self.question(by_question(state), asked, asked_there))
        beside = self.neighbours((by_neighbours(state) * mask).transpose(1, 2)).transpose(1, 2)
        state = state + self.dropout(functional.relu(beside))
        places = torch.arange(state.shape[1])
        distances = (places[None] - places[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        own = by_sentence(state)
        state = state + self.dropout(self.sentence(own, own, there, self.distances[:, distances][None]))
        state = state + self.dropout(self.narrow(functional.relu(self.widen(by_itself(state)))))
        return state * mask


class PhraseNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.word = nn.Linear(WIDTH, UNITS, bias=False)
        self.aligned = nn.Linear(WIDTH, UNITS)
        self.features = nn.Linear(FEATURES, UNITS)
        self.asked = nn.Linear(WIDTH, UNITS, bias=False)
        self.marks = nn.Linear(MARKS, UNITS)
        self.keys = nn.ModuleDict({name: nn.Embedding(count, UNITS) for name, count in KEYS.items()})
        for keys in self.keys.values():
            nn.init.normal_(keys.weight, std=0.3)
        self.asked_norm = nn.LayerNorm(UNITS, eps=1e-12)
        self.first = nn.Linear(4 * UNITS, UNITS)
        self.layers = nn.ModuleList(Layer(*neighbours) for neighbours in LAYERS)
        self.last_norm = nn.LayerNorm(UNITS, eps=1e-12)
        self.outputs = nn.Linear(UNITS, 3)
        self.by_question = nn.Linear(UNITS, 3 * UNITS)
        self.pairs = nn.Linear(UNITS, 2 * PAIR)
        self.lengths = nn.Parameter(torch.zeros(LONGEST_PHRASE))
        self.besides = nn.Parameter(torch.ones(()))
        self.dropout = nn.Dropout(DROPPED)

    def scores(self, sentences):
        """For each sentence the scores of its phrases."""
        inputs = batch(sentences)
        there, asked_there = inputs["there"], inputs["asked_there"]
        # The last row of the question has no vector: what is asked for, as a whole.
        form = sum(self.keys[name](inputs[name]) for name in ("kind", "role", "asking"))
        asked = ENLARGED * self.asked(inputs["asked"]) + self.marks(inputs["marks"]) + form[:, None]
        asked = self.asked_norm(functional.relu(asked))
        own = asked_there[..., None]
        whole = torch.tanh((asked * own).sum(1) / own.sum(1))
        word = ENLARGED * self.word(inputs["vectors"]) + self.features(inputs["features"])
        for name in ("word_key", "gap_behind", "gap_before"):
            word = word + self.keys[name](inputs[name])
        word = functional.relu(word)
        aligned = functional.relu(
            functional.linear(inputs["aligned"], ENLARGED * self.aligned.weight, self.aligned.bias)
        )
        joined = torch.cat([word, word * whole[:, None], whole[:, None].expand_as(word), aligned], -1)
        state = self.first(self.dropout(joined)) * there[..., None]
        for layer in self.layers:
            state = layer(state, there, asked, asked_there)
        state = self.last_norm(state)
        weights = self.by_question(whole).view(-1, 3, UNITS) / math.sqrt(UNITS)
        outputs = self.outputs(state) + torch.einsum("bwu,bou->bwo", state, weights)
        pairs = self.pairs(state)
        return [
            self.scores_of(sentence, outputs[row, : sentence.size], pairs[row, : sentence.size])
            for row, sentence in enumerate(sentences)
        ]

    def scores_of(self, sentence, outputs, pairs):
        first, last = phrases_of(sentence.size)
        inside = torch.cat([torch.zeros(1), outputs[:, 2].cumsum(0)])
        product = pairs[:, :PAIR] @ pairs[:, PAIR:].T / math.sqrt(PAIR)
        own = outputs[first, 0] + outputs[last, 1] + inside[last + 1] - inside[first] + product[first, last]
        return own + self.lengths[last - first] + self.besides * sentence.scores

    def file(self):
        """In the form of src/search/phrase/net/net-file.ts: all that is multiplied is in the weights."""

        def matrix(weight, bias, factor=1):
            return {"weights": byte_rows(factor * weight), "bias": short(factor * bias)}

        def linear(layer, factor=1):
            return matrix(layer.weight.T, layer.bias, factor)

        def norm(layer):
            return {"scale": short(layer.weight), "bias": short(layer.bias)}

        def block(layer):
            asked, own, beside = layer.question, layer.sentence, layer.neighbours
            return {
                "norms": [norm(one) for one in layer.norms],
                "query": linear(asked.query),
                "keyValue": linear(asked.key_value),
                "answer": linear(asked.output),
                "neighbours": matrix(beside.weight.permute(2, 1, 0).reshape(-1, UNITS), beside.bias),
                "project": matrix(
                    torch.cat([own.query.weight, own.key_value.weight]).T,
                    torch.cat([own.query.bias, own.key_value.bias]),
                ),
                # There they are added before the scores are scaled.
                "distances": short(layer.distances.flatten() * math.sqrt(UNITS // HEADS)),
                "join": linear(own.output),
                "widen": linear(layer.widen),
                "narrow": linear(layer.narrow),
            }

        split = torch.cat([torch.full((PAIR,), 1 / math.sqrt(PAIR)), torch.ones(PAIR)])
        return {
            "word": byte_rows(ENLARGED * self.word.weight.T),
            "aligned": matrix(ENLARGED * self.aligned.weight.T, self.aligned.bias),
            "features": linear(self.features),
            "keys": byte_rows(self.keys["word_key"].weight),
            "gapBehind": byte_rows(self.keys["gap_behind"].weight),
            "gapBefore": byte_rows(self.keys["gap_before"].weight),
            "asked": byte_rows(ENLARGED * self.asked.weight.T),
            "marks": linear(self.marks),
            "kinds": byte_rows(self.keys["kind"].weight),
            "roles": byte_rows(self.keys["role"].weight),
            "questionWords": byte_rows(self.keys["asking"].weight),
            "askedNorm": norm(self.asked_norm),
            "first": linear(self.first),
            "layers": [block(layer) for layer in self.layers],
            "lastNorm": norm(self.last_norm),
            "outputs": linear(self.outputs),
            "byQuestion": linear(self.by_question, 1 / math.sqrt(UNITS)),
            "pairs": matrix(self.pairs.weight.T * split, self.pairs.bias * split),
            "lengths": short(self.lengths),
            "besides": float(f"{self.besides.item():.5g}"),
        }
