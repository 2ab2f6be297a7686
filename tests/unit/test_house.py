"""Rules of the house that a linter cannot say; they read the source, they run nothing."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("client", "devices", "capture", "mrz")
# Where a person's hands become a decision, and the preview of what would leave if they admitted.
HANDS = {
    "client/ui/hands.py",
    "client/commands/inspect.py",
    "client/benches/inspection.py",
    "client/inspection/closing.py",
}
COMPARERS = ("capture/face/compare.py", "capture/finger/compare.py")
MANY = re.compile(r"\b(list|List|tuple|Tuple|Sequence|Iterable|Iterator|dict|Mapping|set)\b")


@cache
def below(folder: str, suffix: str) -> tuple[Path, ...]:
    return tuple(sorted((ROOT / folder).rglob(f"*{suffix}")))


def sources() -> tuple[Path, ...]:
    return tuple(path for package in PACKAGES for path in below(package, ".py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_only_a_persons_hands_make_a_decision() -> None:
    """I3: no path leads from advice to decision."""
    makers = {
        named(path)
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and (
            getattr(node.func, "id", "") == "Decision"
            or getattr(node.func, "attr", "") == "Decision"
        )
    }
    assert makers <= HANDS
    assert "client/ui/hands.py" in makers


def test_what_weighs_checks_does_not_know_decisions() -> None:
    """I3: the policy can advise, and has no word for admitting."""
    for path in sources():
        if path.name.startswith("policy") and path.parent.name == "inspection":
            words = set(re.findall(r"\b(Decision|Action|ADMIT|REFUSE)\b", path.read_text()))
            assert words == set(), named(path)


@pytest.mark.parametrize("place", COMPARERS)
def test_comparers_take_one_probe_and_one_reference(place: str) -> None:
    """I5: one to one; no signature takes a gallery."""
    functions = [
        node
        for node in tree(ROOT / place).body
        if isinstance(node, ast.FunctionDef) and node.name == "compare"
    ]
    assert len(functions) == 1
    kinds = [ast.unparse(each.annotation) for each in functions[0].args.args if each.annotation]
    assert functions[0].args.vararg is None
    assert sum("Probe" in kind for kind in kinds) == 1
    assert sum("Reference" in kind for kind in kinds) == 1
    for kind in kinds:
        if "Probe" in kind or "Reference" in kind:
            assert not MANY.search(kind), kind


def test_nobody_speaks_of_searching_faces() -> None:
    """I5: the words of identification are not in the code that sees faces and fingers."""
    for path in below("capture", ".py"):
        names = {node.id for node in ast.walk(tree(path)) if isinstance(node, ast.Name)}
        names |= {node.arg for node in ast.walk(tree(path)) if isinstance(node, ast.arg)}
        assert not {name for name in names if re.search(r"gallery|watchlist|identify", name)}, path


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def tables(module: ast.Module) -> int:
    """Lines of a standard's numbers, written as one string at the top of a module."""
    return sum(
        (node.end_lineno or node.lineno) - node.lineno
        for node in module.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def test_no_file_grows_a_second_idea() -> None:
    for path in sources():
        lines = len(path.read_text().splitlines())
        assert lines <= 300 or lines - tables(tree(path)) <= 300, named(path)


def test_the_names_that_hide_ideas_are_not_used() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert {named(path) for path in sources() if vague & {path.stem, *path.parts}} == set()


def documents() -> tuple[Path, ...]:
    return tuple(
        path
        for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *below("docs", ".md"))
        if path.exists()
    )


def test_every_link_between_documents_leads_somewhere() -> None:
    lost = []
    for path in documents():
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text()):
            if "://" not in target and not (path.parent / target).exists():
                lost.append((named(path), target))
    assert lost == []


def test_what_the_page_of_invariants_names_exists() -> None:
    text = (ROOT / "docs" / "invariants.md").read_text()
    places = set(re.findall(r"`((?:tests|client|capture|docs)/[^`]+)`", text))
    assert len(places) > 30
    assert {place for place in places if not (ROOT / place).exists()} == set()
    assert re.findall(r"^\| (I\d+) \|", text, re.MULTILINE) == [f"I{n}" for n in range(1, 13)]
