"""The mutants of a source file, as code that takes the place of a function's own."""

import difflib
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from types import CodeType

import libcst as cst
from attrs import field, frozen
from mutmut.mutation.file_mutation import create_mutations, deep_replace


@frozen
class Mutant:
    """One change of one function. `function` is its qualified name in the file."""

    name: str
    path: str
    function: str
    before: str = field(repr=False)
    after: str = field(repr=False)

    @property
    def code(self) -> CodeType:
        """What takes the place of the function's own code."""
        return _code(self.after, self.path, self.function)

    @property
    def key(self) -> str:
        """What tells the mutant from all others as long as neither it nor its function changes."""
        told = "\0".join((self.name.partition(":")[0], self.before, self.after))
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    @property
    def module(self) -> str:
        """The module that it is in."""
        return self.name.partition(":")[0]

    @property
    def change(self) -> str:
        """The lines that differ."""
        lines = difflib.unified_diff(self.before.splitlines(), self.after.splitlines(), lineterm="", n=0)
        return "\n".join(line for line in lines if line[:3] not in ("---", "+++") and line[:2] != "@@")


def module_of(path: Path, source: Path) -> str:
    """The module that a file below `source` is."""
    return ".".join(path.relative_to(source).with_suffix("").parts)


def mutants_of(path: Path, source: Path) -> list[Mutant]:
    """Every mutant of a file below `source` that compiles to something else than the function does.

    Decorators are taken off before the file is mutated, since mutmut leaves decorated functions alone. What
    stands in a default value is no mutant: it is worked out when the function is defined.
    """
    return list(_mutants(path, source))


def _mutants(path: Path, source: Path) -> Iterator[Mutant]:
    module = module_of(path, source)
    tree = cst.parse_module(path.read_text(encoding="utf-8")).visit(_Undecorated())
    tree, mutations, _, _ = create_mutations(str(path), tree.code)
    names = dict(_functions(tree))
    count: Counter[str] = Counter()
    for mutation in mutations:
        function = mutation.contained_by_top_level_function
        if not isinstance(function, cst.FunctionDef) or function not in names:
            continue
        changed = deep_replace(function, mutation.original_node, mutation.mutated_node)
        before, after = (dedent(tree.code_for_node(one)).strip() for one in (function, changed))
        qualified = names[function]
        own, code = (_code(text, str(path), qualified) for text in (before, after))
        if own == code:
            continue
        count[qualified] += 1
        yield Mutant(f"{module}:{qualified}#{count[qualified]}", str(path), qualified, before, after)


class _Undecorated(cst.CSTTransformer):
    def leave_FunctionDef(
        self,
        original_node: cst.FunctionDef,  # noqa: ARG002 - libcst calls it by this name
        updated_node: cst.FunctionDef,
    ) -> cst.FunctionDef:
        return updated_node.with_changes(decorators=())


def _functions(tree: cst.Module) -> Iterator[tuple[cst.FunctionDef, str]]:
    for statement in tree.body:
        if isinstance(statement, cst.FunctionDef):
            yield statement, statement.name.value
        elif isinstance(statement, cst.ClassDef):
            for inner in statement.body.body:
                if isinstance(inner, cst.FunctionDef):
                    yield inner, f"{statement.name.value}.{inner.name.value}"


def _code(text: str, path: str, function: str) -> CodeType:
    name = function.rpartition(".")[2]
    constants = compile(text, path, "exec", dont_inherit=True).co_consts
    return next(one for one in constants if isinstance(one, CodeType) and one.co_name == name)
