"""Gives the commands of documents as a reader would, in the present folder; see the header of `documents`.

usage: documents.py [--without-builds] PASSED-OVER FILE...

Prints how many commands were given and how many there are. Ends with 1 at the first that fails or says otherwise.
"""

import os
import re
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```([a-z]*)$")
# TypeIDs: what stands for one in a document is its prefix with `…`.
ID = re.compile(r"\b([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}\b")
PLACEHOLDER = re.compile(r"\b([a-z]+)_…")
# Each command has a shell of its own; what it exports, defines and where it stands is the next one's.
SHELL = """
. "$0" 2>/dev/null
(exit "$1")
eval "$2"
code=$?
{ export -p; declare -f; printf 'cd %q\\n' "$PWD"; } >"$0"
exit $code
"""


class Wrong(Exception):
    """What a document says is not so."""


def blocks(text):
    """Each fenced block as its language, the number of its first line, and its lines."""
    language, first, lines = None, 0, []
    for number, line in enumerate(text.split("\n"), 1):
        fence = FENCE.match(line)
        if language is None and fence:
            language, first, lines = fence[1], number + 1, []
        elif line == "```":
            yield language, first, lines
            language = None
        elif language is not None:
            lines.append(line)


def commands(language, first, lines):
    """The commands of a block: number of the line, command, and the lines that it is to print."""
    found, is_open = [], False
    for number, line in enumerate(lines, first):
        if is_open:
            found[-1][1] += "\n" + line
        elif language == "console" and not line.startswith("$ "):
            if not found:
                raise Wrong(f"line {number}: a console begins with a command")
            found[-1][2].append(line)
            continue
        elif line.strip() == "" or line.startswith("#"):
            continue
        else:
            found.append([number, line.removeprefix("$ ") if language == "console" else line, []])
        # It goes on after a backslash, and within single quotes; a remark may have an apostrophe.
        is_open = line.endswith("\\") or bare(found[-1][1]).count("'") % 2 == 1
    return found


def bare(command):
    """The command without the remark behind it."""
    return re.sub(r"\s+# .*", "", command)


class Passed:
    """Commands that are not given here: `COMMAND<two spaces or more>WHO`, `…` at its end for whatever follows."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            rows = [re.split(r"  +", line.strip(), maxsplit=1) for line in file if not line.startswith("#")]
        self.rows = [row for row in rows if len(row) == 2]

    def who(self, command):
        for pattern, who in self.rows:
            if bare(command) == pattern or pattern.endswith(" …") and command.startswith(pattern[:-1]):
                return who
        return None


def expected(lines):
    """A pattern for what is printed: `…` for anything in a line, or alone for any lines; spaces for any number."""
    pattern = ""
    for line in lines:
        if line.strip() == "…":
            pattern += r"(?:.*\n)*?"
        else:
            parts = [r" +".join(re.escape(word) for word in re.split(" +", part)) for part in line.split("…")]
            pattern += ".*".join(parts) + r" *\n"
    return re.compile(pattern)


class Reader:
    """One who reads a document from top to bottom and gives its commands."""

    def __init__(self, passed, builds):
        self.passed, self.builds = passed, builds
        self.ids, self.code, self.given, self.seen = {}, 0, 0, 0
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("HOMEWARD_") or name in ("HOMEWARD_DATA", "HOMEWARD_PG_BIN")
        }

    def read(self, path, state):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for language, first, lines in blocks(text):
            if language == "diff":
                self.apply(path, first, "\n".join(lines) + "\n")
            elif language in ("sh", "console"):
                found = commands(language, first, lines)
                for index, (number, command, prints) in enumerate(found):
                    after = found[index + 1][1] if index + 1 < len(found) else ""
                    self.give(f"{path}:{number}", command, prints, state, may_fail=after == "echo $?")

    def apply(self, path, first, diff):
        done = subprocess.run(["git", "apply", "-"], input=diff, text=True, capture_output=True, check=False)
        if done.returncode != 0:
            raise Wrong(f"{path}:{first}: the change does not apply: {done.stderr}")
        print(f"{path}:{first}: applied", file=sys.stderr)

    def give(self, place, command, prints, state, may_fail):
        self.seen += 1
        who = self.passed.who(command)
        if who is not None and not (who == "the full check" and self.builds):
            print(f"{place}: {bare(command)}: passed over, run by {who}", file=sys.stderr)
            return
        print(f"{place}: {command}", file=sys.stderr, flush=True)
        done = subprocess.run(
            ["bash", "--norc", "-c", SHELL, state, str(self.code), PLACEHOLDER.sub(self.newest, command)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self.code, printed = done.returncode, done.stdout.rstrip("\n") + "\n"
        self.ids.update({found[1]: found[0] for found in ID.finditer(printed)})
        if self.code != 0 and not may_fail:
            raise Wrong(f"{place}: this ends with {self.code}:\n  {command}\nand prints:\n{printed}")
        if prints and not expected(prints).fullmatch(printed):
            wanted = "\n".join(prints)
            raise Wrong(f"{place}: this prints otherwise:\n  {command}\nwanted:\n{wanted}\nprinted:\n{printed}")
        self.given += 1

    def newest(self, placeholder):
        if placeholder[1] not in self.ids:
            raise Wrong(f"no id has been printed yet for {placeholder[0]}")
        return self.ids[placeholder[1]]


def main(arguments):
    builds = "--without-builds" not in arguments
    passed, *files = [argument for argument in arguments if not argument.startswith("--")]
    reader = Reader(Passed(passed), builds)
    for path in files:
        with tempfile.NamedTemporaryFile() as state:
            reader.code = 0
            reader.read(path, state.name)
    print(reader.given, reader.seen)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Wrong as wrong:
        sys.exit(str(wrong))
