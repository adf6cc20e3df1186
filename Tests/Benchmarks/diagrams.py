"""Draws the Mermaid diagrams of documents; see the header of `diagrams`.

usage: diagrams.py MOST FILE...

MOST is how many of each file, 0 for all. Prints how many were refused and how many were drawn or refused.
"""

import re
import sys

import mermaidx

BLOCK = re.compile(r"^```mermaid\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def fault(diagram):
    """What Mermaid has against a diagram, or nothing."""
    try:
        svg = mermaidx.render(diagram).svg()
    except Exception as error:  # Every kind that it may throw is a refusal.
        return str(error).split("\n")[0] or type(error).__name__
    return "it is drawn as an error" if 'aria-roledescription="error"' in svg else None


def main():
    most, files = int(sys.argv[1]), sys.argv[2:]
    refused = seen = 0
    for path in files:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for block in list(BLOCK.finditer(text))[: most or None]:
            seen += 1
            why = fault(block[1])
            if why:
                refused += 1
                line = text.count("\n", 0, block.start()) + 1
                print(f"{path}:{line}: {why}", file=sys.stderr)
    print(refused, seen)


main()
