"""Examples as `npm run train` writes them, put together in batches."""

import json
import random
from itertools import zip_longest

import torch

# Neighbouring questions are mostly about the same sentences: each is compared with all that any of the run needs.
RUN = 6
SENTENCES = 20
# Sentences that do not answer, for each question; as in examples.ts.
LIKELY = 12
# Runs of a batch by the set that they are of: Wikinews has more questions than it is worth, being easier.
RUNS = {"squad": 3, "wikinews": 1, "asked": 3}


class Texts:
    """Texts of a batch, each encoded once."""

    def __init__(self):
        self.numbers = {}
        self.texts = []

    def add(self, key, text):
        if key not in self.numbers:
            self.numbers[key] = len(self.texts)
            self.texts.append(text)
        return self.numbers[key]

    def tensors(self):
        """What `Encoder.forward` takes."""
        lengths = [len(text["ids"]) for text in self.texts]
        ids = torch.tensor([piece for text in self.texts for piece in text["ids"]])
        positions = torch.cat([torch.arange(length) for length in lengths])
        places = torch.full((len(lengths), max(lengths)), -1)
        first = 0
        for row, length in enumerate(lengths):
            places[row, :length] = torch.arange(first, first + length)
            first += length
        return ids, positions, places

    def words(self):
        """The pieces of all words as (word number, piece number) pairs, and each text's word numbers."""
        owners, pieces, numbers = [], [], []
        first = count = 0
        for text in self.texts:
            own = []
            for word in text["words"]:
                owners += [count] * len(word)
                pieces += [first + piece for piece in word]
                own.append(count)
                count += 1
            numbers.append(own)
            first += len(text["ids"])
        return torch.tensor(owners), torch.tensor(pieces), count, numbers


class Batches:
    """Batches of questions: runs of them, each with the sentences that answer and others of their article."""

    def __init__(self, path, seed):
        self.random = random.Random(seed)
        self.articles = [json.loads(line) for line in open(path, encoding="utf8")]
        self.runs = {name: [] for name in RUNS}
        for number, article in enumerate(self.articles):
            places = [
                place
                for place, question in enumerate(article["questions"])
                if article["sentences"][question["gold"]]["words"] and question["words"]
            ]
            starts = range(0, len(places), RUN)
            self.runs[article["set"]] += [(number, places[start : start + RUN]) for start in starts]
        self.waiting = {name: [] for name in RUNS}

    def next(self):
        """Texts, and runs: questions (the numbers of their texts and their words' shares), the numbers of the texts of
        sentences, and for each question the place of the one that answers among them."""
        texts, runs = Texts(), []
        for name, count in RUNS.items():
            for _ in range(count):
                runs.append(self.run(texts, *self.take(name)))
        return texts, runs

    def take(self, name):
        if not self.waiting[name]:
            self.waiting[name] = self.random.sample(self.runs[name], len(self.runs[name]))
        return self.waiting[name].pop()

    def run(self, texts, number, places):
        article = self.articles[number]
        sentences = article["sentences"]
        questions = [article["questions"][place] for place in places]
        kept = {question["gold"] for question in questions}
        # The likeliest of each question first.
        for at in (at for together in zip_longest(*(question["likely"] for question in questions)) for at in together):
            if at is not None and sentences[at]["words"] and len(kept) < SENTENCES:
                kept.add(at)
        kept = sorted(kept)
        asked = [
            (texts.add((number, place, "question"), question), question["weights"])
            for place, question in zip(places, questions)
        ]
        answering = [kept.index(question["gold"]) for question in questions]
        return asked, [texts.add((number, at), sentences[at]) for at in kept], answering
