const WORDS = `
a an the this that these those such same own other another each every either neither both all any some no none
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
herself it its itself they them their theirs themselves one ones someone anyone everyone somebody anybody everybody
something anything everything nothing nobody
who whom whose which what when where why how whoever whatever whichever whenever wherever
be am is are was were been being have has had having do does did doing done
can could may might must shall should will would ought
isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't mustn't shouldn't won't
wouldn't i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll
you'll he'll she'll we'll they'll that's there's here's what's who's where's when's why's how's let's
and but or nor so yet if then else because as while although though unless until whether than
of at by for with about against between among into through during to from in out on off over under above below up
down upon onto toward towards within without across along around behind beside besides beyond despite except near
per since via after before
not only very too also just even still again ever never there here now
`;

/** English function words and question words, normalised; nothing with content of its own. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
