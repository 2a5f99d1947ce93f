"""The documentation site: Sphinx reads Markdown (MyST); `make docs` builds it and takes a warning for an error."""

import os
import sys
from pathlib import Path

import congvan

os.environ["CONGVAN_LANG"] = "en"  # the texts of --help are put together at import
sys.path[:0] = [str(Path(__file__).parent / "_ext"), str(Path(__file__).parents[1])]

project = "congvan"
author = "congvan"
release = version = congvan.__version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "generated"]
exclude_patterns = ["_ext", "_build"]
html_theme = "furo"
html_title = f"congvan {release}"
html_show_copyright = False

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

# Docstrings say code as Markdown does, between single backticks.
default_role = "code"
autodoc_class_signature = "separated"
autodoc_member_order = "bysource"
autodoc_typehints = "none"
