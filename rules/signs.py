"""The signs in text that people sent: which no letter, mail, page or terminal takes, and a text shown on one line."""

from unicodedata import category

MAX_REASON = 10_000  # characters
LONGEST = 600  # characters of one error
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # these show what follows backwards


def is_strange(text: str) -> bool:
    """Whether a text holds half a character, a control character but a line break or tab, or one that turns text."""
    if text.isprintable():
        return False
    return any(sign in TURNING or (category(sign) in {"Cc", "Cs"} and sign not in "\r\n\t") for sign in text)


def gives_reason(text: str) -> bool:
    """Whether a person gave a reason that can stand in our record and in a letter."""
    return bool(text.strip()) and len(text) <= MAX_REASON and not is_strange(text)


def one_line(text: str, longest: int = LONGEST) -> str:
    """A text on one line as anyone may show it, cut off where it is far too long."""
    line = shown(" ".join(text.split()))
    return line if len(line) <= longest else f"{line[:longest]}…"


def shown(text: str) -> str:
    """A text for a terminal: what would steer it, or turn the text, shows as a replacement character."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or sign == "\n" else "\ufffd" for sign in text)
