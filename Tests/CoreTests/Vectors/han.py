#!/usr/bin/env python3
"""Writes Sources/Core/Names/HanTable.swift: how the Han characters of names are read, and which are variants.

Sources: Unihan 15.0 as Debian's `unicode-data` carries it (kMandarin, kCantonese, kHangul, kJapaneseOn,
kJapaneseKun, simplified, traditional and z-variants, standard forms of Joyo and Jinmeiyo kanji), the Japanese
forms of OpenCC (PyPI `opencc-python-reimplemented` 0.1.7, Apache 2.0) and some pairs that registries use for one
another (lacking in both). usage: han.py FOLDER-OF-OPENCC-DICTIONARIES
"""

import bz2
import collections
import re
import sys
import unicodedata
from pathlib import Path

UNICODE = Path("/usr/share/unicode")
OUT = Path(__file__).resolve().parents[3] / "Sources/Core/Names/HanTable.swift"
# Written for one another in registers and passports, yet no variants by Unihan.
PAIRS = "肖萧 付傅 闫阎 代戴 邉邊 邉辺 髙高 﨑崎 嶋島 嵜崎 曻昇 濵浜 德徳 祐佑 凉涼 吴呉 吕呂 黄黃 瀬瀨 斉齊 斎齋"


def table(name):
    fields = collections.defaultdict(dict)
    with bz2.open(UNICODE / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                fields[field][chr(int(code[2:], 16))] = value
    return fields


def characters(value):
    return [chr(int(code, 16)) for code in re.findall(r"U\+([0-9A-F]+)", value)]


def plain(pinyin):
    """A syllable without its tone; u with diaeresis is v."""
    bare = unicodedata.normalize("NFD", pinyin).replace("u\u0308", "v")
    return "".join(c for c in bare if c.isascii() and c.isalpha())


def stem(kun):
    """What names keep of an adjective: taka of takai."""
    return kun[:-1] if len(kun) > 2 and kun[-1] == "i" and kun[-2] in "aou" else kun


def unique(values, limit):
    return list(dict.fromkeys(value for value in values if value))[:limit]


readings, variants, other = table("Readings"), table("Variants"), table("OtherMappings")
parent = {}


def root(char):
    while parent.get(char, char) != char:
        char = parent[char]
    return char


def join(one, two):
    one, two = root(one), root(two)
    if one != two:
        # The simplified form stands for its class; failing that the lower code point does.
        keep, drop = (two, one) if rank(two) < rank(one) else (one, two)
        parent[drop] = keep


def rank(char):
    return (char not in readings["kTGHZ2013"], char not in readings["kHangul"], char)


for char, value in variants["kSimplifiedVariant"].items():
    for simple in characters(value):
        join(char, simple)
for char, value in variants["kZVariant"].items():
    for variant in characters(value):
        join(char, variant)
for field in ("kJinmeiyoKanji", "kJoyoKanji"):
    for char, value in other[field].items():
        for standard in characters(value):
            join(char, standard)
for line in (Path(sys.argv[1]) / "JPVariants.txt").read_text(encoding="utf-8").splitlines():
    old, new = line.split("\t")
    for form in new.split():
        join(old, form)
for pair in PAIRS.split():
    join(pair[0], pair[1])

members = collections.defaultdict(list)
for char in set(readings["kMandarin"]) | set(parent):
    members[root(char)].append(char)


def known(char):
    return any(
        char in readings[field] for field in ("kTGHZ2013", "kHangul", "kXHC1983", "kHanyuPinlu")
    ) or any(char in other[field] for field in ("kJis0", "kKoreanName", "kJinmeiyoKanji"))


lines = []
for head in sorted(members):
    group = sorted(members[head], key=rank)
    if not any(known(char) for char in group):
        continue

    def all_of(field, parse):
        return [reading for char in group for reading in parse(readings[field].get(char, ""))]

    mandarin = unique(
        [plain(s) for s in all_of("kMandarin", str.split)]
        + [plain(s.split(":")[1]) for s in all_of("kXHC1983", str.split)],
        4,
    )
    cantonese = unique([s.rstrip("123456") for s in all_of("kCantonese", str.split)], 2)
    hangul = unique([s.split(":")[0] for s in all_of("kHangul", str.split)], 2)
    on = unique([s.lower() for s in all_of("kJapaneseOn", str.split)], 2)
    kun = unique([stem(s.lower()) for s in all_of("kJapaneseKun", str.split)], 2)
    japanese = [",".join(on) + "/" + ",".join(kun)] if on or kun else []
    others = "".join(char for char in group if char != head)
    fields = [head + others] + [",".join(f) for f in (mandarin, cantonese, hangul, japanese)]
    lines.append(" ".join(field or "-" for field in fields))

OUT.write_text(
    "// Written by Tests/CoreTests/Vectors/han.py from Unihan 15.0 (2022-08-01) and OpenCC; never edited by hand.\n"
    "/// Han characters of names: a character with its variants, then its readings in Pinyin (v for u with\n"
    "/// diaeresis), Jyutping, Hangul and Hepburn (taken over from\n/// Chinese, a slash, Japanese words); `-` where there is none; a semicolon or a line ends a row.\n"
    "enum HanTable {\n    // swift-format-ignore\n"
    '    static let rows: StaticString = """\n'
    + "\n".join(";".join(lines[at : at + 36]) for at in range(0, len(lines), 36))
    + '\n"""\n}\n',
    encoding="utf-8",
)
print(len(lines), "rows,", OUT.stat().st_size, "bytes")
