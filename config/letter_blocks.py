"""A letter's text as blocks for paper: paragraphs, headings and lists, each made of runs of text, bold or not."""

from html.parser import HTMLParser
from typing import Any

BLOCKS = {"p": "paragraph", "h2": "heading", "li": "item"}
BOLD = {"strong", "b"}


def blocks(body: str) -> list[dict[str, Any]]:
    """The blocks of a letter's HTML, in order: `{"kind": "paragraph", "runs": [["text", false], …]}`."""
    reader = _Reader()
    reader.feed(body)
    reader.close()
    return [block for block in reader.found if any(text.strip() for text, _ in block["runs"])]


class _Reader(HTMLParser):
    """Reads the few shapes that a letter's Markdown becomes; what stands between two blocks is layout of the HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[dict[str, Any]] = []
        self._bold = self._open = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """A block opens, a line breaks, or what follows is bold."""
        if tag in BLOCKS:
            self._open += 1
            if self._open == 1:  # a loose list holds paragraphs
                self.found.append({"kind": BLOCKS[tag], "runs": []})
        elif tag == "br":
            self.found[-1]["runs"].append(["\n", False])
        self._bold += tag in BOLD

    def handle_endtag(self, tag: str) -> None:
        """A block closes, or bold ends."""
        self._open -= tag in BLOCKS
        self._bold -= tag in BOLD

    def handle_data(self, data: str) -> None:
        """Text of the block that is open; after a line break it begins at once."""
        if not self._open:
            return
        runs = self.found[-1]["runs"]
        text = " ".join(data.split("\n"))
        text = text.lstrip() if not runs or runs[-1][0] == "\n" else text
        if text:
            runs.append([text, self._bold > 0])
