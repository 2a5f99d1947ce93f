"""The letters of letter.yaml made by a Dask cluster: `python examples/batch/dask_run.py OUT_DIR [SCHEDULER]`.

Without a scheduler's address a cluster of this machine's cores is started. On other machines the plan's folder and
the output folder must be shared, since every worker writes its own documents. Needs `pip install distributed`.
"""

import sys
from pathlib import Path

from distributed import Client

from congvan.batch import Summary, render_rows

HERE = Path(__file__).parent


def main(out_dir: str, scheduler: str | None = None) -> Summary:
    """Make the letters and say what was done."""
    with Client(scheduler) as client:
        return render_rows(
            HERE / "letter.yaml", HERE / "communes.csv", out_dir, executor=client.get_executor(), resume=True
        )


if __name__ == "__main__":
    summary = main(*sys.argv[1:])
    print(
        f"{summary.written} written, {summary.reused} there already, {summary.failed} failed: {summary.manifest}"
    )
    sys.exit(0 if summary.ok else 1)
