"""What a correct document is: small pure rules, each with its place in the law, and the engine that runs them."""

from congvan.rules.catalogue import Selection, UnknownRuleError, all_rules, find_rule
from congvan.rules.engine import Checker, check_document
from congvan.rules.finding import CheckFailed, Finding, Report, Severity
from congvan.rules.registry import Rule

__all__ = [
    "CheckFailed",
    "Checker",
    "Finding",
    "Report",
    "Rule",
    "Selection",
    "Severity",
    "UnknownRuleError",
    "all_rules",
    "check_document",
    "find_rule",
]
