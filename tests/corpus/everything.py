"""All papers there are: documents, and single blocks, shapes and changes of them."""

from tests.corpus.behind import behind
from tests.corpus.blocks import blocks
from tests.corpus.corpus import papers
from tests.corpus.kinds import kinds
from tests.corpus.margins import margins
from tests.corpus.mixtures import mixtures
from tests.corpus.openings import openings
from tests.corpus.paper import Paper
from tests.corpus.seeds import seeds
from tests.corpus.sentences import sentences
from tests.corpus.stamps import stamps


def everything() -> tuple[Paper, ...]:
    return (
        *papers(),
        *mixtures(),
        *blocks(),
        *kinds(),
        *seeds(),
        *stamps(),
        *margins(),
        *behind(),
        *openings(),
        *sentences(),
    )
