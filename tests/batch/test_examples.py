"""The examples run, and what they make is clean."""

import importlib.util
import json
from pathlib import Path

from distributed import LocalCluster

from congvan.batch import render_rows

EXAMPLES = Path(__file__).parents[2] / "examples" / "batch"


def made(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.glob("*.docx")}


def test_the_letters_have_no_finding_at_all(tmp_path):
    summary = render_rows(EXAMPLES / "letter.yaml", EXAMPLES / "communes.csv", tmp_path, jobs=1)
    assert (summary.written, summary.failed) == (10, 0)
    lines = [json.loads(line) for line in summary.manifest.read_text("utf-8").splitlines()]
    assert [line["findings"] for line in lines] == [[]] * 10
    assert lines[0]["file"] == "512-06001-phuong-dong-kinh.docx"


def test_dask_makes_the_same(tmp_path):
    render_rows(EXAMPLES / "letter.yaml", EXAMPLES / "communes.csv", tmp_path / "own", jobs=1)
    spec = importlib.util.spec_from_file_location("dask_run", EXAMPLES / "dask_run.py")
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    with LocalCluster(n_workers=2, processes=False, dashboard_address=None) as cluster:
        summary = example.main(str(tmp_path / "dask"), cluster.scheduler_address)
    assert summary.ok
    assert made(tmp_path / "dask") == made(tmp_path / "own")
