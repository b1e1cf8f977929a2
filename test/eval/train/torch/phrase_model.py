"""The network that tells which phrase of a sentence answers: src/search/phrase/net/net.ts computes the same."""

import math
from functools import lru_cache

import torch
from torch import nn
from torch.nn import functional

from number_file import byte_rows, short
from phrase_examples import FEATURES, WIDTH, batch

UNITS = 64
PAIR = 24
LONGEST_PHRASE = 16
LAYERS = ((5, 1), (5, 2), (3, 1))
KEYS = {"word_key": 512, "gap_behind": 32, "gap_before": 32, "kind": 17, "role": 8, "asking": 10}
DROPPED = 0.2
# Vectors have length 1: this brings their values to about 1.
ENLARGED = 16


@lru_cache(maxsize=None)
def phrases_of(words):
    """The places of the first and last words of all phrases, in the order of src/search/phrase/phrase.ts."""
    pairs = [(first, last) for first in range(words) for last in range(first, min(words, first + LONGEST_PHRASE))]
    return torch.tensor([first for first, _ in pairs]), torch.tensor([last for _, last in pairs])


class PhraseNet(nn.Module):
    def __init__(self):
        super().__init__()
        plain = {name: nn.Linear(WIDTH, UNITS, bias=False) for name in ("word", "asking_vectors", "term_vectors")}
        self.plain = nn.ModuleDict(plain)
        self.aligned = nn.Linear(WIDTH, UNITS)
        self.features = nn.Linear(FEATURES, UNITS)
        self.keys = nn.ModuleDict({name: nn.Embedding(count, UNITS) for name, count in KEYS.items()})
        for keys in self.keys.values():
            nn.init.normal_(keys.weight, std=0.3)
        self.first = nn.Linear(4 * UNITS, UNITS)
        self.layers = nn.ModuleList(
            nn.Conv1d(UNITS, UNITS, taps, padding=apart * (taps // 2), dilation=apart) for taps, apart in LAYERS
        )
        self.outputs = nn.Linear(UNITS, 3)
        self.by_question = nn.Linear(UNITS, 3 * UNITS)
        self.pairs = nn.Linear(UNITS, 2 * PAIR)
        self.lengths = nn.Parameter(torch.zeros(LONGEST_PHRASE))
        self.besides = nn.Parameter(torch.ones(()))
        self.dropout = nn.Dropout(DROPPED)

    def scores(self, sentences):
        """For each sentence the scores of its phrases."""
        inputs = batch(sentences)
        question = sum(self.keys[name](inputs[name]) for name in ("kind", "role", "asking"))
        for name in ("asking_vectors", "term_vectors"):
            question = question + ENLARGED * self.plain[name](inputs[name])
        question = torch.tanh(question)
        word = ENLARGED * self.plain["word"](inputs["vectors"]) + self.features(inputs["features"])
        for name in ("word_key", "gap_behind", "gap_before"):
            word = word + self.keys[name](inputs[name])
        word = functional.relu(word)
        asked = question[:, None].expand_as(word)
        aligned = functional.relu(
            functional.linear(inputs["aligned"], ENLARGED * self.aligned.weight, self.aligned.bias)
        )
        mask = inputs["mask"][:, None]
        state = functional.relu(self.first(self.dropout(torch.cat([word, word * asked, asked, aligned], -1))))
        state = state.transpose(1, 2) * mask
        for layer in self.layers:
            state = (state + functional.relu(layer(self.dropout(state)))) * mask
        state = state.transpose(1, 2)
        own = self.by_question(question).view(-1, 3, UNITS) / math.sqrt(UNITS)
        outputs = self.outputs(state) + torch.einsum("bwu,bou->bwo", state, own)
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

        def layer(weight, bias):
            return {"weights": byte_rows(weight), "bias": short(bias)}

        def plain(name):
            return byte_rows(ENLARGED * self.plain[name].weight.T)

        split = torch.cat([torch.full((PAIR,), 1 / math.sqrt(PAIR)), torch.ones(PAIR)])
        return {
            "word": plain("word"),
            "aligned": layer(ENLARGED * self.aligned.weight.T, self.aligned.bias),
            "features": layer(self.features.weight.T, self.features.bias),
            "keys": byte_rows(self.keys["word_key"].weight),
            "gapBehind": byte_rows(self.keys["gap_behind"].weight),
            "gapBefore": byte_rows(self.keys["gap_before"].weight),
            "asking": plain("asking_vectors"),
            "terms": plain("term_vectors"),
            "kinds": byte_rows(self.keys["kind"].weight),
            "roles": byte_rows(self.keys["role"].weight),
            "questionWords": byte_rows(self.keys["asking"].weight),
            "first": layer(self.first.weight.T, self.first.bias),
            "layers": [layer(one.weight.permute(2, 1, 0).reshape(-1, UNITS), one.bias) for one in self.layers],
            "outputs": layer(self.outputs.weight.T, self.outputs.bias),
            "byQuestion": layer(
                self.by_question.weight.T / math.sqrt(UNITS), self.by_question.bias / math.sqrt(UNITS)
            ),
            "pairs": layer(self.pairs.weight.T * split, self.pairs.bias * split),
            "lengths": short(self.lengths),
            "besides": float(f"{self.besides.item():.5g}"),
        }
