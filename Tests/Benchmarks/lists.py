"""Asks every list of the API, the departure gate of many cases, the diary and the candidates of an order.

Prints a figure a line, in milliseconds: the median of as many rounds as the argument says."""

import json
import os
import statistics
import sys
import time
import urllib.error
import urllib.request

BASE, TOKEN = os.environ["HOMEWARD_URL"], os.environ["HOMEWARD_TOKEN"]
ROUNDS = int(sys.argv[1])
MOST = 50


def ask(path):
    request = urllib.request.Request(BASE + path, headers={"Authorization": "Bearer " + TOKEN})
    begin = time.perf_counter()
    with urllib.request.urlopen(request, timeout=60) as answer:
        body = answer.read()
    return (time.perf_counter() - begin) * 1000, json.loads(body)


def may_be_asked(path):
    try:
        ask(path)
    except urllib.error.HTTPError as error:
        if error.code == 403:  # The director does not read medical results.
            return False
        raise
    return True


def figure(name, value, unit="ms", aim=f"≤ {MOST}"):
    print(f"{name}: {value} {unit} (aim {aim})", flush=True)


paths = ask("/openapi.json")[1]["paths"]
lists = [
    path + "?limit=50" for path, verbs in sorted(paths.items())
    if "get" in verbs and "{" not in path and any(p.get("$ref", "").endswith("/Limit") for p in verbs["get"].get("parameters", []))
]
lists = [path for path in lists if may_be_asked(path)]
cases = [row["id"] for row in ask("/v1/cases?limit=50&order=newest")[1]["items"]]
# The order of pool.sql; those of fill.sql ask for another trade.
order = ask("/v1/job-orders?occupation=8153")[1]["items"][0]["id"]
candidates = f"/v1/job-orders/{order}/candidates"
found = ask(candidates)[1]["found"]

questions = {path: [path] * 3 for path in lists} | {
    "gate explain": [f"/v1/cases/{case}/gate?step=deployment.depart" for case in cases],
    "diary": ["/v1/tasks/diary?role=document"] * 3,
    f"candidates, of whom {found} are found": [candidates] * 3,
}
rounds = {name: [] for name in questions}
for _ in range(ROUNDS):
    for name, asked in questions.items():
        rounds[name].append(statistics.median(ask(path)[0] for path in asked))
took = {name: statistics.median(times) for name, times in rounds.items()}

slow = [path for path in lists if took[path] > MOST]
for path in slow:
    figure(path, f"{took[path]:.1f}")
slowest = max(lists, key=took.get)
figure(f"slowest of {len(lists)} lists, {slowest}", f"{took[slowest]:.1f}")
figure(f"lists above {MOST} ms", len(slow), "lists", "0")
for name in list(questions)[len(lists):]:
    figure(name, f"{took[name]:.1f}")
