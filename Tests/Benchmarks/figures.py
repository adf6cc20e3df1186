"""Prints the figures of the code, one a line beside its aim; with --verbose also the places that make up each."""

import re
import statistics
import sys
from pathlib import Path

LINES_MOST, SMALL, SMALL_SHARE, LARGE, PLACES_MOST = 61_500, 20, 6, 400, 5
FIELDS = ["adverse_cases", "risks_told", "form_edition"]
VERBOSE = "--verbose" in sys.argv[1:]

MODIFIERS = (
    r"(?:static|class|final|actor|struct|enum|protocol|func|var|let|init|extension|typealias|subscript|mutating|"
    r"nonmutating|indirect|convenience|override|associatedtype|macro|nonisolated|consuming|borrowing|lazy|weak|"
    r"unowned|dynamic|required|prefix|postfix|infix|operator|distributed|internal\(set\)|private\(set\)|"
    r"fileprivate\(set\)|package\(set\)|public\(set\)|@\w+)"
)
TRAP = re.compile(r"\b(?:preconditionFailure|fatalError|precondition)\(")
TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?(?:public\.)?([a-z_]+)\b(?![.(])")
SECOND_TABLE = re.compile(r"\bFROM\s+[a-z_]+(?:\s+(?:AS\s+)?[a-z_]+)?,\s*([a-z_]+)\b(?![.(])")
PUBLISHED = re.compile(r"COMMENT ON VIEW ([a-z_]+) IS 'Published: ")
# As in OwnerTests: tables that lie in the file of another feature, after what they name.
MOVED = {"reservation": "people", "rule_override": "audit"}
NOUN = re.compile(r'public static let words = NounWords\((?:\s*"[^"]*",)+\s*table:\s*"([a-z_]+)"')
# A line that only asks for a value decides by the field, and is no place where the field is written out.
ASKING = re.compile(r"(?:\} )?(?:else )?(?:if|guard)\b")


class File:
    def __init__(self, path):
        self.path = path
        # As `wc -l` counts.
        self.lines = (text := path.read_text(encoding="utf-8")).splitlines()
        self.count = text.count("\n")
        self.text = text
        mark = "--" if path.suffix == ".sql" else "//"
        self.code = ["" if line.lstrip().startswith(mark) else line for line in self.lines]
        self.is_rule = any(re.search(r"\bstatic (?:let|var) card\b", line) for line in self.code)


def files(folder, ending):
    if not Path(folder).is_dir():
        sys.exit(f"figures: there is no folder {folder} here")
    return [
        File(path) for path in sorted(Path(folder).rglob("*." + ending))
        if not {"Generated", ".build", "comments.sql"} & set(path.parts)
    ]


def figure(name, value, unit, aim=None, places=()):
    print(f"{name}: {value} {unit} ({'aim ' + aim if aim else 'no aim'})")
    if VERBOSE:
        for place in places:
            print(f"    {place}")


def found(pattern, among):
    """Where a pattern stands in code, once for each time."""
    return [
        f"{file.path}:{number} {line.strip()}"
        for file in among for number, line in enumerate(file.code, 1) for _ in pattern.finditer(line)
    ]


def declared(level):
    return len(found(re.compile(rf"(?<![\w.]){level} (?={MODIFIERS}(?![\w]))"), sources))


def whole(words):
    return re.compile(r"(?<![A-Za-z0-9_])(?:" + "|".join(words) + r")(?![A-Za-z0-9_])")


def field(column):
    """The places of a field, and apart from them the lines that only ask for its value."""
    head, *tail = column.split("_")
    names = [column, head + "".join(part.capitalize() for part in tail)]
    places, asked = [], []
    for file in sources + database:
        for number, line in enumerate(file.code, 1):
            if whole(names).search(line):
                asks = file.is_rule or ASKING.match(line.lstrip())
                (asked if asks else places).append(f"{file.path}:{number} {line.strip()}")
    return places, asked


def feature(path):
    """The folder of a feature, wherever the features lie together."""
    folders = [part for part in path.parts[1:-1] if part != "Features"]
    return folders[0].lower() if folders else ""


def owners():
    """Which feature owns a table or a view that is not published: the name of its file in Database/schema, or the
    folder of its public noun."""
    schema = [file for file in database if file.path.parent == Path("Database/schema")]
    if schema:
        published = {view for file in schema for view in PUBLISHED.findall(file.text)}
        return {
            table: MOVED.get(table, re.sub(r"[^a-z]", "", file.path.stem.lower()))
            for file in schema
            for table in re.findall(r"(?m)^CREATE (?:TABLE|VIEW) (?:public\.)?([a-z_]+)\b(?!\.)", file.text)
            if table not in published
        }
    # The nouns that stand beside `protocol Noun` are everybody's.
    shared = {feature(file.path) for file in sources if re.search(r"(?m)^public protocol Noun\b", file.text)}
    return {
        table: feature(file.path)
        for file in sources for table in NOUN.findall(file.text) if feature(file.path) not in shared
    }


def strangers():
    """Where raw SQL names a table of another feature; OwnerTests holds the number."""
    owner = owners()
    return [
        f"{file.path}:{code.count(chr(10), 0, match.start(1)) + 1} {match[1]} of {owner[match[1]]}"
        for file in sources for code in ["\n".join(file.code)]
        for pattern in (TABLE, SECOND_TABLE) for match in pattern.finditer(code)
        if owner.get(match[1], feature(file.path)) != feature(file.path)
    ]


sources, tests, database = files("Sources", "swift"), files("Tests", "swift"), files("Database", "sql")
sizes = [file.count for file in sources]
small = sum(size < SMALL for size in sizes)
large = [f"{file.path} {file.count}" for file in sources if file.count > LARGE]
traps = found(TRAP, sources)

figure("hand-written lines of Sources", sum(sizes), "lines", f"≤ {LINES_MOST}")
figure("lines of Tests", sum(file.count for file in tests), "lines")
figure("lines of SQL in Database", sum(file.count for file in database), "lines")
figure("Swift files in Sources", len(sizes), "files")
figure("median of a file", f"{statistics.median(sizes):g}", "lines")
figure(f"files under {SMALL} lines", f"{100 * small / len(sizes):.1f}", f"% of {len(sizes)}", f"< {SMALL_SHARE} %")
figure(f"files over {LARGE} lines", len(large), "files", "0", large)
figure("declared public", declared("public"), "declarations")
figure("declared package", declared("package"), "declarations")
figure("preconditionFailure, fatalError and precondition in Sources", len(traps), "calls", None, traps)
foreign = strangers()
figure(
    "files whose raw SQL names another feature's table", len({place.split(":")[0] for place in foreign}),
    f"files ({len(foreign)} times)", None, foreign
)
for column in FIELDS:
    places, asked = field(column)
    apart = [f"asks only, not counted: {place}" for place in asked]
    figure(f"hand-written places of {column}", len(places), "places", f"≤ {PLACES_MOST}", places + apart)
