#!/usr/bin/env python3
"""Writes Sources/Core/Languages/LanguageRegistry+*.swift anew.

The subtags are those of the IANA registry, as the package language-tags of PyPI carries it; the language that a country
mostly reads is CLDR's likely one, from the package babel; countries and the three letters of ISO 639-2 are from Debian's
iso-codes.

    python3 -m venv VENV && VENV/bin/pip install language-tags==1.3.2 babel==2.19.0
    VENV/bin/python Tests/CoreTests/Vectors/write-languages.py
"""
import json
import pathlib
import textwrap

import babel.core
import language_tags

data = pathlib.Path(language_tags.__file__).parent / "data" / "json"
registry = json.loads((data / "registry.json").read_text())
file_date = json.loads((data / "meta.json").read_text())["File-Date"]
countries = json.loads(pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json").read_text())
iso639 = json.loads(pathlib.Path("/usr/share/iso-codes/json/iso_639-2.json").read_text())["639-2"]
likely = babel.core.get_global("likely_subtags")
target = pathlib.Path(__file__).parents[3] / "Sources" / "Core" / "Languages"


def of(kind):
    return [entry for entry in registry if entry["Type"] == kind]


def in_use(kind):
    """Neither deprecated nor private."""
    return {
        entry["Subtag"]: entry
        for entry in of(kind)
        if "Deprecated" not in entry
        and ".." not in entry["Subtag"]
        and entry.get("Scope") != "special"
        and entry["Description"] != ["Private use"]
    }


def preferred(kind):
    return {
        entry["Subtag"]: entry["Preferred-Value"]
        for entry in of(kind)
        if "Deprecated" in entry and "Preferred-Value" in entry
    }


def literal(name, comment, text):
    lines = "".join(f"        {line}\n" for line in text.splitlines())
    return f'    /// {comment}\n    static let {name} = """\n{lines}        """\n'


def wrapped(words):
    return "\n".join(
        textwrap.wrap(" ".join(words), 92, break_on_hyphens=False, break_long_words=False)
    )


def pairs(table):
    return wrapped(f"{key}:{value}" for key, value in sorted(table.items()))


languages, scripts = in_use("language"), in_use("script")
two = sorted(code for code in languages if len(code) == 2)

# CLDR's answer for whatever it does not name is English.
meant = {
    code: "en"
    for code in (entry["alpha_2"].lower() for entry in countries["3166-1"])
    if code not in languages
}
for entry in iso639:
    if "alpha_2" in entry:
        for key in ("alpha_3", "bibliographic"):
            if key in entry and entry[key] not in languages:
                meant[entry[key]] = entry["alpha_2"]
for key, tag in likely.items():
    parts = key.split("_")
    if parts[0] != "und" or len(parts) != 2 or len(parts[1]) != 2:
        continue
    country, (language, script, _) = parts[1].lower(), tag.split("_")
    if country in languages or language not in languages:
        continue
    # The script is named where the language is mostly written in another.
    other = likely.get(language, tag).split("_")[1] != script
    meant[country] = f"{language}-{script}" if other else language
meant |= {key: value for key, value in preferred("language").items() if key not in languages}

head = f"""\
// Written by Tests/CoreTests/Vectors/write-languages.py from the IANA Language Subtag Registry of {file_date}.

extension LanguageRegistry {{
"""
names = "\n".join(f"{code} {'; '.join(languages[code]['Description'])}" for code in two)
(target / "LanguageRegistry+codes.swift").write_text(
    head
    + literal(
        "threeLetters",
        "The languages that have no code of two letters.",
        wrapped(sorted(code for code in languages if len(code) == 3)),
    )
    + "}\n"
)
(target / "LanguageRegistry+names.swift").write_text(
    head
    + f'    /// The day of the registry.\n    static let date = "{file_date}"\n\n'
    + literal("names", "The languages of two letters with their names in English.", names)
    + "\n"
    + literal("scripts", "The scripts of ISO 15924.", wrapped(sorted(scripts)))
    + "\n"
    + literal(
        "regions",
        "Countries by ISO 3166-1 and areas by UN M.49.",
        wrapped(sorted(in_use("region"))),
    )
    + "\n"
    + literal(
        "variants",
        "Dialects, spellings and transliterations.",
        wrapped(sorted(in_use("variant"))),
    )
    + "\n"
    + literal(
        "extended",
        "The languages that may also stand behind another, as zh-yue for yue.",
        wrapped(sorted(in_use("extlang"))),
    )
    + "\n"
    + literal(
        "meant",
        "What is meant by a code of a country, by three letters, by a former code.",
        pairs(meant),
    )
    + "}\n"
)
