"""Universal Sentence Encoder lite with low-rank changes to its matrices, and the head that compares words."""

import json
import os

import numpy
import torch
from torch import nn
from torch.nn import functional

HEADS = 4
RANK = 16
TABLE_WIDTH = 256
WIDTH = 512
HIDDEN = (128, 32)
# As in src/search/alignment/comparison.ts.
SHARPNESS = 12
PRODUCT = 20
DISTANCE = 4
LEFT_OUT = 0.1
EPSILON = 1e-6

SCOPE = "module_apply_default/Encoder_en/KonaTransformer/Encode"
KERNELS = "module/Encoder_en/KonaTransformer/Encode"
WHOLE = "ConcatPartitions/concat"


def read_tensors(folder):
    """The float tensors of the model's package, by name."""
    with open(os.path.join(folder, "model.json"), encoding="utf8") as file:
        manifest = json.load(file)["weightsManifest"]
    tensors = {}
    for group in manifest:
        data = b"".join(open(os.path.join(folder, path), "rb").read() for path in group["paths"])
        offset = 0
        for weight in group["weights"]:
            count = int(numpy.prod(weight["shape"], dtype=numpy.int64))
            if weight["dtype"] == "float32":
                values = numpy.frombuffer(data, numpy.float32, count, offset).reshape(weight["shape"])
                tensors[weight["name"]] = torch.from_numpy(values.copy())
            offset += 4 * count
    return tensors


class Adapted(nn.Module):
    """`input · (weights + down · up) + bias`, where only `down` and `up` are learned (Hu et al., “LoRA”, 2021, §4.1)."""

    def __init__(self, tensors, weight, bias):
        super().__init__()
        self.name = weight
        matrix = tensors[weight].reshape(-1, tensors[weight].shape[-1])
        self.register_buffer("weights", matrix)
        self.register_buffer("bias", tensors[bias])
        depth, columns = matrix.shape
        self.down = nn.Parameter(torch.randn(depth, RANK) / depth**0.5)
        self.up = nn.Parameter(torch.zeros(RANK, columns))

    def forward(self, values):
        return values @ self.weights + (values @ self.down) @ self.up + self.bias


class Layer(nn.Module):
    """A transformer layer, normalised before attention and before feed-forward, as src/meaning/transformer.ts has it."""

    def __init__(self, tensors, index):
        super().__init__()
        layer = f"{SCOPE}/Layer_{index}/TransformerLayer"
        stack = f"{SCOPE}/TransformerStack/Layer_{index}/TransformerLayer/FFN"
        attention = "MultiheadAttention"
        kernels = f"{KERNELS}/Layer_{index}/TransformerLayer/{attention}"

        def attend(name):
            return Adapted(tensors, f"{kernels}/{name}/kernel/part_0", f"{layer}/{attention}/{name}/bias/{WHOLE}")

        def convolve(name):
            return Adapted(tensors, f"{stack}/{name}/Tensordot/Reshape_1", f"{layer}/FFN/{name}/bias/{WHOLE}")

        self.query_key_value = attend("qkv_transform_single")
        self.attention_output = attend("output_transform_single")
        self.expand = convolve("conv1")
        self.contract = convolve("conv2")
        for name, place in (("attention", layer), ("forward", f"{layer}/FFN")):
            norm = f"{place}/layer_prepostprocess/layer_norm/layer_norm"
            self.register_buffer(f"{name}_scale", tensors[f"{norm}_scale/{WHOLE}"])
            self.register_buffer(f"{name}_bias", tensors[f"{norm}_bias/{WHOLE}"])

    def forward(self, source, stream, places):
        """`places` are the texts' row numbers, texts × longest, -1 where a text has ended."""
        present = places >= 0
        normal = normalise(source, self.attention_scale, self.attention_bias)
        projected = self.query_key_value(normal)[places.clamp(min=0)]
        texts, longest, triple = projected.shape
        width = triple // 3 // HEADS
        query, key, value = projected.reshape(texts, longest, 3, HEADS, width).permute(2, 0, 3, 1, 4)
        nearness = (query @ key.transpose(2, 3) / width**0.5).masked_fill(~present[:, None, None, :], -1e9)
        context = nearness.softmax(-1) @ value
        joined = context.transpose(1, 2).reshape(texts, longest, triple // 3)
        stream = stream + self.attention_output(joined[present])
        normal = normalise(stream, self.forward_scale, self.forward_bias)
        return stream + self.contract(functional.relu(self.expand(normal)))


def normalise(values, scale, bias):
    return functional.layer_norm(values, values.shape[-1:], scale, bias, EPSILON)


class Encoder(nn.Module):
    """Vectors of pieces and of texts."""

    def __init__(self, folder):
        super().__init__()
        tensors = read_tensors(folder)
        self.register_buffer("table", tensors["module/Embeddings_en"])
        signal = f"{SCOPE}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"
        self.register_buffer("frequencies", tensors[signal].reshape(-1))
        dense = f"{SCOPE}/Layer_0/TransformerLayer/dense"
        self.widen = Adapted(tensors, f"{dense}/kernel/{WHOLE}", f"{dense}/bias/{WHOLE}")
        self.layers = nn.ModuleList(Layer(tensors, index) for index in range(2))
        pool = "module/Encoder_en/hidden_layers/tanh_layer_0"
        self.pool = Adapted(tensors, f"{pool}/weights", f"{pool}/bias")

    def forward(self, ids, positions, places):
        """All pieces of all texts, one after the other, and all texts; rows of length 1."""
        angles = positions[:, None] * self.frequencies
        source = 2 * self.table[ids] + torch.cat([angles.sin(), angles.cos()], 1)
        stream = self.widen(source)
        for index, layer in enumerate(self.layers):
            stream = layer(source if index == 0 else stream, stream, places)
        lengths = (places >= 0).sum(1)
        owners = torch.repeat_interleave(torch.arange(len(lengths)), lengths)
        means = torch.zeros(len(lengths), WIDTH).index_add(0, owners, stream) / lengths[:, None]
        return functional.normalize(stream, dim=1), functional.normalize(self.pool(means).tanh(), dim=1)

    def encode(self, texts):
        """Vectors of all words of some `Texts` and, last, of none; each text's word numbers; a row for each text."""
        # Processors that have instructions for it take half the time; the loss is the same to three digits.
        with torch.autocast("cpu", dtype=torch.bfloat16):
            pieces, wholes = self(*texts.tensors())
        owners, places, count, numbers = texts.words()
        words = torch.zeros(count + 1, WIDTH).index_add(0, owners, pieces.float()[places])
        return functional.normalize(words, dim=1), numbers, wholes.float()


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
