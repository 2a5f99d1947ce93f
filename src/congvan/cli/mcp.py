"""`congvan mcp`."""

from importlib.util import find_spec

import click

from congvan.cli.options import language_option, tell
from congvan.cli.terms import text
from congvan.messages import Bilingual

BAD_INPUT = 2
_NOT_INSTALLED = Bilingual(
    'chưa cài gói mcp; hãy chạy: pip install "congvan[mcp]"',
    'the package mcp is not installed; run: pip install "congvan[mcp]"',
)


@click.command(
    "mcp",
    help=text(
        "Phục vụ trợ lý AI qua Model Context Protocol trên đầu vào, đầu ra chuẩn.",
        "Serve assistants by the Model Context Protocol over standard input and output.",
    ),
)
@language_option
def command() -> int:
    """Serve one client until it closes the connection."""
    if find_spec("mcp") is None:
        tell(_NOT_INSTALLED)
        return BAD_INPUT
    from congvan.mcp_server import server

    server().run()
    return 0
