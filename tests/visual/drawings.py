"""Pictures of a signature, a seal and a figure, drawn for the tests."""

from pathlib import Path

from PIL import Image, ImageDraw

DPI = 300


def _pixels(mm: float) -> int:
    return round(mm / 25.4 * DPI)


def _saved(image: Image.Image, path: Path) -> None:
    image.save(path, dpi=(DPI, DPI))


def signature(path: Path, width: float = 40, height: float = 18) -> None:
    """A blue stroke on nothing, in mm."""
    size = _pixels(width), _pixels(height)
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    points = [(size[0] * x / 20, size[1] * (0.5 + 0.45 * (-1) ** x)) for x in range(21)]
    ImageDraw.Draw(image).line(points, fill=(0, 0, 200, 255), width=8)
    _saved(image, path)


def seal(path: Path, width: float = 36) -> None:
    """A red ring on nothing, in mm."""
    size = _pixels(width)
    image = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((4, 4, size - 4, size - 4), outline=(220, 0, 0, 255), width=12)
    _saved(image, path)


def figure(path: Path, width: float = 120, height: float = 60) -> None:
    """Grey squares, in mm; a .jpg without transparency."""
    size = _pixels(width), _pixels(height)
    image = Image.new("RGB", size, (230, 230, 230))
    ImageDraw.Draw(image).rectangle((20, 20, size[0] // 2, size[1] // 2), fill=(120, 120, 120))
    _saved(image, path)
