"""Reports as JUnit XML, which every build server reads."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from congvan.messages import Language
from congvan.rules.finding import Severity
from congvan.rules.output import CheckedFile
from congvan.rules.output.characters import harmless


def write(files: Iterable[CheckedFile], language: Language = "vi") -> str:
    """One suite a file, one case a finding: errors fail, warnings are the case's output."""
    root = ET.Element("testsuites", name="congvan")
    totals = {"tests": 0, "failures": 0, "errors": 0}
    for checked in files:
        suite = _suite(checked, language)
        root.append(suite)
        for name in totals:
            totals[name] += int(suite.get(name, "0"))
    root.attrib.update({name: str(count) for name, count in totals.items()})
    ET.indent(root)
    for element in root.iter():
        element.attrib.update({name: harmless(value) for name, value in element.attrib.items()})
        element.text = harmless(element.text) if element.text is not None else None
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def _suite(checked: CheckedFile, language: Language) -> ET.Element:
    findings = checked.report.findings if checked.report else ()
    failures = sum(finding.severity is Severity.ERROR for finding in findings)
    suite = ET.Element(
        "testsuite",
        name=checked.file,
        tests=str(max(1, len(findings))),
        failures=str(failures),
        errors=str(int(checked.error is not None)),
    )
    if checked.error is not None:
        case = ET.SubElement(suite, "testcase", classname=checked.file, name=checked.error.code)
        ET.SubElement(case, "error", message=checked.error.message(language), type=checked.error.code)
    elif not findings:
        ET.SubElement(suite, "testcase", classname=checked.file, name="congvan")
    for finding in findings:
        place = f":{finding.line}" if finding.line is not None else ""
        case = ET.SubElement(
            suite, "testcase", classname=checked.file, name=f"{finding.code} {finding.slug}{place}"
        )
        message = finding.said(language)
        detail = f"{message}\n{finding.citation}" if finding.citation else message
        if finding.severity is Severity.ERROR:
            ET.SubElement(case, "failure", message=message, type=finding.code).text = detail
        else:
            ET.SubElement(case, "system-out").text = detail
    return suite
