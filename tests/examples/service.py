"""The web service of the examples in a process of its own, as its README starts it."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[2]


@frozen
class Service:
    url: str
    pid: int
    log: Path

    @property
    def address(self) -> tuple[str, int]:
        host, _, port = self.url.removeprefix("http://").partition(":")
        return host, int(port)

    @property
    def memory(self) -> int:
        """Bytes of the process in memory now (Linux)."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], port: int, **environment: str) -> Iterator[tuple[int, Path]]:
    """A server while it is needed; yields its process id and its log once it answers on the port."""
    with tempfile.NamedTemporaryFile() as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=log
        )
        try:
            for _ in range(600):
                if process.poll() is not None:
                    raise RuntimeError(Path(log.name).read_text(encoding="utf-8", errors="replace"))
                with socket.socket() as attempt:
                    if attempt.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield process.pid, Path(log.name)
        finally:
            process.terminate()
            process.wait(timeout=30)


@contextmanager
def service(**environment: str) -> Iterator[Service]:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--app-dir", "examples/fastapi_service", "app:app"]
    with running([*command, "--port", str(port), "--log-level", "error"], port, **environment) as (pid, log):
        yield Service(f"http://127.0.0.1:{port}", pid, log)
