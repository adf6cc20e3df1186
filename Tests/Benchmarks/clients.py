"""Prints what strangers' tools make of the API's description, a figure a line beside its aim.

clients.py FOLDER [--sample]: FOLDER holds openapi.json and takes what the tools write."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

FOLDER, SAMPLE = Path(sys.argv[1]), "--sample" in sys.argv[2:]
SCRIPT = Path("Tests/Benchmarks/register_and_page.py")
VERBS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
TYPING = {"type", "$ref", "enum", "const", "anyOf", "oneOf", "allOf"}
# Below these keys the keys are names that somebody chose, not words of OpenAPI.
NAMED = {
    "properties", "patternProperties", "$defs", "paths", "responses", "content", "headers", "callbacks", "links",
    "schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "webhooks", "variables", "mapping",
}
VALUES = {"example", "examples", "default", "const", "enum"}
HERE = "urn:homeward:openapi"


def figure(name, value, unit, aim):
    print(f"{name}: {value} {unit} (aim {aim})" if unit else f"{name}: {value} (aim {aim})", flush=True)


def tell(heading, places):
    """What makes up a figure that has missed its aim, for a person."""
    for place in places:
        print(f"{heading}: {place}", file=sys.stderr, flush=True)


def found(pointer):
    node = document
    for part in pointer.split("/")[1:]:
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def resolved(node, pointer):
    while isinstance(node, dict) and node.get("$ref", "").startswith("#/"):
        pointer = node["$ref"][1:]
        node = found(pointer)
    return node, pointer


def below(pointer, *parts):
    return "/".join([pointer, *(str(part).replace("~", "~0").replace("/", "~1") for part in parts)])


def operations():
    for path, item in document["paths"].items():
        for verb in VERBS & item.keys():
            yield below("/paths", path, verb), item[verb]


def untyped(schema, pointer, seen):
    """The places within a schema of which nothing says what stands there."""
    if not isinstance(schema, dict) or not TYPING & schema.keys():
        yield pointer
        return
    target, at = resolved(schema, pointer)
    if at != pointer:
        if at not in seen:
            seen.add(at)
            yield from untyped(target, at, seen)
        return
    parts = [("properties", name, part) for name, part in schema.get("properties", {}).items()]
    parts += [("prefixItems", place, part) for place, part in enumerate(schema.get("prefixItems", []))]
    for key in ("items", "additionalProperties"):
        if schema.get(key, False) is not False:
            parts.append((key, None, schema[key]))
    # Beside a type a choice only narrows it, and need not say it again.
    for key in () if "type" in schema else ("anyOf", "oneOf", "allOf"):
        parts += [(key, place, part) for place, part in enumerate(schema.get(key, []))]
    for key, place, part in parts:
        yield from untyped(part, below(pointer, key) if place is None else below(pointer, key, place), seen)


def untyped_answers():
    """Each answer once, also where many operations share it, with the first place that has no type."""
    answers = {}
    for pointer, operation in operations():
        for status, answer in operation["responses"].items():
            answer, at = resolved(answer, below(pointer, "responses", status))
            for kind, media in answer.get("content", {}).items():
                answers[below(at, "content", kind)] = media.get("schema")
    for at, schema in answers.items():
        if places := list(untyped(schema, below(at, "schema"), set())):
            yield f"{at}: {places}"


def examples(node, pointer="", named=False):
    """Every example with the pointer to its schema."""
    if isinstance(node, list):
        for place, part in enumerate(node):
            yield from examples(part, below(pointer, place))
    if not isinstance(node, dict):
        return
    if not named:
        schema = below(pointer, "schema") if "schema" in node else pointer
        if "example" in node:
            yield node["example"], schema, below(pointer, "example")
        many = node.get("examples", [])
        for name, example in many.items() if isinstance(many, dict) else enumerate(many):
            at = below(pointer, "examples", name)
            yield (resolved(example, at)[0]["value"] if isinstance(many, dict) else example), schema, at
    for key, part in node.items():
        if named or key not in VALUES:
            yield from examples(part, below(pointer, key), not named and key in NAMED and isinstance(part, dict))


def part_of(whole, path):
    """The description of one path, with the components that it reaches."""
    part = {**whole, "paths": {path: whole["paths"][path]}}
    part["components"] = {"securitySchemes": whole["components"]["securitySchemes"]}
    reached, news = set(), [part["paths"]]
    while news:
        for reference in re.findall(r'"\$ref": "#/components/(\w+/[^"]+)"', json.dumps(news.pop())):
            if reference not in reached:
                reached.add(reference)
                kind, name = reference.split("/")
                news.append(whole["components"][kind][name])
                part["components"].setdefault(kind, {})[name] = news[-1]
    return part


def run(*command, **options):
    """Runs a program of strangers; where it fails, the check cannot be made."""
    status = subprocess.run(command, stdout=sys.stderr, **options).returncode
    if status:
        sys.exit(f"this failed with {status}, its words stand above: {' '.join(map(str, command))}")


def lines(text):
    return text.count("\n")


def numbered(text):
    return re.findall(r"(?m)^class (\w*\d)\b", text)


raw = (FOLDER / "openapi.json").read_bytes()
document = json.loads(raw)
count = sum(1 for _ in operations())
figure("bytes an operation", round(len(raw) / count), f"bytes, {count} operations", "≤ 1900")

answers = list(untyped_answers())
tell("untyped", answers)
figure("untyped answers", len(answers), "answers", 0)

registry = Registry().with_resource(HERE, DRAFT202012.create_resource(document))
faults, checked = [], 0
for example, schema, at in examples(document):
    checked += 1
    check = Draft202012Validator(
        {"$ref": f"{HERE}#{quote(schema)}"}, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    faults += [f"{at}: {fault.message}" for fault in list(check.iter_errors(example))[:1]]
tell("example", faults)
figure("examples not valid by their own schema", len(faults), f"of {checked} examples", 0)

given = FOLDER / "openapi.json"
if SAMPLE:
    document = part_of(document, "/v1/persons")
    given = FOLDER / "part.json"
    given.write_text(json.dumps(document), encoding="utf-8")

try:
    validate(document)
    accepted = "yes"
except OpenAPIValidationError as fault:
    tell("openapi-spec-validator", [fault])
    accepted = "no"
figure("accepted by openapi-spec-validator", accepted, "", "yes")

client = FOLDER / "homeward_client"
# With the tool comes ruff, by which it puts in order what it has written; it looks for that on the PATH.
beside = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
run(
    sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--path", given,
    "--output-path", client, env=beside
)
models = {path: path.read_text(encoding="utf-8") for path in sorted((client / "models").glob("*.py"))}
nameless = [path.name for path, text in models.items() if path.stem[-1].isdigit() or numbered(text)]
tell("openapi-python-client, no name of its own", nameless)
figure("openapi-python-client, models without a name of their own", len(nameless), "models", 0)
figure("openapi-python-client, files in models/", len(models), "files", "≤ 600")
figure("openapi-python-client, lines in models/", sum(map(lines, models.values())), "lines", "≤ 60000")

classes = FOLDER / "classes.py"
run(
    sys.executable, "-m", "datamodel_code_generator", "--input", given, "--input-file-type", "openapi",
    "--openapi-scopes", "schemas", "paths", "parameters", "--formatters", "builtin", "--output", classes
)
nameless = numbered(classes.read_text(encoding="utf-8"))
tell("datamodel-code-generator, ends in a digit", nameless)
figure("datamodel-code-generator, classes that end in a digit", len(nameless), "classes", 0)

run(sys.executable, SCRIPT, env={**os.environ, "PYTHONPATH": str(FOLDER)})
figure(f"{SCRIPT.name}, which has registered, paged and been refused", lines(SCRIPT.read_text()), "lines", "≤ 40")
