"""Posts letters through apprise: by mail over a line of our own (tasks/mail_line.py), or over any channel it knows."""

import asyncio
from collections.abc import Sequence
from functools import partial

from apprise import Apprise, AppriseAsset, NotifyFormat

from tasks.mail_line import Ask, MailPlugin, PostFailed, unrecorded
from tasks.message import Mail

_ASSET = AppriseAsset(async_mode=False)


class ChannelError(ValueError):
    """A mail server or channel of HR whose URL cannot be read; the URL holds a password and is never repeated."""


class Mailer:
    """Posts letters to the apprise URL of a mail server (or of any channel apprise knows); one thread at a time."""

    def __init__(self, apprise_url: str, timeout: float = 30.0) -> None:
        channel = Apprise.instantiate(apprise_url, asset=_ASSET)
        if channel is None:
            raise ChannelError("apprise kan de mail-URL niet lezen; verwacht: mailtos://gebruiker:wachtwoord@server")
        self._channel = channel
        if isinstance(channel, MailPlugin):
            channel.socket_connect_timeout = timeout

    async def post(self, mail: Mail, ask: Ask = unrecorded) -> str:
        """Post one mail and return the server's answer, such as "250 OK"; PostFailed when it was not confirmed.

        `ask` is called once there is a connection; what it returns is called just before the server may have the mail.
        """
        if isinstance(self._channel, MailPlugin):
            return await self._channel.post(mail, ask)
        await ask()()
        notify = partial(Apprise(self._channel, asset=_ASSET).notify, body_format=NotifyFormat.TEXT)
        if not await asyncio.to_thread(notify, mail.text, mail.subject):
            raise PostFailed("apprise kon het bericht niet afleveren")
        return "afgeleverd door apprise"

    async def close(self) -> None:
        """Close the connection to the mail server."""
        if isinstance(self._channel, MailPlugin):
            await self._channel.close()


def check_channels(mail_url: str, hr_urls: Sequence[str]) -> None:
    """ChannelError, which names the setting, for a URL that apprise cannot read."""
    try:
        Mailer(mail_url)
    except ChannelError as fault:
        raise ChannelError(f"instelling WERVING_MAIL_URL: {fault}") from None
    for number, url in enumerate(hr_urls, 1):
        if Apprise.instantiate(url, asset=_ASSET) is None:
            raise ChannelError(f"instelling WERVING_HR_URLS: apprise kan de {number}e URL niet lezen")


def notify_channel(urls: Sequence[str], title: str, body: str) -> None:
    """Tell HR on all its channels; PostFailed when one cannot be read (permanent) or did not take it."""
    if not urls:
        return
    hub = Apprise(asset=_ASSET)
    readable = hub.add(list(urls))
    told = hub.notify(body, title, body_format=NotifyFormat.TEXT)
    if not (readable and told):
        raise PostFailed("apprise kon een kanaal niet lezen of bereiken", permanent=not readable)
