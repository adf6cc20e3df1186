#!/usr/bin/env python3
"""A second verifier of export bundles, written from Docs/Ledger.md alone.

Usage: verify.py BAG VKEY [EARLIER].  Exit codes: 0 verified, 8 verification failed.
It shares no code with the first, so that one mistake cannot hide in both. It says what is wrong
and leaves the search for the altered line to homeward-verify.
"""

import base64
import hashlib
import json
import os
import re
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Altered(Exception):
    """What is wrong, in words."""


def demand(truth, words):
    if not truth:
        raise Altered(words)


def sha(data):
    return hashlib.sha256(data)


def url64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def canonical(value):
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


class Key:
    def __init__(self, text):
        self.name, self.id, material = text.split("+", 2)
        material = base64.b64decode(material, validate=True)
        demand(material[0] == 1 and len(material) == 33, "the key is not an Ed25519 key")
        expected = sha(self.name.encode() + b"\n" + material).hexdigest()[:8]
        demand(self.id == expected, "the id of the key is wrong")
        self.public = Ed25519PublicKey.from_public_bytes(material[1:])

    def open(self, note, strict):
        """The text of a note that this key signed."""
        cut = note.rfind(b"\n\n") + 1
        demand(cut > 0 and note.endswith(b"\n"), "not a signed note")
        text, signed = note[:cut], 0
        for line in note[cut + 1 : -1].decode().split("\n"):
            dash, name, blob = line.split(" ")
            raw = base64.b64decode(blob, validate=True)
            one_spelling = base64.b64encode(raw).decode() == blob
            demand(dash == "\u2014" and one_spelling, "a signature line is malformed")
            if (name, raw[:4].hex()) != (self.name, self.id):
                demand(not strict, f"signed by {name}, whose key was not given")
                continue
            try:
                self.public.verify(raw[4:], text)
            except InvalidSignature:
                raise Altered(f"the signature of {name} does not hold") from None
            signed += 1
        demand(signed == 1 or signed and not strict, "not signed once by the given key")
        return text.decode()


def root(hashes):
    if not hashes:
        return sha(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    half = 1 << ((len(hashes) - 1).bit_length() - 1)
    return sha(b"\x01" + root(hashes[:half]) + root(hashes[half:])).digest()


def manifest(data):
    lines = re.fullmatch(rb"(?:[0-9a-f]{64}  [A-Za-z0-9._/-]+\n)*", data)
    demand(lines, "a manifest is malformed")
    pairs = [line.split("  ") for line in data.decode().splitlines()]
    return {path: digest for digest, path in pairs}


def checkpoint(text):
    origin, size, top = text.split("\n")[:3]
    demand(str(int(size)) == size, "the size is malformed")
    return origin, int(size), base64.b64decode(top, validate=True)


def check_files(bag, key):
    """Everything about bytes; gives the files' contents."""
    files = {}
    for folder, _, names in os.walk(bag):
        for name in names:
            path = os.path.join(folder, name)
            demand(not os.path.islink(path), f"{path} is a link")
            with open(path, "rb") as file:
                files[os.path.relpath(path, bag)] = file.read()
    signed = key.open(files["audit/bag.note"], strict=True).split("\n", 3)
    tags = files["tagmanifest-sha256.txt"]
    demand(signed[0] == "homeward.bag/v1", "the note is not one of a bag")
    demand(signed[2] == sha(tags).hexdigest(), "the tag manifest is not the signed one")
    demand(signed[3].encode() == tags, "the tag manifest is not the signed one")
    payload = manifest(files["manifest-sha256.txt"])
    stated = payload | manifest(tags)
    rest = set(files) - set(stated) - {"audit/bag.note", "tagmanifest-sha256.txt"}
    demand(not rest, f"not part of the bag: {rest}")
    for path, digest in stated.items():
        demand(path in files, f"{path} is missing")
        demand(sha(files[path]).hexdigest() == digest, f"{path} was altered")
    marks = []
    for path in [path for path in stated if path != "audit/lines.txt"]:
        lines = re.findall(rb"[^\n]*\n|[^\n]+$", files[path])
        marks += [f"{sha(line).hexdigest()} {n} {path}\n" for n, line in enumerate(lines, 1)]
        if not lines:
            marks.append(f"{sha(b'').hexdigest()} 0 {path}\n")
    demand("".join(marks).encode() == files["audit/lines.txt"], "lines.txt does not fit the files")
    octets = sum(len(files[path]) for path in payload)
    oxum = f"Payload-Oxum: {octets}.{len(payload)}\n".encode()
    demand(files["bag-info.txt"].endswith(oxum), "bag-info.txt states another payload")
    return files, signed[1]


def check_log(files, key, origin, earlier):
    """Leaves, subjects and versions; gives the newest (version, digest) of each row."""
    log, size, top = checkpoint(key.open(files["audit/checkpoint"], strict=False))
    demand(log == origin, "note and checkpoint name different logs")
    leaves = files["data/events.ndjson"].split(b"\n")[:-1]
    hashes = [sha(b"\x00" + leaf).digest() for leaf in leaves]
    demand(len(leaves) == size, f"{len(leaves)} leaves, {size} were signed")
    demand(root(hashes) == top, "the leaves do not give the signed root")
    if earlier:
        old, count, start = checkpoint(key.open(earlier, strict=False))
        demand(old == log and count <= size, "the earlier checkpoint is of another or longer log")
        demand(root(hashes[:count]) == start, "history was rewritten")
    heads, rows = {}, {}
    for number, (leaf, digest) in enumerate(zip(leaves, hashes), 1):
        entry = json.loads(leaf)
        where = f"data/events.ndjson line {number}"
        demand(canonical(entry) == leaf and entry["v"] == 1, f"{where} is no leaf")
        demand(entry["log"] == log, f"{where} is of another log")
        subject = entry["subject"]
        thing = subject["noun"], subject["id"]
        if "seq" in subject:
            seq, head = heads.get(thing, (0, None))
            demand(subject["seq"] == seq + 1, f"{where}: a gap before it")
            demand(entry.get("prev") == head, f"{where}: prev does not fit")
            heads[thing] = seq + 1, url64(digest)
        else:
            demand("prev" not in entry, f"{where}: a refusal names a previous event")
        for row in entry.get("rows", []):
            known = rows.get((row["table"], row["id"]), (0, ""))
            demand(row["version"] == known[0] + 1, f"{where}: a row's version has a gap")
            rows[row["table"], row["id"]] = row["version"], row["digest"]
    return rows


def check_rows(files, newest):
    exported = {}
    for path in files:
        table = re.fullmatch(r"data/rows/(.+)\.ndjson", path)
        if not table:
            continue
        for number, line in enumerate(files[path].split(b"\n")[:-1], 1):
            row = json.loads(line)
            name = table[1], row["id"]
            state = row["version"], url64(sha(line).digest())
            demand(newest.get(name) == state, f"{path} line {number} is not as its event says")
            demand(name not in exported, f"{path} line {number} stands twice")
            exported[name] = state
        missing = {name for name in newest if name[0] == table[1]} - set(exported)
        demand(not missing, f"{path} lacks {missing}")
    return len(exported)


def main(bag, vkey, earlier=None):
    try:
        key = Key(vkey)
        files, origin = check_files(bag, key)
        old = open(earlier, "rb").read() if earlier else None
        newest = check_log(files, key, origin, old)
        count = check_rows(files, newest)
    except Altered as altered:
        print(f"NOT verified: {altered}.")
        return 8
    except (KeyError, ValueError, IndexError) as broken:
        print(f"NOT verified: the bag is malformed ({broken!r}).")
        return 8
    print(f"Verified: {len(files)} files, {len(newest)} rows named, {count} exported.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
