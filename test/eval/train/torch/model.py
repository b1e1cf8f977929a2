"""all-MiniLM-L6-v2 with changes to its numbers, and the head that compares words."""

import json
import math
import os

import numpy
import torch
from torch import nn
from torch.nn import functional

from number_file import byte_rows

HEADS = 12
LAYERS = 6
RANK = 24
WIDTH = 384
HIDDEN = (128, 32)
# As in src/search/alignment/comparison.ts.
SHARPNESS = 12
PRODUCT = 20
DISTANCE = 4
LEFT_OUT = 0.1
EPSILON = 1e-12
# Texts whose attention is computed together: those of like length, since short ones are filled up.
TOGETHER = 16


def read_tensors(folder):
    """The tensors of the model's package, by name."""
    with open(os.path.join(folder, "model", "model.fp16.safetensors"), "rb") as file:
        data = file.read()
    first = 8 + int.from_bytes(data[:8], "little")
    tensors = {}
    for name, place in json.loads(data[8:first]).items():
        if place.get("dtype") == "F16":
            start, end = place["data_offsets"]
            values = numpy.frombuffer(data[first + start : first + end], numpy.float16).reshape(place["shape"])
            tensors[name] = torch.from_numpy(values.astype(numpy.float32))
    return tensors


class Adapted(nn.Module):
    """`input · (weights + down · up) + bias`, where only `down` and `up` are learned (Hu et al., “LoRA”, 2021, §4.1);
    several matrices stand side by side."""

    def __init__(self, tensors, names):
        super().__init__()
        self.names = names
        self.register_buffer("weights", torch.cat([tensors[f"{name}.weight"].T for name in names], 1).contiguous())
        self.register_buffer("bias", torch.cat([tensors[f"{name}.bias"] for name in names]))
        depth, columns = self.weights.shape
        self.down = nn.Parameter(torch.randn(depth, RANK) / depth**0.5)
        self.up = nn.Parameter(torch.zeros(RANK, columns))

    def forward(self, values):
        return functional.linear(values, (self.weights + self.down @ self.up).T, self.bias)


class Norm(nn.Module):
    """A layer normalisation, all of which is learned further."""

    def __init__(self, tensors, name):
        super().__init__()
        self.name = name
        self.register_buffer("own_weight", tensors[f"{name}.weight"])
        self.register_buffer("own_bias", tensors[f"{name}.bias"])
        self.weight = nn.Parameter(self.own_weight.clone())
        self.bias = nn.Parameter(self.own_bias.clone())

    def forward(self, values):
        return functional.layer_norm(values, values.shape[-1:], self.weight, self.bias, EPSILON)


class Layer(nn.Module):
    """A transformer layer, normalised behind attention and behind feed-forward, as src/meaning/transformer.ts has it."""

    def __init__(self, tensors, index):
        super().__init__()
        layer = f"encoder.layer.{index}"
        own = [f"{layer}.attention.self.{name}" for name in ("query", "key", "value")]
        self.query_key_value = Adapted(tensors, own)
        self.attention_output = Adapted(tensors, [f"{layer}.attention.output.dense"])
        self.expand = Adapted(tensors, [f"{layer}.intermediate.dense"])
        self.contract = Adapted(tensors, [f"{layer}.output.dense"])
        self.attention_norm = Norm(tensors, f"{layer}.attention.output.LayerNorm")
        self.forward_norm = Norm(tensors, f"{layer}.output.LayerNorm")

    def forward(self, stream, chunks, back):
        """`chunks` are texts of like length, as `chunks_of` makes them; `back` says where each token is in them."""
        projected = self.query_key_value(stream)
        contexts = []
        for places, present, hidden in chunks:
            texts, longest = places.shape
            values = projected[places].float().reshape(texts, longest, 3, HEADS, WIDTH // HEADS)
            query, key, value = values.permute(2, 0, 3, 1, 4).flatten(1, 2)
            with torch.autocast("cpu", enabled=False):
                nearness = query @ key.transpose(1, 2) / math.sqrt(WIDTH // HEADS) + hidden
                context = (nearness.softmax(-1) @ value).reshape(texts, HEADS, longest, -1).transpose(1, 2)
            contexts.append(context.reshape(texts, longest, WIDTH)[present])
        stream = self.attention_norm(stream + self.attention_output(torch.cat(contexts)[back]))
        return self.forward_norm(stream + self.contract(functional.gelu(self.expand(stream))))


def chunks_of(places, lengths):
    """Runs of texts, the shortest first: their row numbers, which of them there are, and what hides the others; and for each
    row its place among the rows of all runs."""
    chunks, rows = [], []
    for some in lengths.argsort().split(TOGETHER):
        own = places[some][:, : int(lengths[some].max())]
        present = own >= 0
        hidden = (~present).float().mul(-1e9)[:, None, None].expand(-1, HEADS, -1, -1).flatten(0, 1)
        chunks.append((own.clamp(min=0), present, hidden))
        rows.append(own[present])
    rows = torch.cat(rows)
    back = torch.empty_like(rows)
    back[rows] = torch.arange(len(rows))
    return chunks, back


class Encoder(nn.Module):
    """Vectors of pieces and of texts."""

    def __init__(self, folder):
        super().__init__()
        tensors = read_tensors(folder)
        kind = tensors["embeddings.token_type_embeddings.weight"][0]
        self.register_buffer("table", tensors["embeddings.word_embeddings.weight"])
        self.register_buffer("places", tensors["embeddings.position_embeddings.weight"] + kind)
        self.norm = Norm(tensors, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(tensors, index) for index in range(LAYERS))
        self.pool = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.pool.weight)
        nn.init.zeros_(self.pool.bias)

    def forward(self, ids, positions, places):
        """All pieces of all texts, one after the other, and all texts; rows of length 1."""
        lengths = (places >= 0).sum(1)
        chunks, back = chunks_of(places, lengths)
        stream = self.norm(self.table[ids] + self.places[positions])
        for layer in self.layers:
            stream = layer(stream, chunks, back)
        owners = torch.repeat_interleave(torch.arange(len(lengths)), lengths)
        means = torch.zeros(len(lengths), WIDTH).index_add(0, owners, stream.float()) / lengths[:, None]
        return functional.normalize(stream, dim=1), functional.normalize(self.pool(means), dim=1)

    def encode(self, texts):
        """Vectors of all words of some `Texts` and, last, of none; each text's word numbers; a row for each text."""
        # Processors that have instructions for it take half the time; the loss is the same to three digits.
        with torch.autocast("cpu", dtype=torch.bfloat16):
            pieces, wholes = self(*texts.tensors())
        owners, places, count, numbers = texts.words()
        words = torch.zeros(count + 1, WIDTH).index_add(0, owners, pieces.float()[places])
        return functional.normalize(words, dim=1), numbers, wholes.float()

    def changes(self):
        """What was learned, by the names of the model's tensors, in the form of src/meaning/adaptation.ts."""
        changes = {
            "pool.weight": {"whole": byte_rows(self.pool.weight)},
            "pool.bias": {"whole": byte_rows(self.pool.bias[None])},
        }
        for part in self.modules():
            if isinstance(part, Norm):
                for name in ("weight", "bias"):
                    added = getattr(part, name) - getattr(part, f"own_{name}")
                    changes[f"{part.name}.{name}"] = {"added": byte_rows(added[None])}
            if isinstance(part, Adapted):
                # The model keeps its matrices turned.
                for name, up in zip(part.names, part.up.chunk(len(part.names), 1)):
                    changes[f"{name}.weight"] = {"down": byte_rows(up), "up": byte_rows(part.down.T)}
        return changes


class Head(nn.Module):
    """Compares each word of a question with what a sentence has near it; src/search/alignment/head.ts runs it."""

    def __init__(self):
        super().__init__()
        wide, narrow = HIDDEN
        self.first = nn.Linear(2 * WIDTH, wide)
        self.second = nn.Linear(wide, narrow)
        self.output = nn.Linear(narrow, 1, bias=False)
        for layer in (self.first, self.second, self.output):
            nn.init.kaiming_normal_(layer.weight)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)

    def forward(self, question, sentences, cosines, present):
        """Values of sentences × words of questions; `present` is false where the words of a sentence have ended."""
        nearness = (SHARPNESS * cosines).masked_fill(~present[:, None, :], -1e9).softmax(-1)
        aligned = nearness @ sentences
        compared = torch.cat([PRODUCT * question * aligned, DISTANCE * (question - aligned).abs()], -1)
        hidden = functional.dropout(functional.relu(self.first(compared)), LEFT_OUT, self.training)
        return self.output(functional.relu(self.second(hidden))).squeeze(-1)


class Scores(nn.Module):
    """Scores of sentences: what the head says, and how near words and wholes come to the question's. All three are
    features of the ordering (src/search/features.ts), so that the encoder learns for all of them."""

    def __init__(self):
        super().__init__()
        self.head = Head()
        self.scales = nn.Parameter(torch.tensor([8.0, 8.0]))

    def forward(self, words, numbers, wholes, run):
        """Questions × sentences of a run of `Batches.next`. `numbers` are each text's words; the last of `words` is none."""
        asked, sentences, _ = run
        rows = [word for text, _ in asked for word in numbers[text]]
        shares = torch.block_diag(*(torch.tensor([weights], dtype=torch.float) for _, weights in asked))
        longest = max(len(numbers[text]) for text in sentences)
        none = len(words) - 1
        table = torch.tensor([numbers[text] + [none] * (longest - len(numbers[text])) for text in sentences])
        by_word = self.of_words(words[rows], words[table], table != none)
        whole = wholes[[text for text, _ in asked]] @ wholes[sentences].T
        return shares @ by_word.T + self.scales[1] * whole

    def of_words(self, question, others, present):
        """Sentences × words of questions; `others` are the words of each sentence, `present` where it has one."""
        cosines = torch.einsum("wd,sld->swl", question, others)
        nearest = cosines.masked_fill(~present[:, None, :], -1).amax(2).clamp(min=0)
        return self.head(question, others, cosines, present) + self.scales[0] * nearest
